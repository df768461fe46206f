import { parseGroupId } from '../../core/ids.ts';
import type {
  Groups,
  Membership,
  PeopleSource,
  SourceMatches,
  SourceQuery,
} from '../../core/ports/groups.ts';
import { askForMembers, askForSource } from './ask-for-groups.ts';
import { sendBatch } from './batch.ts';
import type { GraphClient } from './graph-client.ts';
import type { GraphResult } from './graph-result.ts';
import { expectObject, oddAnswer, rowsIn, type ReadSubject } from './judge-result.ts';
import { parsePerson } from './parse-person.ts';
import { rankSources, type NamedSource } from './rank-sources.ts';
import { readFurtherPages } from './read-pages.ts';

type Row = Readonly<Record<string, unknown>>;

const GROUPS: ReadSubject = { what: 'groups by name', permission: 'GroupMember.Read.All' };
const MEMBERS: ReadSubject = { what: 'the members of a group', permission: 'GroupMember.Read.All' };
const DEPARTMENT: ReadSubject = { what: 'the people of a department', permission: 'User.Read.All' };
const READS = { version: 'v1.0', readOnly: true } as const;
const ADVANCED = { ConsistencyLevel: 'eventual' } as const;

/** Groups and departments, read from Graph at every question: nothing is kept. */
export class GraphGroups implements Groups {
  readonly #client: GraphClient;

  constructor(client: GraphClient) {
    this.#client = client;
  }

  async find(queries: readonly SourceQuery[]): Promise<readonly SourceMatches[]> {
    const asked = queries.map((query) => ({ query, items: askForSource(query) }));
    const results = await sendBatch(
      this.#client,
      asked.flatMap(({ items }) => items),
      READS,
    );
    let from = 0;
    return asked.map(({ query, items }) => {
      const answers = results.slice(from, from + items.length);
      from += items.length;
      return readMatches(query, answers);
    });
  }

  async members(source: PeopleSource, most: number): Promise<Membership> {
    const items = askForMembers(source);
    const [users, groups, all, itself] = await sendBatch(this.#client, items, READS);
    if (users === undefined) throw oddAnswer(MEMBERS);
    if (isMissing(users)) return { kind: 'gone' };
    const subject = source.kind === 'group' ? MEMBERS : DEPARTMENT;
    const page = expectObject(users, subject);
    const count = countIn(page, subject);
    if (itself && isHidden(itself)) return { kind: 'hidden' };
    if (count > most) return { kind: 'too-many', count };
    const first = { version: READS.version, headers: ADVANCED };
    const rows = [
      ...rowsIn(page, subject),
      ...(await readFurtherPages(this.#client, { page, first, subject })),
    ];
    const people = new Map(rows.map((row) => parsePerson(row, subject)).map((each) => [each.id, each]));
    if (people.size > most) return { kind: 'too-many', count: people.size };
    const nested = groups ? countIn(expectObject(groups, MEMBERS), MEMBERS) : 0;
    const total = all ? countIn(expectObject(all, MEMBERS), MEMBERS) : people.size;
    // The counts lag behind each other: fewer members than people and groups together means no others.
    return {
      kind: 'read',
      people: [...people.values()],
      nested,
      others: Math.max(0, total - count - nested),
    };
  }
}

function readMatches(query: SourceQuery, results: readonly GraphResult[]): SourceMatches {
  if (query.by === 'group-id') {
    const [only] = results;
    const found = only && !isMissing(only) ? [parseGroup(expectObject(only, GROUPS)).source] : [];
    return { sources: found, more: false, near: [] };
  }
  const [exact, near] = results;
  if (!exact) return { sources: [], more: false, near: [] };
  const subject = query.by === 'department' ? DEPARTMENT : GROUPS;
  const page = expectObject(exact, subject);
  const nearRows = near ? nearRowsIn(near) : [];
  const parse = query.by === 'department' ? parseDepartment : parseGroup;
  const named = [...rowsIn(page, subject), ...nearRows].map(parse);
  const more = query.by === 'group-name' && page['@odata.nextLink'] !== undefined;
  return rankSources(query.text, distinct(named), more);
}

/** Suggestions are a kindness: without them the name is still unknown, so their failure is no failure of the question. */
function nearRowsIn(result: GraphResult): readonly Row[] {
  if (result.kind !== 'answered' || result.status !== 200) return [];
  return rowsIn(expectObject(result, GROUPS), GROUPS);
}

function distinct(named: readonly NamedSource[]): readonly NamedSource[] {
  const keyOf = ({ source }: NamedSource): string =>
    source.kind === 'group' ? source.id : source.name.toLowerCase();
  const found = new Map<string, NamedSource>();
  for (const each of named) if (!found.has(keyOf(each))) found.set(keyOf(each), each);
  return [...found.values()].filter(({ source }) => source.name !== '');
}

function parseGroup(row: Row): NamedSource {
  const id = parseGroupId(row['id']);
  if (!id) throw oddAnswer(GROUPS);
  const [mail, nickname] = [textIn(row, 'mail'), textIn(row, 'mailNickname')];
  const name = textIn(row, 'displayName') ?? nickname ?? id;
  const types: unknown = row['groupTypes'];
  const byRule = Array.isArray(types) && types.includes('DynamicMembership');
  const others = [mail, nickname].filter((each) => each !== undefined);
  return {
    source: { kind: 'group', id, name, ...(mail === undefined ? {} : { mail }), byRule },
    names: [name, ...others],
  };
}

function parseDepartment(row: Row): NamedSource {
  const name = textIn(row, 'department') ?? '';
  return { source: { kind: 'department', name }, names: [name] };
}

function isHidden(result: GraphResult): boolean {
  return textIn(expectObject(result, GROUPS), 'visibility')?.toLowerCase() === 'hiddenmembership';
}

/** A 404 with Graph's own error in it; one without may come from anything on the way. */
function isMissing(result: GraphResult): boolean {
  return result.kind === 'answered' && result.status === 404 && result.body.kind === 'json';
}

function countIn(page: Row, subject: ReadSubject): number {
  const count = page['@odata.count'];
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 0) throw oddAnswer(subject);
  return count;
}

function textIn(row: Row, name: string): string | undefined {
  const value = row[name];
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}
