import { describe, expect, test } from '@jest/globals';
import type { RequestId } from '../../../src/core/ids.ts';
import type { BulkRun } from '../../../src/core/ports/bulk-runs.ts';
import type { StoreReads } from '../../../src/core/ports/store.ts';
import { viewProgress, type BulkProgress } from '../../../src/core/requests/bulk-progress.ts';
import { ratesOf, timeForAll, timeNeeded, withTime } from '../../../src/core/requests/time-needed.ts';
import type { RequestView } from '../../../src/core/reply.ts';
import type { World } from '../../../src/core/world.ts';
import { startRun } from '../../../src/core/execution/bulk-run.ts';
import { DEFAULT_BULK, freePace } from '../../support/free-pace.ts';
import { runningRequest, SAMPLE_POLICY, sampleItem, samplePerson } from '../../support/sample-people.ts';

const world = {
  policy: SAMPLE_POLICY,
  pace: freePace,
  mailer: { minutesFor: (mails: number) => mails / 30 },
  messenger: { noticesPerMinute: 1_800 },
} as unknown as World;
const request = runningRequest(samplePerson(1), samplePerson(2));

describe('the time that a long list needs', () => {
  test('is told for each channel, and the slowest is named', () => {
    expect(timeForAll(world, 1_200)).toEqual({
      minutes: { graph: 1, mail: 40, teams: 1 },
      slowest: 'mail',
    });
    const rates = { graph: 100, minutesOfMails: (mails: number) => mails / 3_000, teams: 1_800 };
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
  const progress = (run: BulkRun, graph: number, waiting = { mail: 0, teams: 0 }) =>
    viewProgress(
      {
        bulkRun: () => Promise.resolve(run),
        failedItems: () => Promise.resolve([]),
        waitingDeliveries: () => Promise.resolve(waiting),
      } as unknown as StoreReads,
      request,
      { now: new Date('2026-01-05T09:01:00.000Z'), rates: { ...ratesOf(world), graph } },
    ).then((shown): BulkProgress['time'] => shown?.time);

  test('is planned anew once Graph lets less through, whatever the run has been until then', async () => {
    const run = { ...started, tally: { ...started.tally, done: 600 } };
    expect((await progress(run, 1_200))?.minutes.graph).toBe(1);
    expect(await progress(run, 10)).toEqual({ minutes: { graph: 40, mail: 14, teams: 1 }, slowest: 'graph' });
  });

  test('goes on after the last change for as long as messages are on their way', async () => {
    const over = { ...started, status: 'over' as const, tally: { ...started.tally, done: 1_000 } };
    expect(await progress(over, 1_200, { mail: 900, teams: 0 })).toEqual({
      minutes: { graph: 0, mail: 30, teams: 0 },
      slowest: 'mail',
    });
    expect(await progress(over, 1_200)).toBeUndefined();
  });
});
