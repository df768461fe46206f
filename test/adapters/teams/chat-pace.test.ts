import { expect, test } from '@jest/globals';
import { ChatPace } from '../../../src/adapters/teams/chat-pace.ts';

const LIMITS = [
  [7, 1_000],
  [8, 2_000],
  [60, 30_000],
  [1_800, 3_600_000],
] as const;

test('H3: one chat never gets more than Teams takes in a second, two, thirty and an hour, and no less than that', () => {
  let now = 0;
  const pace = new ChatPace(() => now);
  const sent: number[] = [];
  while (sent.length < 2_000) {
    const wait = pace.waitFor('a:anna');
    if (wait > 0) {
      now += wait;
      continue;
    }
    pace.count('a:anna');
    sent.push(now);
  }
  for (const [at, time] of sent.entries())
    for (const [messages, ms] of LIMITS)
      expect(time - (sent[at - messages] ?? -ms)).toBeGreaterThanOrEqual(ms);
  expect(sent[7]).toBe(1_000);
  expect(sent[60]).toBe(30_000);
  expect(sent[1_800]).toBe(3_600_000);
});

test('another chat does not wait for it', () => {
  const pace = new ChatPace(() => 0);
  for (let number = 0; number < 7; number += 1) pace.count('a:anna');
  expect(pace.waitFor('a:anna')).toBe(1_000);
  expect(pace.waitFor('a:bert')).toBe(0);
});
