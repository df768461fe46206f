import { millisecondsUntil } from '../instants.ts';
import type { JobResult } from '../jobs/job.ts';
import type { BulkRun } from '../ports/bulk-runs.ts';
import type { RequestIn } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import { finishRequest } from './finish-request.ts';
import { approvalHoldsUntil } from './stop-before-write.ts';

/** The run was stopped: a cancelled one is closed, a held one waits for somebody, but not longer than its approval holds. */
export async function endRun(
  world: World,
  request: RequestIn<'running'>,
  how: 'held' | 'cancelled',
): Promise<JobResult> {
  const waitMs = millisecondsUntil(approvalHoldsUntil(request), world.clock.now());
  if (how === 'cancelled' || waitMs <= 0) {
    await settleRest(world, request);
    return finishRequest(world, request.id);
  }
  // Closed when the last one under way was settled. Whoever resumes it sends a job at once; until then nothing changes.
  const result = await finishRequest(world, request.id);
  return result.kind === 'again' ? { kind: 'again', afterMs: waitMs } : result;
}

/** Everybody who was not begun stays as they are, with an outcome that says so. */
async function settleRest(world: World, { id }: RequestIn<'running'>): Promise<void> {
  const now = world.clock.now().toISOString();
  await world.store.transaction(async (tx) => {
    const run = await tx.lockBulkRun(id);
    if (!run) return;
    const left = await tx.settleRest({ request: id, outcome: { kind: 'cancelled', at: now } });
    // Whoever was begun is looked at in a cancelled run, also where nobody else is left.
    if (left === 0 && run.status === 'cancelled') return;
    const cancelled: BulkRun = {
      ...run,
      status: 'cancelled',
      tally: { ...run.tally, skipped: run.tally.skipped + left },
    };
    await tx.saveBulkRun(cancelled);
    if (left > 0) await tx.append({ event: { kind: 'bulk-rest-left', people: left }, request: id });
  });
}
