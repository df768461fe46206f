/** An Entra directory role; in Entra the definition id of a built-in role equals its template id. */
export interface RoleDefinition {
  readonly id: string;
  readonly displayName: string;
  readonly isPrivileged: boolean;
  /** Made in this tenant: such a role has no `directoryRole`, so lists of memberships know nothing of it. */
  readonly isCustom?: true;
}

/** `principalId` is a person or a role-assignable group. `eligible` is PIM: allowed to activate, not active now. */
export interface RoleAssignment {
  readonly id: string;
  readonly principalId: string;
  readonly roleId: string;
  readonly standing: 'active' | 'active-by-pim' | 'eligible';
  /** `/administrativeUnits/{id}`, or `/{id}` of one application; absent: `/`, the whole tenant. */
  readonly scope?: string;
}

const role = (id: string, displayName: string, isPrivileged: boolean): RoleDefinition => ({
  id,
  displayName,
  isPrivileged,
});

/** Template ids as published in Microsoft's list of built-in roles. */
export const ROLES = {
  globalAdministrator: role('62e90394-69f5-4237-9190-012177145e10', 'Global Administrator', true),
  privilegedRoleAdministrator: role(
    'e8611ab8-c189-46e8-94e1-60213ab1f814',
    'Privileged Role Administrator',
    true,
  ),
  authenticationAdministrator: role(
    'c4e39bd9-1100-46d3-8c65-fb160da0071f',
    'Authentication Administrator',
    true,
  ),
  authenticationPolicyAdministrator: role(
    '0526716b-113d-4c15-b2c8-68e3c22b9f80',
    'Authentication Policy Administrator',
    true,
  ),
  userAdministrator: role('fe930be7-5e62-47db-91af-98c3a49a38b1', 'User Administrator', true),
  securityAdministrator: role('194ae4cb-b126-40b2-bd5b-6091b380977d', 'Security Administrator', true),
  helpdeskAdministrator: role('729827e3-9c14-49f7-bb1b-9608f156bbb8', 'Helpdesk Administrator', true),
  exchangeAdministrator: role('29232cdf-9323-42fd-ade2-1d097af3e4de', 'Exchange Administrator', false),
  sharePointAdministrator: role('f28a1f50-f6e7-4571-818b-6a12f2af6b6c', 'SharePoint Administrator', false),
  globalReader: role('f2ef992c-3afb-46b9-b7cf-a126ee74c451', 'Global Reader', true),
  directoryReaders: role('88d8e3e3-8f55-4a1e-953a-9b9898b8876b', 'Directory Readers', false),
} as const satisfies Record<string, RoleDefinition>;

/** Who holds which role. Assignments to groups are kept as such and followed by the reader. */
export class RoleBook {
  readonly #definitions = new Map<string, RoleDefinition>(
    Object.values(ROLES).map((each) => [each.id, each]),
  );
  readonly #assignments: RoleAssignment[];

  constructor(assignments: readonly RoleAssignment[]) {
    this.#assignments = [...assignments];
  }

  get definitions(): readonly RoleDefinition[] {
    return [...this.#definitions.values()];
  }

  definition(id: string): RoleDefinition | undefined {
    return this.#definitions.get(id);
  }

  /** Makes a custom role. */
  define(custom: Omit<RoleDefinition, 'isCustom'>): RoleDefinition {
    const definition: RoleDefinition = { ...custom, isCustom: true };
    this.#definitions.set(custom.id, definition);
    return definition;
  }

  get assignments(): readonly RoleAssignment[] {
    return this.#assignments;
  }

  assign(assignment: RoleAssignment): void {
    this.#assignments.push(assignment);
  }

  /** Roles that work now for any of these principals: direct, through groups, or activated in PIM, whatever their scope. */
  activeFor(principals: ReadonlySet<string>): readonly RoleDefinition[] {
    return this.#rolesOf((each) => principals.has(each.principalId));
  }

  /**
   * Those of them that are a `directoryRole` the principals are members of: built in, and for the whole tenant. Roles of
   * an administrative unit are `scopedRoleMemberOf` (LEARN/graph/api/resources/scopedrolemembership), and a directory
   * role comes from a template of Microsoft's (LEARN/graph/api/resources/directoryrole), so a custom role is none.
   */
  membershipsOf(principals: ReadonlySet<string>): readonly RoleDefinition[] {
    const roles = this.#rolesOf((each) => principals.has(each.principalId) && each.scope === undefined);
    return roles.filter((each) => each.isCustom !== true);
  }

  #rolesOf(wanted: (assignment: RoleAssignment) => boolean): readonly RoleDefinition[] {
    const active = this.#assignments.filter((each) => each.standing !== 'eligible' && wanted(each));
    const ids = new Set(active.map((each) => each.roleId));
    return this.definitions.filter((each) => ids.has(each.id));
  }
}
