import { ServiceFailure } from '../../core/failures.ts';
import type { GroupId, PersonId } from '../../core/ids.ts';
import type { Person } from '../../core/people.ts';
import type { PaceLane } from '../../core/ports/pace.ts';
import type {
  Directory,
  DirectoryAnswer,
  DirectoryQuestion,
  PersonMatches,
  PersonQuery,
  Rights,
} from '../../core/ports/directory.ts';
import { askForPeople, personUrl } from './ask-for-people.ts';
import { askForRights, readAccount, readRights } from './ask-for-rights.ts';
import type { BatchItem } from './batch.ts';
import { address, idSegment } from './graph-address.ts';
import type { GraphCall, GraphClient } from './graph-client.ts';
import type { GraphResult } from './graph-result.ts';
import { expectObject, rowsIn, type ReadSubject } from './judge-result.ts';
import { sendPaced, TURNS_AT_ONCE } from './paced-batch.ts';
import type { Pacer } from './pacer.ts';
import { parseFound, parsePerson, PERSON_PROPERTIES } from './parse-person.ts';
import { rankPeople, type Found } from './rank-people.ts';
import { readPages } from './read-pages.ts';
import { runBounded } from './run-bounded.ts';
import { withTimeLimit } from './with-time-limit.ts';

const PEOPLE: ReadSubject = { what: 'people by name', permission: 'User.Read.All' };
const MEMBERS: ReadSubject = { what: 'the members of a group', permission: 'GroupMember.Read.All' };
const READS = { version: 'v1.0', readOnly: true } as const;
const GROUPS_AT_ONCE = 3;
/** More names than this are a long list: they take what others leave of Graph's quota. */
const FEW = 20;
/** More than this are asked about in turns of so many: a name may take two requests, and a turn is four batches. */
const LONG = 160;
const TURN = 40;

/** The tenant's people, read from Graph at every question: nothing is kept. */
export class GraphDirectory implements Directory {
  readonly #client: GraphClient;
  readonly #pacer: Pacer | undefined;

  /** Without a pacer only in tests of the requests themselves. */
  constructor(client: GraphClient, pacer?: Pacer) {
    this.#client = client;
    this.#pacer = pacer;
  }

  async lookUp({ viewer, groups, people }: DirectoryQuestion): Promise<DirectoryAnswer> {
    if (people.length > LONG) return this.#lookUpInTurns({ viewer, groups, people });
    const rights = askForRights(viewer, groups);
    const queries = people.map((query) => ({ query, items: askForPeople(query) }));
    const items = [...rights, ...queries.flatMap((each) => each.items)];
    const results = await this.#read(items, people.length > FEW ? 'bulk' : 'urgent');
    let from = rights.length;
    const matches = queries.map(({ query, items: own }) => {
      const answers = results.slice(from, from + own.length);
      from += own.length;
      return readMatches(query, answers);
    });
    return { rights: readRights(results.slice(0, rights.length), groups), matches };
  }

  /** Of a long list only the people are kept, and not what Graph answered about each. */
  async #lookUpInTurns({ viewer, groups, people }: DirectoryQuestion): Promise<DirectoryAnswer> {
    const rights = await this.rightsOf(viewer, groups);
    const turns: (readonly PersonQuery[])[] = [];
    for (let from = 0; from < people.length; from += TURN) turns.push(people.slice(from, from + TURN));
    const matches = await runBounded(TURNS_AT_ONCE, turns, async (turn) => {
      const asked = turn.map(askForPeople);
      const results = [...(await this.#read(asked.flat(), 'bulk', true))];
      return turn.map((query, index) => readMatches(query, results.splice(0, asked[index]?.length ?? 0)));
    });
    return { rights, matches: matches.flat() };
  }

  async rightsOf(person: PersonId, groups: readonly GroupId[]): Promise<Rights> {
    return readRights(await this.#read(askForRights(person, groups), 'urgent'), groups);
  }

  #read(items: readonly BatchItem[], lane: PaceLane, patient = false): Promise<readonly GraphResult[]> {
    return sendPaced({ client: this.#client, pacer: this.#pacer }, items, { ...READS, lane, patient });
  }

  async person(id: PersonId): Promise<Person | undefined> {
    return readAccount(await this.#client.call({ ...READS, method: 'GET', url: personUrl(id) }));
  }

  membersOf(groups: readonly GroupId[], withinMs?: number): Promise<readonly Person[]> {
    const reading = this.#membersOf(groups);
    return withinMs === undefined ? reading : inTime(reading, withinMs);
  }

  async #membersOf(groups: readonly GroupId[]): Promise<readonly Person[]> {
    const lists = await runBounded(GROUPS_AT_ONCE, [...new Set(groups)], (group) =>
      readPages(this.#client, membersCall(group), MEMBERS),
    );
    const people = lists.flat().map((row) => parsePerson(row, MEMBERS));
    const active = people.filter((each) => each.accountEnabled === true && each.userType === 'member');
    return [...new Map(active.map((each) => [each.id, each])).values()];
  }
}

/** Whole or not at all: some of the members would be a guess. */
async function inTime<Value>(reading: Promise<Value>, withinMs: number): Promise<Value> {
  const signal = AbortSignal.timeout(withinMs);
  return withTimeLimit(reading, signal).catch((error: unknown) => {
    if (!signal.aborted || error !== signal.reason) throw error;
    const details = { service: 'graph', code: 'timeout', retryable: true } as const;
    throw new ServiceFailure(`${MEMBERS.what} took longer than ${withinMs} ms`, details);
  });
}

/** The cast to users is an advanced query: it needs the header and the count. */
function membersCall(group: GroupId): GraphCall {
  const query = { $count: 'true', $select: PERSON_PROPERTIES, $top: '999' };
  return {
    ...READS,
    method: 'GET',
    url: address(`/groups/${idSegment(group)}/transitiveMembers/microsoft.graph.user`, query),
    headers: { ConsistencyLevel: 'eventual' },
  };
}

function readMatches(query: PersonQuery, results: readonly GraphResult[]): PersonMatches {
  return rankPeople(query, query.by === 'id' ? results.map(readOne) : results.map(readList));
}

function readOne(result: GraphResult): Found {
  const person = readAccount(result);
  const none = { accounts: [], mailAliases: [] };
  return { people: person === undefined ? [] : [{ person, ...none }], more: false };
}

function readList(result: GraphResult): Found {
  const page = expectObject(result, PEOPLE);
  const people = rowsIn(page, PEOPLE).map((row) => parseFound(row, PEOPLE));
  return { people, more: page['@odata.nextLink'] !== undefined };
}
