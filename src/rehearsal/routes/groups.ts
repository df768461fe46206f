import { directoryBadRequest, resourceNotFound } from '../graph/graph-refusal.ts';
import { contextUrl, type Call, type GraphAnswer } from '../graph/graph-request.ts';
import type { Route } from '../graph/route.ts';
import type { Group } from '../model/group-store.ts';
import type { Person } from '../model/person.ts';
import type { EntitySchema } from '../odata/entity-schema.ts';
import { sourceOf } from '../odata/collection.ts';
import { hasConsistencyHeader, isAdvanced } from '../odata/consistency.ts';
import { countCollection, queryCollection } from '../odata/query-collection.ts';
import { project, selectedNames } from '../odata/select-properties.ts';
import { directoryObjectSchema, groupRow, otherRow, personRow, type DirectoryRow } from './directory-rows.ts';
import { userSchema } from './user-schema.ts';

const READ = { method: 'GET', anyOf: ['GroupMember.Read.All'], family: 'directory' } as const;
const MEMBERS = { ...READ, price: { units: 3 } } as const;
const TRANSITIVE = { ...READ, price: { units: 5 } } as const;

/** Prices as in LEARN/graph/throttling-limits: members 3, transitive members 5. */
export const groupRoutes: readonly Route[] = [
  { ...READ, path: 'groups', price: { units: 2 }, answer: listGroups },
  { ...READ, path: 'groups/{id}', price: { units: 1 }, answer: getGroup },
  { ...MEMBERS, path: 'groups/{id}/members', answer: listMembers },
  {
    ...MEMBERS,
    path: 'groups/{id}/members/microsoft.graph.user',
    answer: (call) => listPeople(call, directPeople(call)),
  },
  { ...READ, path: 'groups/{id}/owners', price: { units: 1 }, answer: listOwners },
  { ...TRANSITIVE, path: 'groups/{id}/transitiveMembers', answer: listTransitive },
  { ...TRANSITIVE, path: 'groups/{id}/transitiveMembers/$count', answer: countTransitive },
  {
    ...TRANSITIVE,
    path: 'groups/{id}/transitiveMembers/microsoft.graph.user',
    answer: (call) => listPeople(call, allPeople(call)),
  },
  {
    ...TRANSITIVE,
    path: 'groups/{id}/transitiveMembers/microsoft.graph.group',
    answer: (call) => listGroupsBelow(call),
  },
  {
    ...TRANSITIVE,
    path: 'groups/{id}/transitiveMembers/microsoft.graph.user/$count',
    answer: countTransitive,
  },
];

const groupSchema: EntitySchema<Group> = {
  name: 'group',
  properties: {
    id: { read: (g) => g.id, isDefault: true, filter: 'plain' },
    displayName: { read: (g) => g.displayName, isDefault: true, filter: 'plain', search: 'words' },
    description: { read: (g) => g.description, isDefault: true, filter: 'advanced', search: 'words' },
    mailNickname: { read: (g) => g.mailNickname, isDefault: true, filter: 'plain' },
    mail: { read: () => null, isDefault: true, filter: 'plain' },
    mailEnabled: { read: () => false, isDefault: true, filter: 'plain' },
    securityEnabled: { read: () => true, isDefault: true, filter: 'plain' },
    groupTypes: {
      read: (g) => (g.rule === null ? [] : ['DynamicMembership']),
      isDefault: true,
      filter: 'plain',
    },
    isAssignableToRole: { read: (g) => g.isAssignableToRole, isDefault: true, filter: 'plain' },
    createdDateTime: { read: () => '2021-03-01T08:00:00Z', isDefault: true, filter: 'plain' },
    visibility: { read: (g) => g.visibility, isDefault: true },
  },
};

function listGroups({ request, tenant }: Call): GraphAnswer {
  const body = queryCollection(request, {
    schema: groupSchema,
    source: sourceOf(tenant.groups.all()),
    context: 'groups',
    expands: { owners: (group) => expandOwners(tenant.groups.ownersOf(group)) },
  });
  return { status: 200, body };
}

/** Of a relationship `$expand` gives twenty at most, and no link to the others (LEARN/graph/query-parameters, "expand"). */
const MOST_EXPANDED = 20;

function expandOwners(owners: readonly Person[]): readonly object[] {
  const first = owners.slice(0, MOST_EXPANDED);
  return first.map(({ id }) => ({ '@odata.type': '#microsoft.graph.user', id }));
}

function listOwners(call: Call): GraphAnswer {
  return mixedList(call, call.tenant.groups.ownersOf(findGroup(call)).map(personRow));
}

function findGroup({ params, tenant }: Call): Group {
  const id = params['id'] ?? '';
  const group = tenant.groups.get(id);
  if (group === undefined) throw resourceNotFound(id);
  return group;
}

function getGroup(call: Call): GraphAnswer {
  const { request } = call;
  const names = selectedNames(groupSchema, {
    select: request.query.get('$select'),
    isBeta: request.version === 'beta',
    isList: false,
  });
  const body = {
    '@odata.context': contextUrl(request, 'groups/$entity'),
    ...project(findGroup(call), groupSchema, names),
  };
  return { status: 200, body };
}

/** Direct members: people, and the groups nested in this one (a dropped-in trap for "direct only" code). */
function listMembers(call: Call): GraphAnswer {
  const group = findGroup(call);
  if (isHidden(group)) return mixedList(call, []);
  const nested = [...group.groups].flatMap((id) => call.tenant.groups.get(id) ?? []);
  return mixedList(call, [
    ...[...call.tenant.groups.membersOf(group)].map(personRow),
    ...nested.map(groupRow),
    ...group.others.map(otherRow),
  ]);
}

/** Without Member.Read.Hidden, which the bot does not ask for, Graph answers with nobody and no error. */
function isHidden({ visibility }: Group): boolean {
  return visibility === 'HiddenMembership';
}

function listTransitive(call: Call): GraphAnswer {
  const group = findGroup(call);
  if (isHidden(group)) return mixedList(call, []);
  const others = [...call.tenant.groups.selfAndBelow(group)].flatMap((each) => each.others);
  return mixedList(call, [
    ...allPeople(call).map(personRow),
    ...groupsBelow(call).map(groupRow),
    ...others.map(otherRow),
  ]);
}

function groupsBelow(call: Call): readonly Group[] {
  const group = findGroup(call);
  if (isHidden(group)) return [];
  return [...call.tenant.groups.selfAndBelow(group)].filter((each) => each !== group);
}

function listGroupsBelow(call: Call): GraphAnswer {
  refuseUnadvanced(call);
  const collection = { schema: groupSchema, source: sourceOf(groupsBelow(call)), context: 'groups' };
  return { status: 200, body: queryCollection(call.request, collection) };
}

function mixedList(call: Call, rows: readonly DirectoryRow[]): GraphAnswer {
  const extras = (row: DirectoryRow): Record<string, unknown> => ({ '@odata.type': row.type });
  const collection = {
    schema: directoryObjectSchema,
    source: sourceOf(rows),
    context: 'directoryObjects',
    extras,
  };
  return { status: 200, body: queryCollection(call.request, collection) };
}

function directPeople(call: Call): readonly Person[] {
  const group = findGroup(call);
  return isHidden(group) ? [] : [...call.tenant.groups.membersOf(group)];
}

function allPeople(call: Call): readonly Person[] {
  const group = findGroup(call);
  return isHidden(group) ? [] : call.tenant.groups.transitiveMembersOf(group);
}

/** A cast is an advanced query: without header and count Graph refuses it. */
function refuseUnadvanced({ request }: Call): void {
  if (isAdvanced(request)) return;
  throw directoryBadRequest(
    "The OData cast requires the header 'ConsistencyLevel: eventual' and the parameter $count=true.",
  );
}

function listPeople(call: Call, people: readonly Person[]): GraphAnswer {
  refuseUnadvanced(call);
  const collection = { schema: userSchema(call.tenant), source: sourceOf(people), context: 'users' };
  return { status: 200, body: queryCollection(call.request, collection) };
}

/** Plain text, and only with the ConsistencyLevel header. */
function countTransitive(call: Call): GraphAnswer {
  if (!hasConsistencyHeader(call.request)) throw directoryBadRequest('$count is not currently supported.');
  const collection = { schema: userSchema(call.tenant), source: sourceOf(allPeople(call)), context: 'users' };
  return {
    status: 200,
    headers: { 'Content-Type': 'text/plain' },
    body: String(countCollection(call.request, collection)),
  };
}
