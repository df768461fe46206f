import { BrokenInvariant } from '../failures.ts';
import type { JobResult } from '../jobs/job.ts';
import type { RequestIn } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import { finishRequest } from './finish-request.ts';
import { settleIn } from './settle-people.ts';

const PEOPLE_A_RUN = 500;
const CLAIM_MS = 60_000;

/**
 * The request is marked as approved, but not by us: nobody is written, everybody in it gets an outcome that says so,
 * it is on record, and the log raises the alarm. The next run closes the request.
 */
export async function refuseForged(world: World, request: RequestIn<'running'>): Promise<JobResult> {
  const fence = world.ids.actionId();
  const settled = await world.store.transaction(async (tx) => {
    const claim = { request: request.id, limit: PEOPLE_A_RUN, forMs: CLAIM_MS, fence };
    const entries = await tx.claimItems(claim);
    if (entries.length === 0) return 0;
    await tx.append({
      event: { kind: 'approval-forged', fingerprint: request.fingerprint },
      request: request.id,
    });
    const result = { kind: 'failed', code: 'approval-forged' } as const;
    const people = entries.map((entry) => ({ entry, result }));
    await settleIn(world, tx, { wave: { request, fence }, people });
    return entries.length;
  });
  if (settled === 0) return finishRequest(world, request.id);
  const alarm = new BrokenInvariant('an approval that this bot did not give is in the database');
  world.log.error('ALARM: an approval was forged', alarm, { request: request.id, people: settled });
  return { kind: 'again', afterMs: 0 };
}
