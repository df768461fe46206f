import { expect, test } from '@jest/globals';
import { NoticePace } from '../../../src/adapters/teams/notice-pace.ts';

test('H3: a flood of notices leaves at 30 a second, never more, and nobody is sent away for ever', () => {
  let now = 0;
  const pace = new NoticePace(() => now);
  const due: number[] = Array.from({ length: 3_000 }, () => 0);
  const sent: number[] = [];
  while (due.length > 0) {
    due.sort((a, b) => a - b);
    now = Math.max(now, due.shift() ?? 0);
    const waitMs = pace.take();
    if (waitMs === 0) sent.push(now);
    else due.push(now + waitMs);
  }
  expect(sent).toHaveLength(3_000);
  for (const [at, time] of sent.entries())
    expect(time - (sent[at - 30] ?? -1_000)).toBeGreaterThanOrEqual(1_000 - 1e-6);
  expect((sent.at(-1) ?? 0) / 1_000).toBeLessThan((3_000 / 30) * 1.05);
});

test('Teams refusing notices slows all of them down and the plan with them, and what arrives makes it up again', () => {
  let now = 0;
  const pace = new NoticePace(() => now);
  const inASecond = (): number => {
    now += 10_000;
    let left = 0;
    while (pace.take() === 0) left += 1;
    return left;
  };
  expect([pace.perMinute, inASecond()]).toEqual([1_800, 30]);
  pace.refused();
  expect([Math.round(pace.perMinute), inASecond()]).toEqual([1_260, 21]);
  for (let times = 0; times < 20; times += 1) pace.refused();
  expect([pace.perMinute, inASecond()]).toEqual([180, 3]);
  for (let times = 0; times < 2_000; times += 1) pace.arrived();
  expect([pace.perMinute, inASecond()]).toEqual([1_800, 30]);
});
