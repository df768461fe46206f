import { GraphRefusal, resourceNotFound } from '../graph/graph-refusal.ts';
import { contextUrl, type Call, type GraphAnswer } from '../graph/graph-request.ts';
import type { Route } from '../graph/route.ts';
import { secondFactors, type MethodKind, type Person } from '../model/person.ts';
import { hasPremium } from '../model/licences.ts';
import type { TenantModel } from '../model/tenant-model.ts';
import type { EntitySchema } from '../odata/entity-schema.ts';
import { queryCollection } from '../odata/query-collection.ts';
import { project, selectedNames } from '../odata/select-properties.ts';

const READ = {
  method: 'GET',
  anyOf: ['AuditLog.Read.All'],
  family: 'reports',
  price: { units: 1, pool: 'reports' },
} as const;
const PATH = 'reports/authenticationMethods/userRegistrationDetails';

export const reportRoutes: readonly Route[] = [
  { ...READ, path: PATH, answer: listDetails },
  { ...READ, path: `${PATH}/{id}`, answer: getDetails },
];

/** Reports and sign-in logs need Entra ID P1 or P2; this is the odd wording of the refusal. */
export function refuseWithoutPremium(tenant: TenantModel): void {
  if (hasPremium(tenant.posture)) return;
  throw new GraphRefusal(403, 'Authentication_RequestFromNonPremiumTenantOrB2CTenant', {
    message: "Neither tenant is B2C or tenant doesn't have premium license",
  });
}

/** The report has its own names for methods; the password is no method to it. */
const REPORT_NAMES: Readonly<Record<MethodKind, string | null>> = {
  password: null,
  phone: 'mobilePhone',
  microsoftAuthenticator: 'microsoftAuthenticatorPush',
  fido2: 'fido2SecurityKey',
  softwareOath: 'softwareOneTimePasscode',
  windowsHelloForBusiness: 'windowsHelloForBusiness',
  temporaryAccessPass: 'temporaryAccessPass',
  email: 'email',
  platformCredential: 'macOsSecureEnclaveKey',
  external: 'externalAuthMethod',
  hardwareOath: 'hardwareOneTimePasscode',
  qrCodePin: 'qrCodePin',
};

const PASSWORDLESS: readonly MethodKind[] = ['fido2', 'windowsHelloForBusiness', 'platformCredential'];

/** Rows are as old as the lag says, whoever asks. */
function detailsSchema(tenant: TenantModel): EntitySchema<Person> {
  const refreshedAt = tenant.clock() - tenant.posture.registrationReportLagMs;
  const seen = (person: Person): Person => asOf(person, refreshedAt);
  const registered = (person: Person): boolean => secondFactors(seen(person)).length > 0;
  return {
    name: 'userRegistrationDetails',
    properties: {
      id: { read: (p) => p.id, isDefault: true, filter: 'plain' },
      userPrincipalName: { read: (p) => p.userPrincipalName, isDefault: true, filter: 'plain' },
      userDisplayName: { read: (p) => p.displayName, isDefault: true, filter: 'plain' },
      userType: { read: (p) => p.userType.toLowerCase(), isDefault: true, filter: 'plain' },
      isAdmin: {
        read: (p) => tenant.roles.activeFor(tenant.principalsOf(p)).length > 0,
        isDefault: true,
        filter: 'plain',
      },
      isMfaRegistered: { read: registered, isDefault: true, filter: 'plain' },
      isMfaCapable: { read: registered, isDefault: true, filter: 'plain' },
      isPasswordlessCapable: {
        read: (p) => seen(p).methods.some((method) => PASSWORDLESS.includes(method.kind)),
        isDefault: true,
        filter: 'plain',
      },
      isSsprRegistered: { read: registered, isDefault: true, filter: 'plain' },
      isSsprEnabled: { read: () => false, isDefault: true, filter: 'plain' },
      isSsprCapable: { read: () => false, isDefault: true, filter: 'plain' },
      methodsRegistered: { read: (p) => methodNames(seen(p)), isDefault: true, filter: 'plain' },
      userPreferredMethodForSecondaryAuthentication: {
        read: (p) => preferredOf(seen(p)),
        isDefault: true,
        filter: 'plain',
      },
      // When the row was refreshed, not when the person registered.
      lastUpdatedDateTime: { read: () => new Date(refreshedAt).toISOString(), isDefault: true },
    },
  };
}

/** The person as the report saw them: methods registered since then are missing. */
function asOf(person: Person, instant: number): Person {
  return {
    ...person,
    methods: person.methods.filter((method) => Date.parse(method.createdDateTime) <= instant),
  };
}

function methodNames(person: Person): readonly string[] {
  return person.methods.flatMap((method) => REPORT_NAMES[method.kind] ?? []);
}

function preferredOf(person: Person): string {
  const kind = person.methods.find((method) => method.id === person.defaultMethodId)?.kind;
  if (kind === 'microsoftAuthenticator') return 'push';
  return kind === 'phone' ? 'sms' : 'none';
}

function listDetails({ request, tenant }: Call): GraphAnswer {
  refuseWithoutPremium(tenant);
  const { people } = tenant;
  const source = { positions: people.positions, at: (position: number) => reported(people.at(position)) };
  return {
    status: 200,
    body: queryCollection(request, { schema: detailsSchema(tenant), source, context: PATH }),
  };
}

function getDetails({ request, params, tenant }: Call): GraphAnswer {
  refuseWithoutPremium(tenant);
  const id = params['id'] ?? '';
  const person = reported(tenant.people.get(id));
  if (person === undefined) throw resourceNotFound(id);
  const schema = detailsSchema(tenant);
  const names = selectedNames(schema, {
    select: request.query.get('$select'),
    isBeta: request.version === 'beta',
    isList: false,
  });
  return {
    status: 200,
    body: { '@odata.context': contextUrl(request, `${PATH}/$entity`), ...project(person, schema, names) },
  };
}

/** People who may not sign in are left out of the report (one source says so; the harsher reading). */
function reported(person: Person | undefined): Person | undefined {
  return person?.accountEnabled === true ? person : undefined;
}
