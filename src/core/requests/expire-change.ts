import type { RequestId } from '../ids.ts';
import { millisecondsUntil } from '../instants.ts';
import type { JobResult } from '../jobs/job.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { World } from '../world.ts';
import type { ChangeRequest, RequestIn } from './change-request.ts';
import { tellOfDecision } from './tell-of-decision.ts';

type Awaiting = RequestIn<'awaiting-confirmation' | 'awaiting-approval'>;

export function isAwaiting(request: ChangeRequest): request is Awaiting {
  return request.status === 'awaiting-confirmation' || request.status === 'awaiting-approval';
}

export function isOverdue(request: Awaiting, now: Date): boolean {
  return millisecondsUntil(request.expiresAt, now) <= 0;
}

/** The timer: closes the request if it is still undecided, or looks again when it was given more time meanwhile. */
export async function expireRequest(world: World, id: RequestId): Promise<JobResult> {
  return world.store.transaction(async (tx): Promise<JobResult> => {
    const request = await tx.lockRequest(id);
    if (!request || !isAwaiting(request)) return { kind: 'done' };
    const now = world.clock.now();
    if (!isOverdue(request, now))
      return { kind: 'again', afterMs: millisecondsUntil(request.expiresAt, now) };
    await expireNow(world, tx, request);
    return { kind: 'done' };
  });
}

/** Also called by a press that comes too late but before the timer: nobody waits for a job to be told "expired". */
export async function expireNow(
  world: World,
  tx: StoreTransaction,
  request: Awaiting,
): Promise<RequestIn<'expired'>> {
  const { status, ...rest } = request;
  const expired: RequestIn<'expired'> = {
    ...rest,
    status: 'expired',
    expiredAt: world.clock.now().toISOString(),
  };
  await tx.saveRequest(expired);
  // Whoever never confirmed a draft has dropped it, and waits for nothing.
  if (status === 'awaiting-approval') await tellOfDecision(world, tx, expired);
  await tx.releaseTargets(request.id);
  await tx.append({ event: { kind: 'request-expired' }, request: request.id });
  await tx.send({ kind: 'update-cards', request: request.id }, { key: `update-cards:${request.id}` });
  return expired;
}
