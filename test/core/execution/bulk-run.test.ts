import { describe, expect, test } from '@jest/globals';
import type { WaveStep } from '../../../src/core/requests/bulk-rules.ts';
import { samplePerson, samplePersonId } from '../../support/sample-people.ts';
import { endOfWave, mustHalt, startRun } from '../../../src/core/execution/bulk-run.ts';
import type { GroupId, RequestId } from '../../../src/core/ids.ts';
import { placeInWaves } from '../../../src/core/requests/plan-waves.ts';
import { DEFAULT_BULK } from '../../support/free-pace.ts';

const RUN = startRun({
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
  const wavesOf = (count: number) =>
    placeInWaves(
      rules,
      Array.from({ length: count }, (_, number) => samplePersonId(number)),
      new Map(),
    ).waves;
  expect(wavesOf(1_000).map(({ end }) => end)).toEqual([50, 300, 1_000]);
  expect([0, 1, 2].map((wave) => endOfWave(wavesOf(1_000), { ...RUN, wave }))).toEqual([50, 300, undefined]);
  expect(wavesOf(199)).toEqual([{ end: 199, askToGoOn: false }]);
  expect(endOfWave(undefined, RUN)).toBeUndefined();
});

describe('waves of a group', () => {
  const [PILOT, NOBODY] = [
    '11111111-0000-4000-8000-000000000001',
    '11111111-0000-4000-8000-000000000002',
  ] as GroupId[] as [GroupId, GroupId];
  const people = Array.from({ length: 20 }, (_, number) => samplePerson(number));
  const list = people.map(({ id }) => id);
  const inPilot = new Set(people.filter((_, number) => number % 5 === 4).map(({ id }) => id));
  const rulesOf = (steps: readonly WaveStep[]) => ({ ...DEFAULT_BULK, waves: { from: 2, steps } });
  const placed = (...steps: readonly WaveStep[]) =>
    placeInWaves(
      rulesOf(steps),
      list,
      new Map([
        [PILOT, inPilot],
        [NOBODY, new Set()],
      ]),
    );

  test('come first with their people, in the order of the list; nobody is lost and nobody is in two', () => {
    const { people: order, waves } = placed(
      { size: { group: PILOT }, askToGoOn: true, waitMinutes: 30 },
      { size: { percent: 25 }, askToGoOn: false },
    );
    expect(waves).toEqual([
      { end: 4, askToGoOn: true, waitMinutes: 30 },
      { end: 9, askToGoOn: false },
      { end: 20, askToGoOn: false },
    ]);
    expect(order.slice(0, 4)).toEqual([...inPilot]);
    expect(order.slice(4, 9)).toEqual([0, 1, 2, 3, 5].map((number) => list[number]));
    expect(new Set(order)).toEqual(new Set(list));
    expect(order).toHaveLength(20);
  });

  test('of a group that nobody of the list is in, or everybody who is left, are none', () => {
    expect(placed({ size: { group: NOBODY }, askToGoOn: true }).waves).toEqual([
      { end: 20, askToGoOn: false },
    ]);
    expect(placed({ size: { people: 20 }, askToGoOn: true }).waves).toEqual([{ end: 20, askToGoOn: false }]);
  });
});
