import { contextUrl, type Call, type GraphAnswer } from '../graph/graph-request.ts';
import type { Route } from '../graph/route.ts';
import type { AccessPolicy } from '../model/posture.ts';
import type { Sku } from '../model/licences.ts';
import type { EntitySchema } from '../odata/entity-schema.ts';
import { sourceOf } from '../odata/collection.ts';
import { queryCollection } from '../odata/query-collection.ts';

/** Conditional Access has its own limit: one request a second for the whole tenant. */
export const policyRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: 'identity/conditionalAccess/policies',
    anyOf: ['Policy.Read.All'],
    family: 'policy',
    price: { units: 1, pool: 'conditional-access' },
    answer: listAccessPolicies,
  },
  {
    method: 'GET',
    path: 'policies/identitySecurityDefaultsEnforcementPolicy',
    anyOf: ['Policy.Read.All'],
    family: 'policy',
    price: { units: 1 },
    answer: getSecurityDefaults,
  },
  {
    method: 'GET',
    path: 'policies/authenticationMethodsPolicy',
    anyOf: ['Policy.Read.All', 'Policy.Read.AuthenticationMethod', 'Policy.ReadWrite.AuthenticationMethod'],
    family: 'policy',
    price: { units: 1 },
    answer: getMethodsPolicy,
  },
  {
    method: 'GET',
    path: 'subscribedSkus',
    anyOf: ['LicenseAssignment.Read.All'],
    family: 'directory',
    price: { units: 3 },
    answer: listSkus,
  },
];

const accessPolicySchema: EntitySchema<AccessPolicy> = {
  name: 'conditionalAccessPolicy',
  properties: {
    id: { read: (p) => p.id, isDefault: true, filter: 'plain' },
    displayName: { read: (p) => p.displayName, isDefault: true, filter: 'plain' },
    state: { read: (p) => p['state'], isDefault: true, filter: 'plain' },
    createdDateTime: { read: (p) => p['createdDateTime'], isDefault: true },
    modifiedDateTime: { read: (p) => p['modifiedDateTime'], isDefault: true },
    conditions: { read: (p) => p['conditions'], isDefault: true },
    grantControls: { read: (p) => p['grantControls'], isDefault: true },
    sessionControls: { read: (p) => p['sessionControls'], isDefault: true },
  },
};

function listAccessPolicies({ request, tenant }: Call): GraphAnswer {
  const source = sourceOf(tenant.posture.accessPolicies);
  const context = 'identity/conditionalAccess/policies';
  return { status: 200, body: queryCollection(request, { schema: accessPolicySchema, source, context }) };
}

function getSecurityDefaults({ request, tenant }: Call): GraphAnswer {
  const body = {
    '@odata.context': contextUrl(request, 'policies/identitySecurityDefaultsEnforcementPolicy/$entity'),
    id: '00000000-0000-0000-0000-000000000005',
    displayName: 'Security Defaults',
    description: 'Security defaults is a set of basic identity security mechanisms recommended by Microsoft.',
    isEnabled: tenant.posture.securityDefaults,
  };
  return { status: 200, body };
}

/** As far as the bot reads it: migration state, campaign and the allowed methods. */
function getMethodsPolicy({ request, tenant }: Call): GraphAnswer {
  const { posture } = tenant;
  const everybody = [{ id: 'all_users', targetType: 'group', isRegistrationRequired: false }];
  const configuration = (id: string, state: string): object => ({
    id,
    state,
    includeTargets: everybody,
    excludeTargets: [],
  });
  const body = {
    '@odata.context': contextUrl(request, 'authenticationMethodsPolicy'),
    id: 'authenticationMethodsPolicy',
    displayName: 'Authentication Methods Policy',
    policyVersion: '1.5',
    policyMigrationState: posture.policyMigrationState,
    registrationEnforcement: {
      authenticationMethodsRegistrationCampaign: {
        state: posture.campaign,
        snoozeDurationInDays: 1,
        includeTargets: [
          { id: 'all_users', targetType: 'group', targetedAuthenticationMethod: 'microsoftAuthenticator' },
        ],
        excludeTargets: [],
      },
    },
    authenticationMethodConfigurations: [
      configuration('MicrosoftAuthenticator', 'enabled'),
      configuration('Fido2', 'enabled'),
      configuration('Sms', 'enabled'),
      configuration('TemporaryAccessPass', posture.temporaryAccessPass),
    ],
  };
  return { status: 200, body };
}

const skuSchema: EntitySchema<Sku> = {
  name: 'subscribedSku',
  properties: {
    id: { read: (s) => `tenant_${s.skuId}`, isDefault: true },
    skuId: { read: (s) => s.skuId, isDefault: true },
    skuPartNumber: { read: (s) => s.skuPartNumber, isDefault: true },
    appliesTo: { read: () => 'User', isDefault: true },
    capabilityStatus: { read: (s) => s.capabilityStatus, isDefault: true },
    consumedUnits: { read: (s) => s.consumed, isDefault: true },
    prepaidUnits: {
      read: (s) => ({ enabled: s.enabled, suspended: 0, warning: 0, lockedOut: 0 }),
      isDefault: true,
    },
    servicePlans: { read: servicePlansOf, isDefault: true },
  },
};

function servicePlansOf(sku: Sku): readonly object[] {
  return sku.plans.map((plan) => ({ ...plan, provisioningStatus: 'Success', appliesTo: 'User' }));
}

function listSkus({ request, tenant }: Call): GraphAnswer {
  const collection = { schema: skuSchema, source: sourceOf(tenant.posture.skus), context: 'subscribedSkus' };
  return { status: 200, body: queryCollection(request, collection) };
}
