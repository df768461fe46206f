import { GraphRefusal, badRequest, directoryBadRequest, resourceNotFound } from '../graph/graph-refusal.ts';
import { contextUrl, type Call, type GraphAnswer } from '../graph/graph-request.ts';
import type { Route } from '../graph/route.ts';
import type { Person } from '../model/person.ts';
import { countCollection, queryCollection, type Collection } from '../odata/query-collection.ts';
import { project, selectedNames } from '../odata/select-properties.ts';
import { actorOf } from './actor-of.ts';
import { findPerson } from './find-person.ts';
import { userSchema } from './user-schema.ts';

const READ = {
  anyOf: ['User.ReadBasic.All', 'User.Read.All'],
  family: 'directory',
  price: { units: 1 },
} as const;

export const userRoutes: readonly Route[] = [
  { ...READ, method: 'GET', path: 'users', price: { units: 2 }, answer: listUsers },
  { ...READ, method: 'GET', path: 'users/$count', answer: countUsers },
  { ...READ, method: 'GET', path: 'users/{id}', answer: getUser },
  { ...READ, method: 'GET', path: 'users/{id}/manager', anyOf: ['User.Read.All'], answer: getManager },
  {
    ...READ,
    method: 'GET',
    path: 'users/{id}/mailboxSettings',
    anyOf: ['MailboxSettings.Read'],
    family: 'mail',
    answer: getMailboxSettings,
  },
  {
    ...READ,
    method: 'POST',
    path: 'users/{id}/revokeSignInSessions',
    anyOf: ['User.RevokeSessions.All'],
    price: { units: 1, write: true },
    answer: revokeSessions,
  },
];

function collectionOf({ tenant }: Call): Collection<Person> {
  return { schema: userSchema(tenant), source: tenant.people, context: 'users' };
}

function listUsers(call: Call): GraphAnswer {
  const expandsManager = expandOf(call);
  const body = queryCollection(call.request, collectionOf(call));
  if (!expandsManager) return { status: 200, body };
  const rows = body['value'] as readonly { readonly id: string }[];
  return { status: 200, body: { ...body, value: rows.map((row) => withManager(call, row)) } };
}

function countUsers(call: Call): GraphAnswer {
  const count = countCollection(call.request, collectionOf(call));
  return { status: 200, headers: { 'Content-Type': 'text/plain' }, body: String(count) };
}

function getUser(call: Call): GraphAnswer {
  const { request, tenant } = call;
  const schema = userSchema(tenant);
  const isBeta = request.version === 'beta';
  for (const name of ['$filter', '$search', '$top', '$orderby']) {
    if (request.query.has(name))
      throw badRequest(`The query option '${name}' cannot be applied to a single entity.`);
  }
  const names = selectedNames(schema, { select: request.query.get('$select'), isBeta, isList: false });
  const person = findPerson(call);
  const row = { '@odata.context': contextUrl(request, 'users/$entity'), ...project(person, schema, names) };
  const full = names.includes('mailboxSettings')
    ? { ...row, mailboxSettings: mailboxSettingsOf(person) }
    : row;
  return { status: 200, body: expandOf(call) ? withManager(call, { ...full, id: person.id }) : full };
}

/** `$expand=manager` (with or without its own $select) is the only expansion the rehearsal knows. */
function expandOf({ request }: Call): boolean {
  const expand = request.query.get('$expand');
  if (expand === null) return false;
  if (/^manager(\(.*\))?$/.test(expand)) return true;
  throw badRequest(
    `Parsing OData Select and Expand failed: Could not find a property named '${expand}' on type 'microsoft.graph.user'.`,
  );
}

function withManager<Row extends { readonly id: string }>(call: Call, row: Row): object {
  const managerId = call.tenant.people.get(row.id)?.managerId ?? null;
  const manager = managerId === null ? undefined : call.tenant.people.get(managerId);
  if (manager === undefined) return row;
  const select = /\$select=([^)]*)\)/.exec(call.request.query.get('$expand') ?? '')?.[1] ?? null;
  return { ...row, manager: managerBody(call, manager, select) };
}

function getManager(call: Call): GraphAnswer {
  const { managerId } = findPerson(call);
  const manager = managerId === null ? undefined : call.tenant.people.get(managerId);
  if (manager === undefined) throw resourceNotFound('manager');
  const body = managerBody(call, manager, call.request.query.get('$select'));
  return {
    status: 200,
    body: { '@odata.context': contextUrl(call.request, 'directoryObjects/$entity'), ...body },
  };
}

function managerBody({ request, tenant }: Call, manager: Person, select: string | null): object {
  const schema = userSchema(tenant);
  const names = selectedNames(schema, { select, isBeta: request.version === 'beta', isList: false });
  return { '@odata.type': '#microsoft.graph.user', ...project(manager, schema, names) };
}

function getMailboxSettings(call: Call): GraphAnswer {
  const person = findPerson(call);
  const body = {
    '@odata.context': contextUrl(call.request, `users('${person.id}')/mailboxSettings`),
    ...mailboxSettingsOf(person),
  };
  return { status: 200, body };
}

function mailboxSettingsOf(person: Person): object {
  if (person.mailbox === 'none') {
    throw new GraphRefusal(404, 'MailboxNotEnabledForRESTAPI', {
      message: 'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
    });
  }
  const locale = person.preferredLanguage;
  return {
    archiveFolder: null,
    timeZone: person.timeZone,
    delegateMeetingMessageDeliveryOptions: 'sendToDelegateOnly',
    dateFormat: 'yyyy-MM-dd',
    timeFormat: 'HH:mm',
    userPurpose: person.mailbox,
    automaticRepliesSetting: { status: 'disabled', externalAudience: 'none' },
    language: { locale, displayName: locale },
    workingHours: {
      daysOfWeek: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
      startTime: '09:00:00.0000000',
      endTime: '17:00:00.0000000',
      timeZone: { name: person.timeZone },
    },
  };
}

function revokeSessions(call: Call): GraphAnswer {
  const person = findPerson(call);
  if (person.userType === 'Guest')
    throw directoryBadRequest('Sessions of an external user can only be revoked in the home tenant.');
  call.tenant.effects.add({ kind: 'sessions-revoked', personId: person.id, actor: actorOf(call) });
  return { status: 200, body: { '@odata.context': contextUrl(call.request, 'Edm.Boolean'), value: true } };
}
