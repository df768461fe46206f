import type { PeopleSource, SourceQuery } from '../../core/ports/groups.ts';
import type { BatchItem } from './batch.ts';
import { address, idSegment, literal, searchClause } from './graph-address.ts';
import { typedWords } from './name-words.ts';
import { PERSON_PROPERTIES } from './parse-person.ts';

const GROUP_PROPERTIES = 'id,displayName,mail,mailNickname,groupTypes,visibility';
/** Longer than any name of a group (256) or a department (64): such a text names none, and is not sent. */
const LONGEST_TEXT = 256;
const MOST_WORDS = 5;
/** Casts, counts and `$search` are advanced queries; in a batch each item says so itself. */
const ADVANCED = { ConsistencyLevel: 'eventual' } as const;
/** Enough to notice that one name is borne by too many, and to find what was perhaps meant. */
const FEW = '50';
const PAGE = '999';

/** The requests that together find the source, and what else may be meant; none for a text that cannot be a name. */
export function askForSource(query: SourceQuery): readonly BatchItem[] {
  if (query.by === 'group-id') return [{ method: 'GET', url: groupUrl(query.id) }];
  const text = query.text.trim();
  if (text === '' || text.length > LONGEST_TEXT) return [];
  return query.by === 'department' ? departmentItems(text) : groupItems(text);
}

export function groupUrl(id: string): string {
  return address(`/groups/${idSegment(id)}`, { $select: GROUP_PROPERTIES });
}

function groupItems(text: string): readonly BatchItem[] {
  const name = literal(text);
  const filter = `displayName eq ${name} or mail eq ${name} or mailNickname eq ${name}`;
  const exact = { $filter: filter, $select: GROUP_PROPERTIES, $top: FEW };
  const words = typedWords(text).slice(0, MOST_WORDS);
  const search = words.map((word) => searchClause('displayName', beginningOf(word))).join(' OR ');
  const near = { $search: search, $select: GROUP_PROPERTIES, $top: FEW };
  return [
    { method: 'GET', url: address('/groups', exact) },
    ...(words.length === 0
      ? []
      : [{ method: 'GET' as const, url: address('/groups', near), headers: ADVANCED }]),
  ];
}

/** A department is nothing but a text on accounts: one of them proves it, and some others tell how it may be spelt. */
function departmentItems(text: string): readonly BatchItem[] {
  const fields = { $select: 'id,department', $count: 'true' };
  const exact = { ...fields, $filter: `department eq ${literal(text)}`, $top: '1' };
  const near = { ...fields, $filter: `startswith(department,${literal(beginningOf(text))})`, $top: PAGE };
  return [exact, near].map((query) => ({ method: 'GET', url: address('/users', query), headers: ADVANCED }));
}

/** Short enough that a slip further on still finds the name. */
function beginningOf(text: string): string {
  return [...text].slice(0, 3).join('');
}

/** The first page of people; for a group also how many groups, and how many members of whatever kind, are in it. */
export function askForMembers(source: PeopleSource): readonly [BatchItem, ...BatchItem[]] {
  const people = { $count: 'true', $select: PERSON_PROPERTIES, $top: PAGE };
  if (source.kind === 'department') {
    const query = { ...people, $filter: `department eq ${literal(source.name)}` };
    return [{ method: 'GET', url: address('/users', query), headers: ADVANCED }];
  }
  const members = `/groups/${idSegment(source.id)}/transitiveMembers`;
  const counted = { $count: 'true', $select: 'id', $top: '1' };
  const get = (path: string, query: Readonly<Record<string, string>>): BatchItem => ({
    method: 'GET',
    url: address(path, query),
    headers: ADVANCED,
  });
  return [
    get(`${members}/microsoft.graph.user`, people),
    get(`${members}/microsoft.graph.group`, counted),
    get(members, counted),
    { method: 'GET', url: groupUrl(source.id) },
  ];
}
