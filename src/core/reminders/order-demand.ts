import { requirementFor } from '../approvals/approval-policy.ts';
import type { Undecided } from '../approvals/entitlement.ts';
import type { Answering } from '../approvals/answer-times.ts';
import type { RequestId } from '../ids.ts';
import type { Policy } from '../policy.ts';
import type { Stage } from '../requests/requirement.ts';
import type { ReminderOrder } from './order.ts';

const ANY_APPROVER: Stage = { group: 'approvers', count: 1, outsideHelpdesk: false };

/** More people than one request may change: somebody else has to agree. */
export function needsApproval({ maxPeoplePerRequest }: Policy, { people }: ReminderOrder): boolean {
  return people.length > maxPeoplePerRequest;
}

/**
 * Whom a change of so many people would need; somebody in any case, also where the rules let the requester alone decide
 * about a change: no change is as long as this.
 */
export function stagesFor(
  policy: Policy,
  { people }: ReminderOrder,
  requesterGroups: readonly string[],
): readonly Stage[] {
  const { stages } = requirementFor(policy, {
    ...{ to: 'enabled', direction: 'strengthening', privileged: 'no', stateUnknown: false },
    ...{ people: people.length, requesterGroups },
  });
  return stages.length > 0 ? stages : [ANY_APPROVER];
}

/** An order as the rules on who may decide look at it. */
export function undecided({ id, stages, approvals = [], ...order }: ReminderOrder): Undecided & Answering {
  const { entitled, escalated, reminded, deputies, away, confirmedAt, createdAt, expiresAt } = order;
  return {
    id: id as RequestId,
    requirement: { stages: stages ?? [ANY_APPROVER] },
    approvals,
    ...(entitled ? { entitled } : {}),
    ...(escalated ? { escalated } : {}),
    ...(reminded ? { reminded } : {}),
    ...(away ? { away } : {}),
    ...(deputies ? { deputies } : {}),
    confirmedAt: confirmedAt ?? createdAt,
    expiresAt,
  };
}
