import { heldRoleText, ownedGroupText } from '../../core/held-role.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Memberships } from './covering-policies.ts';
import type { WayIn } from './joinable-groups.ts';
import type { RoleGrant } from './role-grants.ts';
import type { Pim } from './read-pim.ts';
import type { RoleGroup } from './role-groups.ts';

export interface TenantRoles {
  readonly assigned: readonly RoleGrant[];
  readonly roleGroups: readonly RoleGroup[];
  readonly pim: Pim;
}

/**
 * The roles somebody has or can make active by themselves: directly, through groups they are in, or through groups they
 * may join, as its owner or by PIM. A group that may be given a role makes its members privileged even before it has
 * one, so it is named where no role is; that somebody owns one is always said.
 */
export function privilegeOf(
  person: PersonId,
  held: Memberships,
  { assigned, roleGroups, pim }: TenantRoles,
): readonly string[] {
  const reach = reachOf([person, ...held.groups], [...pim.waysIn, ...roleGroups.flatMap(waysOfOwners)]);
  const roles = new Map(held.roles.map(({ name, templateId }) => [keyOf(templateId ?? name), name]));
  for (const grant of [...assigned, ...pim.eligible]) {
    const key = keyOf(grant.role, grant.scope);
    if (reach.has(grant.principal) && !roles.has(key)) roles.set(key, heldRoleText(grant));
  }
  const owned = roleGroups.filter(({ owners }) => owners.includes(person));
  const owns = owned.map(ownedGroupText);
  if (roles.size > 0) return [...new Set([...roles.values(), ...owns])];
  const joinable = roleGroups.filter((group) => reach.has(group.id) && !owned.includes(group));
  return [...new Set([...held.roleAssignable, ...joinable.map(({ name }) => name), ...owns])];
}

function waysOfOwners({ id, owners }: RoleGroup): readonly WayIn[] {
  return owners.map((principal) => ({ principal, group: id }));
}

/** One role may be in several lists, under names that differ. */
function keyOf(role: string, scope = '/'): string {
  return `${role.toLowerCase()} ${scope}`;
}

/** They, and every group that one of them may join, step by step. */
function reachOf(start: readonly string[], waysIn: readonly WayIn[]): ReadonlySet<string> {
  const reach = new Set(start);
  let before: number;
  do {
    before = reach.size;
    for (const { principal, group } of waysIn) if (reach.has(principal)) reach.add(group);
  } while (reach.size > before);
  return reach;
}
