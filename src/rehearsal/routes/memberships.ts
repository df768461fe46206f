import { directoryBadRequest, unsupportedQuery } from '../graph/graph-refusal.ts';
import { contextUrl, type Call, type GraphAnswer } from '../graph/graph-request.ts';
import type { Route } from '../graph/route.ts';
import { type Collection, sourceOf } from '../odata/collection.ts';
import { queryCollection } from '../odata/query-collection.ts';
import type { Person } from '../model/person.ts';
import { findPerson, jsonObject, refuseUnknown } from './find-person.ts';
import { directoryObjectSchema, directoryRoleRow, groupRow, type DirectoryRow } from './directory-rows.ts';

const READ = {
  anyOf: ['User.Read.All', 'GroupMember.Read.All'],
  family: 'directory',
  price: { units: 2 },
  method: 'GET',
} as const;
const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const MAX_IDS = 20;

/** Whose groups: those the person is directly in, or through other groups too. */
type Reach = 'direct' | 'transitive';

/** Reading roles here works without ConsistencyLevel, as it does for applications today. */
export const membershipRoutes: readonly Route[] = [
  { ...READ, path: 'users/{id}/memberOf', answer: (call) => listOf(call, bothKinds(call, 'direct')) },
  {
    ...READ,
    path: 'users/{id}/memberOf/microsoft.graph.group',
    answer: (call) => listOf(call, groupsOf(call, 'direct')),
  },
  {
    ...READ,
    path: 'users/{id}/memberOf/microsoft.graph.directoryRole',
    answer: (call) => listOf(call, rolesOf(call, 'direct')),
  },
  {
    ...READ,
    path: 'users/{id}/transitiveMemberOf',
    answer: (call) => listOf(call, bothKinds(call, 'transitive')),
  },
  {
    ...READ,
    path: 'users/{id}/transitiveMemberOf/microsoft.graph.group',
    answer: (call) => listOf(call, groupsOf(call, 'transitive')),
  },
  {
    ...READ,
    path: 'users/{id}/transitiveMemberOf/microsoft.graph.directoryRole',
    answer: (call) => listOf(call, rolesOf(call, 'transitive')),
  },
  {
    ...READ,
    method: 'POST',
    path: 'users/{id}/checkMemberGroups',
    price: { units: 4 },
    answer: checkMemberGroups,
  },
];

function listOf(call: Call, rows: readonly DirectoryRow[]): GraphAnswer {
  const collection: Collection<DirectoryRow> = {
    schema: directoryObjectSchema,
    source: sourceOf(rows),
    context: 'directoryObjects',
    extras: (row) => ({ '@odata.type': row.type }),
  };
  return { status: 200, body: queryCollection(call.request, collection) };
}

function bothKinds(call: Call, reach: Reach): readonly DirectoryRow[] {
  return [...groupsOf(call, reach), ...rolesOf(call, reach)];
}

function groupsOf(call: Call, reach: Reach): readonly DirectoryRow[] {
  const person = findPerson(call);
  const { groups } = call.tenant;
  return (reach === 'direct' ? groups.directOf(person) : groups.transitiveOf(person)).map(groupRow);
}

function rolesOf(call: Call, reach: Reach): readonly DirectoryRow[] {
  const person = findPerson(call);
  const principals = reach === 'direct' ? new Set([person.id]) : call.tenant.principalsOf(person);
  return call.tenant.roles.membershipsOf(principals).map(directoryRoleRow);
}

/** Groups the app cannot see, or that do not exist, are silently left out, as Graph does. */
function checkMemberGroups(call: Call): GraphAnswer {
  const { request, tenant } = call;
  const wanted = groupIdsOf(call);
  const person: Person = findPerson(call);
  const mine = new Set(tenant.groups.transitiveOf(person).map((group) => group.id));
  const value = wanted.filter((id) => mine.has(id.toLowerCase()));
  return { status: 200, body: { '@odata.context': contextUrl(request, 'Collection(Edm.String)'), value } };
}

/** One malformed id refuses all: the caller must not take silence for "not a member". */
function groupIdsOf(call: Call): readonly string[] {
  const body = jsonObject(call);
  refuseUnknown(body, ['groupIds'], 'user');
  const ids: unknown = body['groupIds'];
  if (!Array.isArray(ids) || ids.length === 0)
    throw directoryBadRequest('The parameter groupIds is required.');
  if (ids.length > MAX_IDS)
    throw unsupportedQuery(`The number of groupIds (${ids.length}) exceeds the limit of ${MAX_IDS}.`);
  return ids.map((id: unknown) => {
    if (typeof id === 'string' && GUID.test(id)) return id;
    throw directoryBadRequest(`Invalid object identifier '${String(id)}'.`);
  });
}
