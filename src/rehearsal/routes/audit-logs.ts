import type { Call, GraphAnswer, GraphRequest } from '../graph/graph-request.ts';
import type { Route } from '../graph/route.ts';
import type { Effect } from '../model/effect-log.ts';
import type { SignIn } from '../model/sign-ins.ts';
import type { TenantModel } from '../model/tenant-model.ts';
import type { EntitySchema } from '../odata/entity-schema.ts';
import { sourceOf } from '../odata/collection.ts';
import { queryCollection } from '../odata/query-collection.ts';
import { refuseWithoutPremium } from './reports.ts';

const READ = {
  method: 'GET',
  anyOf: ['AuditLog.Read.All'],
  family: 'reports',
  price: { units: 1, pool: 'reports' },
} as const;

export const auditLogRoutes: readonly Route[] = [
  { ...READ, path: 'auditLogs/signIns', answer: listSignIns },
  { ...READ, path: 'auditLogs/directoryAudits', answer: listDirectoryAudits },
];

const signInSchema: EntitySchema<SignIn> = {
  name: 'signIn',
  properties: {
    id: { read: (s) => s.id, isDefault: true, filter: 'plain' },
    createdDateTime: { read: (s) => s.createdDateTime, isDefault: true, filter: 'plain' },
    userId: { read: (s) => s.userId, isDefault: true, filter: 'plain' },
    userPrincipalName: { read: (s) => s.userPrincipalName, isDefault: true, filter: 'plain' },
    appDisplayName: { read: (s) => s.appDisplayName, isDefault: true, filter: 'plain' },
    clientAppUsed: { read: (s) => s.clientAppUsed, isDefault: true, filter: 'plain' },
    isInteractive: { read: (s) => s.isInteractive, isDefault: true },
    signInEventTypes: {
      read: (s) => [s.isInteractive ? 'interactiveUser' : 'nonInteractiveUser'],
      betaOnly: true,
      filter: 'plain',
    },
    conditionalAccessStatus: { read: statusOf, isDefault: true, filter: 'plain' },
    appliedConditionalAccessPolicies: { read: ({ policies = [] }) => policies, isDefault: true },
    status: {
      read: (s) => ({ errorCode: s.errorCode, failureReason: 'Other.' }),
      isDefault: true,
      filter: 'plain',
    },
  },
};

/** One policy that was not satisfied is enough. */
function statusOf({ policies = [] }: SignIn): string {
  if (policies.length === 0) return 'notApplied';
  return policies.every(({ result }) => result === 'success') ? 'success' : 'failure';
}

function listSignIns({ request, tenant }: Call): GraphAnswer {
  refuseWithoutPremium(tenant);
  const source = sourceOf(tenant.signIns.filter((each) => each.isInteractive || namesEventTypes(request)));
  const collection = { schema: signInSchema, source, context: 'auditLogs/signIns' };
  return { status: 200, body: queryCollection(request, collection) };
}

/** Without an explicit filter on the kinds, which only beta has, the list is of interactive ones (LEARN/graph/api/resources/signin). */
function namesEventTypes({ query, version }: GraphRequest): boolean {
  return version === 'beta' && (query.get('$filter') ?? '').includes('signInEventTypes/any(');
}

/** An effect as Entra's own audit log shows it; mails are not in that log. */
interface AuditRow {
  readonly effect: Effect;
  readonly activity: string;
  readonly personId: string;
  readonly changes: readonly object[];
}

/** How Entra's log writes the states; an absent requirement is "disabled". */
const STATE_NUMBERS = { disabled: null, enabled: 1, enforced: 2 } as const;

/** Newest first, as Graph returns them. */
function auditRows(tenant: TenantModel): readonly AuditRow[] {
  return tenant.effects.all.flatMap(auditRow).toReversed();
}

function auditRow(effect: Effect): readonly AuditRow[] {
  if (effect.kind === 'mail') return [];
  const { personId } = effect;
  if (effect.kind !== 'mfa-state')
    return [{ effect, personId, activity: ACTIVITIES[effect.kind], changes: [] }];
  const activity =
    effect.to === 'disabled' ? 'Disable Strong Authentication' : 'Enable Strong Authentication';
  const value = (state: keyof typeof STATE_NUMBERS): string =>
    state === 'disabled' ? '[]' : JSON.stringify([{ RelyingParty: '*', State: STATE_NUMBERS[state] }]);
  const changes = [
    {
      displayName: 'StrongAuthenticationRequirement',
      oldValue: value(effect.from),
      newValue: value(effect.to),
    },
  ];
  return [{ effect, personId, activity, changes }];
}

const ACTIVITIES = {
  'method-registered': 'User registered security info',
  'method-deleted': 'Admin deleted security info',
  'sessions-revoked': 'Update StsRefreshTokenValidFrom Timestamp',
  'temporary-access-pass': 'Admin registered security info',
  'person-changed': 'Update user',
} as const;

function auditSchema(tenant: TenantModel): EntitySchema<AuditRow> {
  return {
    name: 'directoryAudit',
    properties: {
      id: {
        read: (row) => `Directory_${String(row.effect.sequence).padStart(8, '0')}`,
        isDefault: true,
        filter: 'plain',
      },
      activityDateTime: {
        read: (row) => new Date(row.effect.at).toISOString(),
        isDefault: true,
        filter: 'plain',
      },
      activityDisplayName: { read: (row) => row.activity, isDefault: true, filter: 'plain' },
      category: { read: () => 'UserManagement', isDefault: true, filter: 'plain' },
      loggedByService: { read: () => 'Core Directory', isDefault: true, filter: 'plain' },
      correlationId: {
        read: (row) => (row.effect.actor.by === 'app' ? row.effect.actor.requestId : null),
        isDefault: true,
        filter: 'plain',
      },
      result: { read: () => 'success', isDefault: true, filter: 'plain' },
      initiatedBy: { read: (row) => initiatedBy(row.effect), isDefault: true, filter: 'plain' },
      targetResources: { read: (row) => [targetOf(tenant, row)], isDefault: true, filter: 'plain' },
    },
  };
}

/** Tells the bot's own writes (its app id) from the portal's: drift is found by this. */
function initiatedBy({ actor }: Effect): object {
  if (actor.by === 'app') return { user: null, app: { appId: actor.appId, displayName: 'App' } };
  const displayName = actor.by === 'portal' ? actor.name : 'Microsoft Entra ID';
  return {
    user: actor.by === 'portal' ? { id: null, displayName, userPrincipalName: null } : null,
    app: actor.by === 'entra' ? { appId: null, displayName } : null,
  };
}

function targetOf(tenant: TenantModel, { personId, changes }: AuditRow): object {
  const person = tenant.people.get(personId);
  return {
    id: personId,
    type: 'User',
    displayName: person?.displayName ?? null,
    userPrincipalName: person?.userPrincipalName ?? null,
    modifiedProperties: changes,
  };
}

function listDirectoryAudits({ request, tenant }: Call): GraphAnswer {
  const collection = {
    schema: auditSchema(tenant),
    source: sourceOf(auditRows(tenant)),
    context: 'auditLogs/directoryAudits',
  };
  return { status: 200, body: queryCollection(request, collection) };
}
