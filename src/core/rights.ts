import type { GroupId } from './ids.ts';
import type { Person } from './people.ts';
import type { Policy } from './policy.ts';
import type { Rights } from './ports/directory.ts';
import type { Role } from './refusal.ts';

/** Somebody of our own tenant, with the roles held at this moment. */
export interface Viewer {
  readonly person: Person;
  readonly roles: readonly Role[];
  /** Those of the policy's groups that the person is in. */
  readonly groups: ReadonlySet<GroupId>;
}

/** Whoever may see more than their own state. */
export const READERS: readonly Role[] = ['helpdesk', 'approver', 'auditor'];

/** Requests show what was handed over, so whoever may stand in sees them: requests, and nothing else of others. */
export const REQUEST_READERS: readonly Role[] = [...READERS, 'deputy'];

/** Every group that the policy gives a role to: what a look-up of rights has to ask for. */
export function groupsWithRoles(policy: Policy): readonly GroupId[] {
  const { helpdesk, approvers, auditors } = policy.groups;
  return [
    ...new Set([
      ...helpdesk,
      ...approvers,
      ...auditors,
      ...securityGroups(policy),
      ...namedGroups(policy),
      ...(policy.emergency?.groups ?? []),
    ]),
  ];
}

/** Groups that the rules name beside the three roles. */
function namedGroups(policy: Policy): readonly GroupId[] {
  return Object.values(policy.approvals?.groups ?? {}).flat();
}

/** Of those the ones that decide; another may only tell requesters apart. */
function decidingGroups({ approvals }: Policy): readonly GroupId[] {
  const stages = (approvals?.rules ?? []).flatMap((rule) => rule.stages.map(({ group }) => group));
  const next = approvals?.escalation?.group;
  const names = next === undefined ? stages : [...stages, next];
  return names.flatMap((name) => approvals?.groups?.[name] ?? []);
}

/** Undefined for everybody who is not an enabled member account of the tenant; what the directory did not say counts as no. */
export function viewerOf(policy: Policy, rights: Rights): Viewer | undefined {
  const { account } = rights;
  if (account?.userType !== 'member' || account.accountEnabled !== true) return undefined;
  return { person: account, roles: rolesOf(policy, rights.groups), groups: rights.groups };
}

function rolesOf(policy: Policy, groups: ReadonlySet<GroupId>): readonly Role[] {
  const holds = (wanted: readonly GroupId[]): boolean => wanted.some((group) => groups.has(group));
  const roles: Role[] = [];
  if (holds(policy.groups.helpdesk)) roles.push('helpdesk');
  if (holds(policy.groups.approvers) || holds(decidingGroups(policy))) roles.push('approver');
  else if (holds(deputyGroups(policy))) roles.push('deputy');
  if (holds(policy.groups.auditors)) roles.push('auditor');
  if (holds(securityGroups(policy))) roles.push('security');
  return roles;
}

/** Whoever may stand in has no right of their own by that: only what an approver hands over. */
function deputyGroups(policy: Policy): readonly GroupId[] {
  const to = policy.approvals?.delegation?.to;
  return (to === undefined ? undefined : policy.approvals?.groups?.[to]) ?? [];
}

/** Somebody must be able to pull the emergency brake in an installation that names nobody for it. */
export function securityGroups({ groups }: Policy): readonly GroupId[] {
  return groups.security && groups.security.length > 0 ? groups.security : groups.approvers;
}

/** Helpdesk people see their own requests, everybody else with a role all of them. */
export function maySeeRequest({ person, roles }: Viewer, requester: Person): boolean {
  return requester.id === person.id || roles.some((role) => role !== 'helpdesk');
}

export function hasRole(viewer: Viewer, needs: readonly Role[]): boolean {
  return needs.some((role) => viewer.roles.includes(role));
}
