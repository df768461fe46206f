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
