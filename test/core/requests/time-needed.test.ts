import { describe, expect, test } from '@jest/globals';
import type { RequestId } from '../../../src/core/ids.ts';
import type { BulkRun } from '../../../src/core/ports/bulk-runs.ts';
import type { BrakeRecord } from '../../../src/core/ports/guard-rails.ts';
import type { StoreReads } from '../../../src/core/ports/store.ts';
import { sealBrake } from '../../../src/core/requests/seal-brake.ts';
import type { PlannedWaves } from '../../../src/core/requests/plan-waves.ts';
import { withStandstill } from '../../../src/core/requests/standstill.ts';
import { viewProgress, type BulkProgress } from '../../../src/core/requests/bulk-progress.ts';
import { timeForAll, timeNeeded, withTime } from '../../../src/core/requests/time-needed.ts';
import type { RequestView } from '../../../src/core/reply.ts';
import type { World } from '../../../src/core/world.ts';
import { startRun } from '../../../src/core/execution/bulk-run.ts';
import { DEFAULT_BULK, freePace } from '../../support/free-pace.ts';
import { testSeal } from '../../support/open-test-store.ts';
import { runningRequest, SAMPLE_POLICY, sampleItem, samplePerson } from '../../support/sample-people.ts';

const world = {
  policy: SAMPLE_POLICY,
  pace: freePace,
  mailer: { minutesFor: (mails: number) => mails / 30 },
  messenger: { noticesPerMinute: 1_800 },
  seal: testSeal,
  brakes: { weakeningClosed: () => undefined },
} as unknown as World;
interface Now {
  readonly graph: number;
  readonly closed: number;
  readonly waiting: { readonly mail: number; readonly teams: number };
  readonly at: string;
  readonly brakes: readonly BrakeRecord[];
  readonly waves: PlannedWaves;
}

const request = runningRequest(samplePerson(1), samplePerson(2));

describe('the time that a long list needs', () => {
  test('is told for each channel, and the slowest is named', () => {
    expect(timeForAll(world, 1_200)).toEqual({
      minutes: { graph: 1, mail: 40, teams: 1 },
      slowest: 'mail',
    });
    const rates = {
      graph: 100,
      graphClosed: 0,
      minutesOfMails: (mails: number) => mails / 3_000,
      teams: 1_800,
    };
    expect(timeNeeded({ graph: 900, mail: 900, teams: 900 }, rates)?.slowest).toBe('graph');
    expect(timeNeeded({ graph: 0, mail: 0, teams: 10 }, rates)).toEqual({
      minutes: { graph: 0, mail: 0, teams: 1 },
      slowest: 'teams',
    });
    expect(timeNeeded({ graph: 0, mail: 0, teams: 0 }, rates)).toBeUndefined();
  });

  test('is planned for long lists that are not decided yet, and for nothing else', () => {
    const items = Array.from({ length: DEFAULT_BULK.from }, (_, number) => sampleItem(samplePerson(number)));
    const view = (status: string, some = items): RequestView =>
      ({ request: { ...request, status }, items: some }) as unknown as RequestView;
    expect(withTime(world, view('awaiting-confirmation')).time?.slowest).toBe('mail');
    expect(withTime(world, view('awaiting-approval')).time?.slowest).toBe('mail');
    expect(withTime(world, view('finished')).time).toBeUndefined();
    expect(withTime(world, view('awaiting-approval', items.slice(1))).time).toBeUndefined();
  });

  const started = startRun({
    request: 'REQ-1' as RequestId,
    total: 1_000,
    at: '2026-01-05T09:00:00.000Z',
  });
  const shown = (run: BulkRun, over: Partial<Now> = {}): Promise<BulkProgress | undefined> => {
    const {
      graph = 1_200,
      closed = 0,
      waiting = { mail: 0, teams: 0 },
      at = '2026-01-05T09:01:00.000Z',
      brakes = [],
      waves,
    } = over;
    const reads = {
      bulkRun: () => Promise.resolve(run),
      failedItems: () => Promise.resolve([]),
      waitingDeliveries: () => Promise.resolve(waiting),
      brakes: () => Promise.resolve(brakes),
    } as unknown as StoreReads;
    const pace = { ...freePace, peoplePerMinute: () => graph, closedMinutes: () => closed };
    return viewProgress({ ...world, pace, clock: { now: () => new Date(at) } }, reads, {
      request: waves ? { ...request, waves } : request,
    });
  };
  const progress = (...given: Parameters<typeof shown>) => shown(...given).then((card) => card?.time);

  test('is planned anew once Graph lets less through, whatever the run has been until then', async () => {
    const run = { ...started, tally: { ...started.tally, done: 600 } };
    expect((await progress(run))?.minutes.graph).toBe(1);
    expect(await progress(run, { graph: 10 })).toEqual({
      minutes: { graph: 40, mail: 14, teams: 1 },
      slowest: 'graph',
    });
    // Graph asked to be left alone for ten minutes.
    expect((await progress(run, { closed: 10 }))?.minutes.graph).toBe(11);
  });

  test('is the same in the range as in the line of each channel while Graph slows down', async () => {
    const run = { ...started, tally: { ...started.tally, done: 600 } };
    const slowed = await shown(run, { graph: 10 });
    expect(slowed?.pace).toEqual({ perMinute: 10, fromMinutes: 30, toMinutes: 50 });
    expect(slowed?.time?.minutes.graph).toBe(40);
    expect((await shown(run, { closed: 10 }))?.pace?.toMinutes).toBe(14);
    // Twenty hours for six hundred people: a rate below one person a minute.
    const slow = await shown(run, { at: '2026-01-06T05:00:00.000Z' });
    expect([slow?.pace?.fromMinutes, slow?.pace?.toMinutes]).toEqual([600, 1_000]);
    expect(slow?.time?.minutes.graph).toBe(800);
  });

  test('does not count what the waves wait for, and says when the last one begins at the earliest', async () => {
    const run = { ...started, tally: { ...started.tally, done: 200 } };
    const [monday, wednesday] = ['2026-01-05T12:00:00.000Z', '2026-01-07T07:00:00.000Z'];
    const waitsIn = async (waves: PlannedWaves, over: Partial<BulkRun> = {}) =>
      (await shown({ ...run, ...over }, { waves }))?.waits;
    const timed: PlannedWaves = [
      { end: 250, askToGoOn: false },
      { end: 500, askToGoOn: false, notBefore: monday, waitMinutes: 60 },
      { end: 1_000, askToGoOn: false, notBefore: wednesday },
    ];
    expect(await waitsIn(timed)).toEqual({ last: wednesday });
    expect(await waitsIn(timed, { wave: 1, notBefore: monday })).toEqual({ last: wednesday });
    // The time of the last one stands in the line of the next wave.
    expect(await waitsIn(timed, { wave: 2, notBefore: wednesday })).toEqual({});
    expect(await waitsIn(timed, { status: 'cancelled' })).toBeUndefined();
    const waited: PlannedWaves = [
      { end: 500, askToGoOn: false, waitMinutes: 120 },
      { end: 1_000, askToGoOn: false },
    ];
    expect(await waitsIn(waited)).toEqual({ last: '2026-01-05T11:01:00.000Z' });
    expect(await waitsIn(waited, { wave: 1 })).toBeUndefined();
    const asked: PlannedWaves = [
      { end: 500, askToGoOn: 'approver' },
      { end: 1_000, askToGoOn: false },
    ];
    expect(await waitsIn(asked)).toEqual({});
    expect(await waitsIn([{ end: 500, askToGoOn: false }, ...asked.slice(1)])).toBeUndefined();
  });

  test('goes on after the last change for as long as messages are on their way', async () => {
    const over = { ...started, status: 'over' as const, tally: { ...started.tally, done: 1_000 } };
    expect(await progress(over, { waiting: { mail: 900, teams: 0 } })).toEqual({
      minutes: { graph: 0, mail: 30, teams: 0 },
      slowest: 'mail',
    });
    expect(await progress(over)).toBeUndefined();
  });

  test('is reckoned from the pace while it went on: an hour of pause slows nobody down', async () => {
    const run = { ...started, tally: { ...started.tally, done: 500 } };
    const at = '2026-01-05T10:05:00.000Z';
    expect((await shown(run, { at }))?.pace?.perMinute).toBe(8);
    const [from, to] = ['2026-01-05T09:03:00.000Z', '2026-01-05T10:03:00.000Z'];
    const paused = withStandstill(run, { from, to });
    expect((await shown(paused, { at }))?.pace).toEqual({ perMinute: 100, fromMinutes: 3, toMinutes: 7 });
    // Paused while a wave waited for its time: both are the same minutes.
    expect(withStandstill(paused, { from: '2026-01-05T09:33:00.000Z', to })).toEqual(paused);
    const waits = { ...paused, notBefore: '2026-01-06T09:00:00.000Z' };
    expect((await shown(waits, { at }))?.pace).toBeUndefined();
  });

  test('is not promised while a brake holds the list, and the card says which', async () => {
    const run = { ...started, tally: { ...started.tally, done: 500 } };
    const brakes = [sealBrake(world.seal, { name: 'freeze', at: '2026-01-05T09:00:30.000Z' })];
    const card = await shown(run, { brakes });
    expect([card?.held, card?.pace, card?.time]).toEqual(['frozen', undefined, undefined]);
    expect((await shown({ ...run, status: 'paused' }, { brakes }))?.held).toBeUndefined();
  });
});
