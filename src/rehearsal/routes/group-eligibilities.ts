import { GraphRefusal } from '../graph/graph-refusal.ts';
import type { Call, GraphAnswer, GraphRequest } from '../graph/graph-request.ts';
import type { Route } from '../graph/route.ts';
import type { GroupEligibility } from '../model/group-eligibility.ts';
import { hasPim } from '../model/licences.ts';
import type { TenantModel } from '../model/tenant-model.ts';
import type { EntitySchema } from '../odata/entity-schema.ts';
import { sourceOf } from '../odata/collection.ts';
import { queryCollection } from '../odata/query-collection.ts';

const PATH = 'identityGovernance/privilegedAccess/group/eligibilityScheduleInstances';

/** Who may become a member or an owner of which group (LEARN/graph/api/privilegedaccessgroup-list-eligibilityscheduleinstances). */
export const groupEligibilityRoutes: readonly Route[] = [
  {
    method: 'GET',
    family: 'pim',
    price: { units: 1 },
    path: PATH,
    anyOf: ['PrivilegedEligibilitySchedule.Read.AzureADGroup'],
    answer: listInstances,
  },
];

/** The code that tools meet in tenants without P2 (maester365/maester#1421; a 400, not a 403). */
export function refuseWithoutPim(tenant: TenantModel): void {
  if (hasPim(tenant.posture)) return;
  throw new GraphRefusal(400, 'AadPremiumLicenseRequired', {
    message: 'The tenant needs to have Microsoft Entra ID P2 or Microsoft Entra ID Governance license.',
  });
}

const schema: EntitySchema<GroupEligibility> = {
  name: 'privilegedAccessGroupEligibilityScheduleInstance',
  properties: {
    id: { read: (e) => e.id, isDefault: true, filter: 'plain' },
    principalId: { read: (e) => e.principalId, isDefault: true, filter: 'plain' },
    groupId: { read: (e) => e.groupId, isDefault: true, filter: 'plain' },
    accessId: { read: (e) => e.accessId, isDefault: true, filter: 'plain' },
    memberType: { read: () => 'direct', isDefault: true, filter: 'plain' },
    startDateTime: { read: () => '2022-01-10T08:00:00Z', isDefault: true },
    endDateTime: { read: () => null, isDefault: true },
  },
};

function listInstances({ request, tenant }: Call): GraphAnswer {
  refuseWithoutPim(tenant);
  refuseUnfiltered(request);
  const expands = {
    principal: ({ principalId }: GroupEligibility) => ({
      '@odata.type': `#microsoft.graph.${tenant.groups.get(principalId) ? 'group' : 'user'}`,
      id: principalId,
    }),
  };
  const source = sourceOf(tenant.groupEligibilities);
  return { status: 200, body: queryCollection(request, { schema, source, context: PATH, expands }) };
}

/** There is no list of all: a request without one of the two filters is refused (microsoftgraph/microsoft-graph-docs#21801). */
function refuseUnfiltered({ query }: GraphRequest): void {
  if (/(?:groupId|principalId) eq /.test(query.get('$filter') ?? '')) return;
  throw new GraphRefusal(400, 'InvalidFilter', {
    message: 'The filter on principalId or groupId is required.',
  });
}
