import { findSeat, isSeat } from '../approvals/entitlement.ts';
import { countStages } from '../approvals/quorum.ts';
import type { PersonId } from '../ids.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { Refusal } from '../refusal.ts';
import type { Approval } from '../requests/requirement.ts';
import type { Viewer } from '../rights.ts';
import type { World } from '../world.ts';
import { undecided } from './order-demand.ts';
import type { ReminderOrder } from './order.ts';

/** One approver's yes, with the rights as read a moment ago. */
export interface Agreeing {
  readonly order: ReminderOrder;
  readonly by: Viewer;
  /** Is of the helpdesk with another account. */
  readonly insiders: ReadonlySet<PersonId>;
  /** Who agreed before and has lost the right to since. */
  readonly lapsed: ReadonlySet<PersonId>;
  readonly isRequesterLost: boolean;
  /** Who has handed their right over to this approver, and not taken it back. */
  readonly principals: readonly Viewer[];
}

/**
 * With it the order is `ordered` when nobody is missing any more; else it goes on waiting. Nothing is sent for somebody who
 * may not ask any more: `cancelled`, by whoever could have agreed. Under the lock of the order.
 */
export async function agreeToOrder(
  world: World,
  tx: StoreTransaction,
  { order, by, insiders, lapsed, isRequesterLost, principals }: Agreeing,
): Promise<ReminderOrder | Refusal> {
  const { policy, clock } = world;
  const earlier = order.approvals ?? [];
  const standing = earlier.filter(({ by: voter }) => !lapsed.has(voter.id));
  const request = undecided({ ...order, approvals: standing });
  const seat = findSeat(policy, {
    ...{ request, by: by.person.id, groups: by.groups, insiders, principals },
  });
  if (!isSeat(seat)) return seat;
  if (isRequesterLost) return { ...order, status: 'cancelled', because: 'requester-lost' };
  const at = clock.now().toISOString();
  const { stage, ...place } = seat;
  const approvals: readonly Approval[] = [...standing, { by: by.person, at, group: stage.group, ...place }];
  const stages = countStages(policy, request.requirement, approvals);
  const missing = stages.reduce((sum, each) => sum + each.missing, 0);
  for (const { by: voter } of earlier.filter((each) => !standing.includes(each)))
    await tx.append({ event: { kind: 'reminders-agreement-lapsed', order: order.id }, subject: voter.id });
  await tx.append({
    event: { kind: 'reminders-agreed', order: order.id, missing, ...place },
    actor: by.person.id,
  });
  return missing > 0
    ? { ...order, approvals }
    : { ...order, approvals, status: 'ordered', decidedBy: by.person };
}
