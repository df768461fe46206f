import type { ActionId, PersonId } from '../../src/core/ids.ts';
import type { BulkRun, BulkStatus, Steering } from '../../src/core/ports/bulk-runs.ts';
import type { Reply } from '../../src/core/reply.ts';
import type { HeldBecause } from '../../src/core/requests/bulk-progress.ts';
import type { TimeNeeded } from '../../src/core/requests/time-needed.ts';
import type { ChangeRequest, RequestItem } from '../../src/core/requests/change-request.ts';

interface Tools {
  readonly ACTION: ActionId;
  readonly request: (status: 'running' | 'partly-finished') => ChangeRequest;
  readonly item: (number: number) => RequestItem;
}

const MAY_WHEN_HELD: Partial<Record<BulkStatus, readonly Steering[]>> = {
  paused: ['resume', 'cancel'],
  halted: ['resume', 'cancel'],
  asking: ['resume', 'cancel'],
};
const AT = '2026-11-21T14:05:00.000Z';

/** A long list in every way that it can stand. */
export function bulkSamples({ ACTION, request, item }: Tools): Record<string, Reply> {
  const failed: RequestItem = {
    ...item(3),
    outcome: { kind: 'failed', code: 'forbidden', reference: '7F3A-91BC', at: AT },
  };
  const sample = (status: BulkStatus, tally: BulkRun['tally']): Reply => ({
    kind: 'bulk-progress',
    progress: {
      request: request(status === 'over' ? 'partly-finished' : 'running'),
      run: runOf(status, tally, request('running').id),
      at: AT,
      firstFailures: tally.failed > 0 ? [failed, failed] : [],
      ...(status === 'running' ? { pace: { perMinute: 1_164, fromMinutes: 6, toMinutes: 11 } } : {}),
      ...timeIn(status),
      action: ACTION,
      may: status === 'running' ? ['pause', 'cancel'] : (MAY_WHEN_HELD[status] ?? []),
      mayRetry: status === 'over' && tally.failed > 0,
    },
  });
  const under = sample('running', { done: 500, unchanged: 0, failed: 0, skipped: 0 });
  const waiting: Reply =
    under.kind === 'bulk-progress'
      ? {
          ...under,
          progress: {
            ...under.progress,
            run: { ...under.progress.run, notBefore: '2026-11-21T15:05:00.000Z' },
            waits: { last: '2026-11-25T06:00:00.000Z' },
          },
        }
      : under;
  const left = sample('over', { done: 480, unchanged: 0, failed: 0, skipped: 9_520 });
  const ended: Reply =
    left.kind === 'bulk-progress'
      ? { ...left, progress: { ...left.progress, run: { ...left.progress.run, because: 'requester' } } }
      : left;
  return {
    'bulk, ended because the requester may not ask any more': ended,
    'bulk, running': sample('running', { done: 1_480, unchanged: 12, failed: 2, skipped: 6 }),
    'bulk, waiting for its next wave': waiting,
    'bulk, held by a freeze': heldBy('frozen', under),
    'bulk, held while Graph cannot be read': heldBy('graph', under),
    'bulk, paused': sample('paused', { done: 480, unchanged: 0, failed: 0, skipped: 0 }),
    'bulk, halted': sample('halted', { done: 20, unchanged: 0, failed: 40, skipped: 0 }),
    'bulk, asking': sample('asking', { done: 500, unchanged: 0, failed: 0, skipped: 0 }),
    'bulk, cancelled': sample('cancelled', { done: 480, unchanged: 0, failed: 0, skipped: 9_000 }),
    'bulk, over, nobody failed': sample('over', { done: 9_940, unchanged: 60, failed: 0, skipped: 0 }),
    'bulk, over': sample('over', { done: 9_900, unchanged: 60, failed: 30, skipped: 10 }),
  };
}

/** What stands still has no pace and no time. */
function heldBy(held: HeldBecause, reply: Reply): Reply {
  if (reply.kind !== 'bulk-progress') return reply;
  const { pace: _, time: __, ...progress } = reply.progress;
  return { ...reply, progress: { ...progress, held } };
}

function timeIn(status: BulkStatus): { readonly time?: TimeNeeded } {
  if (status === 'cancelled') return {};
  if (status === 'over') return { time: { minutes: { graph: 0, mail: 331, teams: 0 }, slowest: 'mail' } };
  return { time: { minutes: { graph: 8, mail: 334, teams: 6 }, slowest: 'mail' } };
}

function runOf(status: BulkStatus, tally: BulkRun['tally'], request: BulkRun['request']): BulkRun {
  const by = { id: '00000000-0000-4000-8000-000000000001' as PersonId, displayName: '*Hanna* <b>Visser</b>' };
  return {
    request,
    status,
    total: 10_000,
    tally,
    wave: 1,
    startedAt: AT,
    changed: status === 'paused' || status === 'cancelled' ? { at: AT, by } : { at: AT },
    forgiven: { failed: 0, tried: 0 },
  };
}
