import type { GroupEligibility } from './model/group-eligibility.ts';
import type { RoleAssignment, RoleDefinition } from './model/role-book.ts';
import type { TenantModel } from './model/tenant-model.ts';

interface Given {
  /** `/administrativeUnits/{id}`; absent: the whole tenant. */
  readonly scope?: string;
  readonly standing?: RoleAssignment['standing'];
}

/** The hands of a Privileged Role Administrator. Persons by object id or UPN, groups by id; an unknown one throws a RangeError. */
export class RoleControls {
  readonly #tenant: TenantModel;

  constructor(tenant: TenantModel) {
    this.#tenant = tenant;
  }

  /** A role of the tenant's own making. */
  define(id: string, displayName: string): RoleDefinition {
    return this.#tenant.roles.define({ id, displayName, isPrivileged: true });
  }

  /** To a person, or to a group. Entra takes only role-assignable groups; the model takes all, so that tests can ask more. */
  give(key: string, { id: roleId }: RoleDefinition, { scope, standing = 'active' }: Given = {}): void {
    const { roles } = this.#tenant;
    roles.assign({
      id: `assignment-${roles.assignments.length + 1}`,
      principalId: this.#principal(key),
      roleId,
      standing,
      ...(scope === undefined ? {} : { scope }),
    });
  }

  /** PIM for Groups: a person, or a group, may make itself a member or an owner of this group. */
  makeEligible(groupId: string, key: string, accessId: GroupEligibility['accessId'] = 'member'): void {
    const { groupEligibilities } = this.#tenant;
    const id = `eligible-${groupEligibilities.length + 1}`;
    groupEligibilities.push({ id, groupId, principalId: this.#principal(key), accessId });
  }

  /** Of a group, which makes nobody a member of it. */
  makeOwner(groupId: string, key: string): void {
    const { groups } = this.#tenant;
    const group = groups.get(groupId);
    if (group === undefined) throw new RangeError(`No group of the rehearsal tenant is called ${groupId}.`);
    group.owners.add(this.#principal(key));
  }

  #principal(key: string): string {
    const principal = this.#tenant.groups.get(key) ?? this.#tenant.find(key);
    if (principal === undefined) throw new RangeError(`Nobody in the rehearsal tenant is called ${key}.`);
    return principal.id;
  }
}
