import { expect, test } from '@jest/globals';
import { mustHalt, planWaves, startRun } from '../../../src/core/execution/bulk-run.ts';
import type { RequestId } from '../../../src/core/ids.ts';
import { DEFAULT_BULK } from '../../support/free-pace.ts';

const RUN = startRun(DEFAULT_BULK, {
  request: 'REQ-1' as RequestId,
  total: 1_000,
  at: '2026-01-05T09:00:00Z',
});
const after = (failed: number, done: number) => ({ ...RUN, tally: { ...RUN.tally, failed, done } });

test('a list halts by itself from 20 failures on, when they are a tenth of those tried', () => {
  expect(mustHalt(DEFAULT_BULK, after(19, 0))).toBe(false);
  expect(mustHalt(DEFAULT_BULK, after(20, 180))).toBe(true);
  expect(mustHalt(DEFAULT_BULK, after(20, 181))).toBe(false);
});

test('failures that were there when somebody resumed do not halt it again', () => {
  const resumed = { ...after(39, 0), forgiven: { failed: 20, tried: 20 } };
  expect(mustHalt(DEFAULT_BULK, resumed)).toBe(false);
  expect(mustHalt(DEFAULT_BULK, { ...resumed, tally: { ...resumed.tally, failed: 40 } })).toBe(true);
});

test('a pilot, a quarter, and whoever is left; a short list goes at once', () => {
  const steps = [
    { size: { percent: 5 }, askToGoOn: true },
    { size: { percent: 25 }, askToGoOn: false },
  ];
  const rules = { ...DEFAULT_BULK, waves: { from: 200, steps } };
  expect(planWaves(rules, 1_000).map(({ end }) => end)).toEqual([50, 300, 1_000]);
  expect(planWaves(rules, 199)).toEqual([{ end: 199, askToGoOn: false }]);
});
