import type { Call, GraphAnswer } from '../graph/graph-request.ts';
import type { PermissionName } from '../graph/permissions.ts';
import type { Route } from '../graph/route.ts';
import type { RoleAssignment, RoleDefinition } from '../model/role-book.ts';
import type { TenantModel } from '../model/tenant-model.ts';
import type { EntitySchema } from '../odata/entity-schema.ts';
import { sourceOf } from '../odata/collection.ts';
import { queryCollection } from '../odata/query-collection.ts';
import { refuseWithoutPim } from './group-eligibilities.ts';
import { directoryObjectSchema, directoryRoleRow } from './directory-rows.ts';

const READ = { method: 'GET', family: 'directory', price: { units: 1 } } as const;
const ROLE_READ: readonly PermissionName[] = ['RoleManagement.Read.Directory'];

/** PIM answers in words of its own, and to nobody without a licence for it. */
const PIM_READ = { ...READ, family: 'pim' } as const;

/** Three lists, because none is complete: direct, active by schedule, eligible by PIM. */
export const roleRoutes: readonly Route[] = [
  { ...READ, path: 'roleManagement/directory/roleDefinitions', anyOf: ROLE_READ, answer: listDefinitions },
  {
    ...READ,
    path: 'roleManagement/directory/roleAssignments',
    anyOf: ROLE_READ,
    answer: (call) => assignments(call, ['active', 'active-by-pim']),
  },
  {
    ...PIM_READ,
    path: 'roleManagement/directory/roleAssignmentScheduleInstances',
    anyOf: [...ROLE_READ, 'RoleAssignmentSchedule.Read.Directory'],
    answer: (call) => licensed(call, ['active', 'active-by-pim']),
  },
  {
    ...PIM_READ,
    path: 'roleManagement/directory/roleEligibilityScheduleInstances',
    anyOf: [...ROLE_READ, 'RoleEligibilitySchedule.Read.Directory'],
    answer: (call) => licensed(call, ['eligible']),
  },
  { ...READ, path: 'directoryRoles', anyOf: [...ROLE_READ, 'User.Read.All'], answer: listActivated },
];

const definitionSchema: EntitySchema<RoleDefinition> = {
  name: 'unifiedRoleDefinition',
  properties: {
    id: { read: (r) => r.id, isDefault: true, filter: 'plain' },
    displayName: { read: (r) => r.displayName, isDefault: true, filter: 'plain' },
    isBuiltIn: { read: (r) => r.isCustom !== true, isDefault: true, filter: 'plain' },
    isEnabled: { read: () => true, isDefault: true },
    templateId: { read: (r) => r.id, isDefault: true },
    isPrivileged: { read: (r) => r.isPrivileged, betaOnly: true, filter: 'plain' },
  },
};

function listDefinitions({ request, tenant }: Call): GraphAnswer {
  const source = sourceOf(tenant.roles.definitions);
  return {
    status: 200,
    body: queryCollection(request, {
      schema: definitionSchema,
      source,
      context: 'roleManagement/directory/roleDefinitions',
    }),
  };
}

const assignmentSchema: EntitySchema<RoleAssignment> = {
  name: 'unifiedRoleAssignment',
  properties: {
    id: { read: (a) => a.id, isDefault: true, filter: 'plain' },
    principalId: { read: (a) => a.principalId, isDefault: true, filter: 'plain' },
    roleDefinitionId: { read: (a) => a.roleId, isDefault: true, filter: 'plain' },
    directoryScopeId: { read: (a) => a.scope ?? '/', isDefault: true, filter: 'plain' },
    appScopeId: { read: () => null, isDefault: true },
    memberType: { read: () => 'Direct', isDefault: true },
    assignmentType: {
      read: (a) => (a.standing === 'active-by-pim' ? 'Activated' : 'Assigned'),
      isDefault: true,
    },
    startDateTime: { read: () => '2022-01-10T08:00:00Z', isDefault: true },
    endDateTime: { read: () => null, isDefault: true },
  },
};

/** Only direct assignments: what comes through a group is listed under the group's id. */
function assignments(
  { request, tenant }: Call,
  standings: readonly RoleAssignment['standing'][],
): GraphAnswer {
  const found = tenant.roles.assignments.filter((each) => standings.includes(each.standing));
  const expands = {
    roleDefinition: (each: RoleAssignment) => definitionBody(tenant, each),
    principal: (each: RoleAssignment) => ({ id: each.principalId }),
  };
  const context = request.segments.join('/');
  return {
    status: 200,
    body: queryCollection(request, { schema: assignmentSchema, source: sourceOf(found), context, expands }),
  };
}

function licensed(call: Call, standings: readonly RoleAssignment['standing'][]): GraphAnswer {
  refuseWithoutPim(call.tenant);
  return assignments(call, standings);
}

function definitionBody(tenant: TenantModel, { roleId }: RoleAssignment): object | undefined {
  const role = tenant.roles.definition(roleId);
  return role === undefined
    ? undefined
    : { id: role.id, displayName: role.displayName, templateId: role.id, isBuiltIn: role.isCustom !== true };
}

function listActivated({ request, tenant }: Call): GraphAnswer {
  const active = new Set(
    tenant.roles.assignments.filter((each) => each.standing !== 'eligible').map((each) => each.roleId),
  );
  const roles = tenant.roles.definitions.filter((role) => active.has(role.id) && role.isCustom !== true);
  const rows = roles.map(directoryRoleRow);
  return {
    status: 200,
    body: queryCollection(request, {
      schema: directoryObjectSchema,
      source: sourceOf(rows),
      context: 'directoryRoles',
    }),
  };
}
