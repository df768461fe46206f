import type { GroupName } from '../approval-rules.ts';
import type { Policy } from '../policy.ts';
import type { Approval, Stage } from '../requests/requirement.ts';

/**
 * Who else may decide in a stage when nobody of it answers. Only where the stage asks for any approver: one that names a
 * group wants these people, and silence must not make others do. How many it takes, and from where, stays in any case.
 */
export function nextGroup(
  { approvals }: Pick<Policy, 'approvals'>,
  { group }: Pick<Stage, 'group'>,
): GroupName | undefined {
  const next = approvals?.escalation?.group;
  return group === 'approvers' && next !== group ? next : undefined;
}

/** A yes from the group that the stage asks for, or from the one that the rules let decide in its place now. */
export function isPlaceGiven(policy: Pick<Policy, 'approvals'>, { group, via }: Approval): boolean {
  return via === undefined || via === nextGroup(policy, { group });
}
