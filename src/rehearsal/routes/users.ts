import { GraphRefusal, badRequest, directoryBadRequest, resourceNotFound } from '../graph/graph-refusal.ts';
import { contextUrl, type Call, type GraphAnswer } from '../graph/graph-request.ts';
import type { Route } from '../graph/route.ts';
import type { Person } from '../model/person.ts';
import { type Collection } from '../odata/collection.ts';
import { expanderOf } from '../odata/expand-entity.ts';
import { countCollection, queryCollection } from '../odata/query-collection.ts';
import { project, selectedNames } from '../odata/select-properties.ts';
import { actorOf } from './actor-of.ts';
import { findPerson } from './find-person.ts';
import { userSchema } from './user-schema.ts';

const READ = {
  anyOf: ['User.ReadBasic.All', 'User.Read.All'],
  family: 'directory',
  price: { units: 1 },
} as const;

/** Names and addresses open with User.ReadBasic.All; the manager needs User.Read.All. */
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

function collectionOf(call: Call): Collection<Person> {
  const expands = {
    manager: (person: Person, select: string | null) => managerBody(call, managerOf(call, person), select),
  };
  return { schema: userSchema(call.tenant), source: call.tenant.people, context: 'users', expands };
}

function listUsers(call: Call): GraphAnswer {
  return { status: 200, body: queryCollection(call.request, collectionOf(call)) };
}

function countUsers(call: Call): GraphAnswer {
  const count = countCollection(call.request, collectionOf(call));
  return { status: 200, headers: { 'Content-Type': 'text/plain' }, body: String(count) };
}

/** Every option is checked before the person is looked up, as Graph does. */
function getUser(call: Call): GraphAnswer {
  const { request, tenant } = call;
  const schema = userSchema(tenant);
  const isBeta = request.version === 'beta';
  for (const name of ['$filter', '$search', '$top', '$orderby']) {
    if (request.query.has(name))
      throw badRequest(`The query option '${name}' cannot be applied to a single entity.`);
  }
  const names = selectedNames(schema, { select: request.query.get('$select'), isBeta, isList: false });
  const expand = expanderOf(request, collectionOf(call));
  const person = findPerson(call);
  const settings = names.includes('mailboxSettings') ? { mailboxSettings: mailboxSettingsOf(person) } : {};
  const body = {
    '@odata.context': contextUrl(request, 'users/$entity'),
    ...project(person, schema, names),
    ...settings,
    ...expand(person),
  };
  return { status: 200, body };
}

function managerOf({ tenant }: Call, { managerId }: Person): Person | undefined {
  return managerId === null ? undefined : tenant.people.get(managerId);
}

function getManager(call: Call): GraphAnswer {
  const manager = managerOf(call, findPerson(call));
  if (manager === undefined) throw resourceNotFound('manager');
  const body = managerBody(call, manager, call.request.query.get('$select'));
  return {
    status: 200,
    body: { '@odata.context': contextUrl(call.request, 'directoryObjects/$entity'), ...body },
  };
}

function managerBody(
  { request, tenant }: Call,
  manager: Person | undefined,
  select: string | null,
): object | undefined {
  if (manager === undefined) return undefined;
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
  const hours = person.workingHours ?? OFFICE_HOURS;
  return {
    archiveFolder: null,
    timeZone: person.timeZone,
    delegateMeetingMessageDeliveryOptions: 'sendToDelegateOnly',
    dateFormat: 'yyyy-MM-dd',
    timeFormat: 'HH:mm',
    userPurpose: person.mailbox,
    automaticRepliesSetting: automaticReplies(person),
    language: { locale, displayName: locale },
    workingHours: {
      daysOfWeek: hours.days,
      startTime: `${hours.from}:00.0000000`,
      endTime: `${hours.to}:00.0000000`,
      timeZone: { name: person.timeZone },
    },
  };
}

const OFFICE_HOURS = {
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  from: '09:00',
  to: '17:00',
} as const;

function automaticReplies({ automaticReplies: replies }: Person): object {
  const at = (instant: string): object => ({ dateTime: `${instant.slice(0, 19)}.0000000`, timeZone: 'UTC' });
  if (replies?.status !== 'scheduled')
    return { status: replies?.status ?? 'disabled', externalAudience: 'none' };
  return {
    status: 'scheduled',
    externalAudience: 'all',
    scheduledStartDateTime: at(replies.from),
    scheduledEndDateTime: at(replies.to),
  };
}

/** The rehearsal tenant holds no sessions, only the moment from which they count. */
function revokeSessions(call: Call): GraphAnswer {
  const person = findPerson(call);
  if (person.userType === 'Guest')
    throw directoryBadRequest('Sessions of an external user can only be revoked in the home tenant.');
  // To the millisecond, so that two of them differ.
  const sessionsValidFrom = new Date(call.tenant.clock()).toISOString();
  call.tenant.people.put({ ...person, sessionsValidFrom });
  call.tenant.effects.add({ kind: 'sessions-revoked', personId: person.id, actor: actorOf(call) });
  return { status: 200, body: { '@odata.context': contextUrl(call.request, 'Edm.Boolean'), value: true } };
}
