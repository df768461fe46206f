import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { WorkLane } from '../../../src/adapters/jobs/work-lane.ts';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A queue that cannot be read while `down`; woken twice a second, as the poll does. */
function laneOn(queue: { down: boolean; waiting: string[] }) {
  const seen = { looks: 0, errors: [] as unknown[], done: [] as string[] };
  const lane = new WorkLane<string>({
    width: 2,
    take: (count) => {
      seen.looks += 1;
      if (queue.down) return Promise.reject(new Error('no permission'));
      return Promise.resolve(queue.waiting.splice(0, count));
    },
    work: (item) => {
      seen.done.push(item);
      return Promise.resolve();
    },
    onError: (error) => seen.errors.push(error),
  });
  const poll = setInterval(() => lane.wake(), 500);
  return { lane, seen, stop: () => clearInterval(poll) };
}

test('G7: a queue that cannot be read for five minutes is said once, and looked at less and less often, until it can be read again', async () => {
  const queue = { down: true, waiting: ['a', 'b', 'c'] };
  const { lane, seen, stop } = laneOn(queue);
  await jest.advanceTimersByTimeAsync(300_000);
  expect(seen.errors).toHaveLength(1);
  // 0.5, 1, 2, 4, 8 and 16 seconds apart, and then 30; woken 600 times.
  expect(seen.looks).toBeGreaterThan(12);
  expect(seen.looks).toBeLessThan(18);
  queue.down = false;
  await jest.advanceTimersByTimeAsync(30_000);
  expect(seen.done).toEqual(['a', 'b', 'c']);

  queue.down = true;
  await jest.advanceTimersByTimeAsync(1_000);
  expect(seen.errors).toHaveLength(2);
  stop();
  expect(await lane.stop(1_000)).toBe(true);
});
