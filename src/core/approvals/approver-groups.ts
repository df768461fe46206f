import type { GroupName } from '../approval-rules.ts';
import type { GroupId } from '../ids.ts';
import type { Policy } from '../policy.ts';

/** The Entra groups behind a name of the policy file. A name that it does not know has nobody in it. */
export function groupsNamed(policy: Policy, name: GroupName): readonly GroupId[] {
  if (name === 'approvers' || name === 'helpdesk' || name === 'auditors') return policy.groups[name];
  return policy.approvals?.groups?.[name] ?? [];
}

export function holdsGroup(policy: Policy, groups: ReadonlySet<GroupId>, name: GroupName): boolean {
  return groupsNamed(policy, name).some((group) => groups.has(group));
}

/** Every name that somebody with these groups answers to. */
export function namesHeld(policy: Policy, groups: ReadonlySet<GroupId>): readonly GroupName[] {
  const names = ['helpdesk', 'approvers', 'auditors', ...Object.keys(policy.approvals?.groups ?? {})];
  return names.filter((name) => holdsGroup(policy, groups, name));
}
