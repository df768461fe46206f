import type { RequestId } from '../ids.ts';
import type { Person } from '../people.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import type { ChangeRequest, RequestIn } from './change-request.ts';
import { expireNow, isAwaiting, isOverdue } from './expire-change.ts';
import { settledAs } from './settled.ts';
import { tellTargetsItIsOff } from './tell-of-decision.ts';
import { undoEmergency } from './undo-emergency.ts';

export type Withdrawn =
  | { readonly kind: 'withdrawn'; readonly request: RequestIn<'withdrawn'> }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Only the requester, and only until somebody has decided. */
export async function withdrawChange(
  world: World,
  tx: StoreTransaction,
  press: { readonly id: RequestId; readonly by: Person },
): Promise<Withdrawn> {
  const request = await tx.lockRequest(press.id);
  if (!request) return refused({ kind: 'request-unknown', typed: press.id });
  if (request.requester.id !== press.by.id) return refused({ kind: 'card-of-somebody-else' });
  const cooling = request.status === 'cooling-down';
  if (!isAwaiting(request) && !cooling) return refused(whyTooLate(request));
  const now = world.clock.now();
  if (!cooling && isOverdue(request, now)) return refused(whyTooLate(await expireNow(world, tx, request)));
  const { status, ...rest } = request;
  const withdrawal = { by: press.by, at: now.toISOString() };
  const withdrawn: RequestIn<'withdrawn'> = { ...rest, status: 'withdrawn', withdrawal };
  await tx.saveRequest(withdrawn);
  if (cooling) await tellTargetsItIsOff(world, tx, { request, by: press.by.id });
  await tx.releaseTargets(request.id);
  // Nobody escapes the review of what they did by calling it off.
  await undoEmergency(world, tx, request);
  await tx.append({ event: { kind: 'request-withdrawn' }, actor: press.by.id, request: request.id });
  await tx.send({ kind: 'update-cards', request: request.id }, { key: `update-cards:${request.id}` });
  return { kind: 'withdrawn', request: withdrawn };
}

function whyTooLate(request: ChangeRequest): Refusal {
  const settled = settledAs(request);
  if (!settled || settled.as === 'approved') return { kind: 'too-late-to-withdraw', request: request.id };
  return { kind: 'settled', settled };
}

function refused(refusal: Refusal): Withdrawn {
  return { kind: 'refused', refusal };
}
