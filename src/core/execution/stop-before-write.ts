import { BrokenInvariant, type FailureCode } from '../failures.ts';
import { isStillEnough } from '../approvals/still-enough.ts';
import { addMilliseconds, millisecondsUntil } from '../instants.ts';
import type { ExecutionItem } from '../ports/store.ts';
import type { RequestIn } from '../requests/change-request.ts';
import { lastStart } from '../requests/plan-waves.ts';
import { closedAct } from '../requests/closed-act.ts';
import { refusedSince } from '../requests/rules-since.ts';
import { isItemSealed } from '../requests/seal-item.ts';
import type { World } from '../world.ts';
import { excludedSince } from './excluded-since.ts';
import type { Wave } from './wave.ts';

const APPROVAL_HOLDS_MS = 12 * 60 * 60_000;

/**
 * An approval answers the situation of its day. Later than this nothing is begun on it any more: after a long outage,
 * or out of a restored backup, it would undo what people have decided since. Where waves begin later by what was agreed to, it is as long after the last of them.
 */
export function approvalHoldsUntil({ approvedAt, waves }: RequestIn<'running'>): string {
  return addMilliseconds(new Date(lastStart(approvedAt, waves)), APPROVAL_HOLDS_MS);
}

/** Why a write that was approved must not be made after all; asked at the last moment before it. */
export function stopBeforeWrite(
  world: World,
  { request, asker, isOverLimit }: Wave,
  { item }: ExecutionItem,
): FailureCode | undefined {
  // An outcome that was wiped out of the row must not bring back whom the approver left out.
  const isLeftOut = request.takenOut?.includes(item.person.id) === true;
  if (isLeftOut || !isItemSealed(world.seal, request, item)) {
    const alarm = new BrokenInvariant('a person in an approved list is not as the list was frozen');
    world.log.error('ALARM: a request was altered after its approval', alarm, { request: request.id });
    return 'approval-forged';
  }
  if (asker === 'lost') return 'requester-lost';
  const excluded = excludedSince(world.policy, request, item);
  if (excluded) return excluded;
  // The rules may have become stricter since, and a record may have been tampered with.
  if (!isStillEnough(world.policy, request, item)) return 'approval-insufficient';
  if (closedAct(world.policy, request)) return 'act-closed';
  const refused = refusedSince(world.policy, request);
  if (refused) return refused;
  if (isOverLimit) return 'limit-lowered';
  const { endsAt } = request;
  if (endsAt !== undefined && millisecondsUntil(endsAt, world.clock.now()) <= 0) return 'time-over';
  const isOver = millisecondsUntil(approvalHoldsUntil(request), world.clock.now()) < 0;
  return isOver ? 'approval-too-old' : undefined;
}
