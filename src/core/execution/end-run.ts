import type { EndedBecause } from '../failures.ts';
import type { NoticeId } from '../ids.ts';
import { millisecondsUntil } from '../instants.ts';
import type { JobResult } from '../jobs/job.ts';
import { queueNotice } from '../notices/queue-notice.ts';
import type { BulkRun } from '../ports/bulk-runs.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { RequestIn } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import { finishRequest } from './finish-request.ts';
import { endedAs } from './outcome-of.ts';
import { tellOfStandstill } from './tell-of-standstill.ts';
import { approvalHoldsUntil } from './stop-before-write.ts';

/** A list that waits for somebody, or for its day: so often it is looked whether whoever asked may still ask. */
export const LOOK_MS = 60 * 60_000;

/** The run was stopped: an ended one is closed, a held one waits for somebody, but not longer than its approval holds. */
export async function endRun(
  world: World,
  request: RequestIn<'running'>,
  how: 'held' | EndedBecause,
): Promise<JobResult> {
  const waitMs = millisecondsUntil(approvalHoldsUntil(request), world.clock.now());
  if (how !== 'held' || waitMs <= 0) {
    await settleRest(world, request, how);
    return finishRequest(world, request.id);
  }
  // Closed when the last one under way was settled. Whoever resumes it sends a job at once; until then nothing changes.
  const result = await finishRequest(world, request.id);
  if (result.kind !== 'again') return result;
  return { kind: 'again', afterMs: Math.min(waitMs, LOOK_MS, await untilNextLook(world, request)) };
}

/** Whoever was written and not yet proved is looked at meanwhile, so that also a list that stands still says what was done. */
async function untilNextLook({ store }: World, { id, act }: RequestIn<'running'>): Promise<number> {
  if (act) return LOOK_MS;
  const { count, dueInMs = 0 } = await store.reads.unsettled(id, { written: true });
  return count === 0 ? LOOK_MS : Math.max(dueInMs, 1_000);
}

/** Everybody who was not begun stays as they are, with an outcome that says so. */
async function settleRest(
  world: World,
  request: RequestIn<'running'>,
  how: 'held' | EndedBecause,
): Promise<void> {
  const { id } = request;
  const now = world.clock.now().toISOString();
  const ended = endedAs(how === 'held' ? 'cancelled' : how);
  await world.store.transaction(async (tx) => {
    const run = await tx.lockBulkRun(id);
    if (!run) return;
    const left = await tx.settleRest({ request: id, outcome: { ...ended, at: now } });
    if (left === 0 && (await endsNothing(tx, run))) return;
    const { kind: _, ...why } = ended;
    const over: BulkRun = {
      ...{ ...run, ...why },
      status: 'cancelled',
      tally: { ...run.tally, skipped: run.tally.skipped + left },
      ...(how !== 'cancelled' && run.status !== 'cancelled' ? { changed: { at: now } } : {}),
    };
    await tx.saveBulkRun(over);
    if (over.because) await tellOfEnd(world, tx, request);
    else if (how === 'held' && run.status !== 'cancelled')
      await tellOfStandstill(world, tx, { request, run: over, alarm: 'list-expired' });
    if (left > 0) await tx.append({ event: { kind: 'bulk-rest-left', people: left, ...why }, request: id });
  });
}

/**
 * Whoever was begun is looked at in an ended run, also where nobody else is left. But where it stood still and everybody
 * has an outcome, or where another run has closed it meanwhile, ending it would only take the file and Retry away.
 */
async function endsNothing(tx: StoreTransaction, { request, status }: BulkRun): Promise<boolean> {
  if (status === 'running') return false;
  return status === 'cancelled' || (await tx.unsettled(request)).count === 0;
}

/** A card that changes rings no bell: whoever asked hears of it, and everybody who agreed. */
async function tellOfEnd(
  world: World,
  tx: StoreTransaction,
  { id, requester, approvals }: RequestIn<'running'>,
): Promise<void> {
  const at = world.clock.now().toISOString();
  for (const person of [requester, ...approvals.map(({ by }) => by)])
    await queueNotice(world, tx, {
      ...{ id: `list-ended:${id}:${person.id}` as NoticeId, person, plan: 'first-channel', at },
      about: { kind: 'guard-alarm', alarm: 'list-ended', request: id, by: requester.displayName },
    });
}
