import { GraphRefusal, badRequest, resourceNotFound } from '../graph/graph-refusal.ts';
import { contextUrl, type Call, type GraphAnswer } from '../graph/graph-request.ts';
import type { PermissionName } from '../graph/permissions.ts';
import type { Route } from '../graph/route.ts';
import { secondFactors, type Method, type MethodKind, type Person } from '../model/person.ts';
import { actorOf } from './actor-of.ts';
import { findPerson } from './find-person.ts';

/** The address of each kind of method, and the narrow permission that may delete it. */
const DELETABLE: readonly (readonly [MethodKind, string, PermissionName])[] = [
  ['phone', 'phoneMethods', 'UserAuthMethod-Phone.ReadWrite.All'],
  [
    'microsoftAuthenticator',
    'microsoftAuthenticatorMethods',
    'UserAuthMethod-MicrosoftAuthApp.ReadWrite.All',
  ],
  ['fido2', 'fido2Methods', 'UserAuthMethod-Passkey.ReadWrite.All'],
  ['softwareOath', 'softwareOathMethods', 'UserAuthMethod-SoftwareOATH.ReadWrite.All'],
  ['windowsHelloForBusiness', 'windowsHelloForBusinessMethods', 'UserAuthMethod-WindowsHello.ReadWrite.All'],
  ['temporaryAccessPass', 'temporaryAccessPassMethods', 'UserAuthMethod-TAP.ReadWrite.All'],
  ['email', 'emailMethods', 'UserAuthMethod-Email.ReadWrite.All'],
  ['platformCredential', 'platformCredentialMethods', 'UserAuthMethod-PlatformCred.ReadWrite.All'],
  ['external', 'externalAuthenticationMethods', 'UserAuthMethod-External.ReadWrite.All'],
  ['hardwareOath', 'hardwareOathMethods', 'UserAuthMethod-HardwareOATH.ReadWrite.All'],
];

const READ_ANY: readonly PermissionName[] = [
  'UserAuthenticationMethod.Read.All',
  'UserAuthenticationMethod.ReadWrite.All',
];

/** Reading is one address for all kinds; deleting is one for each. */
export const methodRoutes: readonly Route[] = [
  {
    method: 'GET',
    path: 'users/{id}/authentication/methods',
    anyOf: READ_ANY,
    family: 'authentication',
    price: { units: 1 },
    answer: listMethods,
  },
  {
    method: 'DELETE',
    path: 'users/{id}/authentication/methods/{methodId}',
    anyOf: READ_ANY,
    family: 'authentication',
    price: { units: 1, write: true },
    answer: refuseGenericDelete,
  },
  {
    method: 'GET',
    path: 'users/{id}/authentication/signInPreferences',
    version: 'beta',
    anyOf: READ_ANY,
    family: 'authentication',
    price: { units: 1 },
    answer: readPreferences,
  },
  // One at most, so its address has no id (v1.0:api/qrcodepinauthenticationmethod-delete).
  {
    method: 'DELETE',
    path: 'users/{id}/authentication/qrCodePinMethod',
    anyOf: ['UserAuthenticationMethod.ReadWrite.All', 'UserAuthMethod-QR.ReadWrite.All'],
    family: 'authentication',
    price: { units: 1, write: true },
    answer: (call) => deleteMethod(call, { kind: 'qrCodePin' }),
  },
  ...DELETABLE.flatMap(([kind, segment, permission]) => routesOf(kind, segment, permission)),
];

function routesOf(kind: MethodKind, segment: string, permission: PermissionName): readonly Route[] {
  const path = `users/{id}/authentication/${segment}`;
  return [
    {
      method: 'GET',
      path,
      anyOf: [...READ_ANY, permission],
      family: 'authentication',
      price: { units: 1 },
      answer: (call) => listKind(call, kind, segment),
    },
    {
      method: 'DELETE',
      path: `${path}/{methodId}`,
      anyOf: ['UserAuthenticationMethod.ReadWrite.All', permission],
      family: 'authentication',
      price: { units: 1, write: true },
      answer: (call) => deleteMethod(call, { kind, id: call.params['methodId'] ?? '' }),
    },
  ];
}

function listMethods(call: Call): GraphAnswer {
  const person = call.tenant.visible(findPerson(call));
  const value = person.methods.map((method) => ({ '@odata.type': typeName(method.kind), ...bodyOf(method) }));
  return {
    status: 200,
    body: {
      '@odata.context': contextUrl(call.request, `users('${person.id}')/authentication/methods`),
      value,
    },
  };
}

function listKind(call: Call, kind: MethodKind, segment: string): GraphAnswer {
  const person = findPerson(call);
  const value = person.methods.filter((method) => method.kind === kind).map(bodyOf);
  return {
    status: 200,
    body: {
      '@odata.context': contextUrl(call.request, `users('${person.id}')/authentication/${segment}`),
      value,
    },
  };
}

function bodyOf(method: Method): Record<string, unknown> {
  return { id: method.id, createdDateTime: method.createdDateTime, ...method.details };
}

function typeName(kind: MethodKind): string {
  return kind === 'external'
    ? '#microsoft.graph.externalAuthenticationMethod'
    : `#microsoft.graph.${kind}AuthenticationMethod`;
}

/** The default second factor, in the words of `signInPreferences`. */
function readPreferences(call: Call): GraphAnswer {
  const person = findPerson(call);
  const preferred = person.methods.find((method) => method.id === person.defaultMethodId)?.kind;
  const names: Partial<Record<MethodKind, string>> = {
    phone: 'sms',
    microsoftAuthenticator: 'push',
    softwareOath: 'oath',
  };
  const userPreferredMethodForSecondaryAuthentication =
    preferred === undefined ? null : (names[preferred] ?? null);
  const context = contextUrl(call.request, `users('${person.id}')/authentication/signInPreferences`);
  return {
    status: 200,
    body: {
      '@odata.context': context,
      isSystemPreferredAuthenticationMethodEnabled: true,
      userPreferredMethodForSecondaryAuthentication,
    },
  };
}

/** A method can only be deleted by the address of its kind. */
function refuseGenericDelete(): never {
  throw new GraphRefusal(400, 'invalidRequest', {
    message: 'The specified authentication method cannot be deleted at this address.',
  });
}

function deleteMethod(
  call: Call,
  { kind, id }: { readonly kind: MethodKind; readonly id?: string },
): GraphAnswer {
  const person = findPerson(call);
  const method = person.methods.find((each) => each.kind === kind && (id === undefined || each.id === id));
  if (method === undefined) throw resourceNotFound(id ?? kind);
  refuseDefaultBeforeLast(person, method);
  const methods = person.methods.filter((each) => each !== method);
  const defaultMethodId = person.defaultMethodId === method.id ? null : person.defaultMethodId;
  call.tenant.people.put({ ...person, methods, defaultMethodId });
  call.tenant.effects.add({
    kind: 'method-deleted',
    personId: person.id,
    method: kind,
    actor: actorOf(call),
  });
  return { status: 204 };
}

/** Graph's order rule: the default method goes last (microsoftgraph/microsoft-graph-docs#14470). */
function refuseDefaultBeforeLast(person: Person, method: Method): void {
  if (person.defaultMethodId !== method.id || secondFactors(person).length < 2) return;
  throw badRequest(
    'The requested authentication method is the default method of the user and cannot be deleted while others are registered.',
  );
}
