import { setTimeout as wait } from 'node:timers/promises';
import { ServiceFailure } from '../../core/failures.ts';
import { parsePersonId, type PersonId } from '../../core/ids.ts';
import type { Log } from '../../core/ports/log.ts';
import type { PolicySignIn, PolicySignIns, UnderPolicies } from '../../core/ports/policy-sign-ins.ts';
import { address, idSegment, literal } from './graph-address.ts';
import type { GraphClient } from './graph-client.ts';
import { asObject, type GraphResult } from './graph-result.ts';
import { expectObject, rowsIn, type ReadSubject } from './judge-result.ts';
import { LogPace, type LogPaceTools } from './log-pace.ts';

const SUBJECT: ReadSubject = { what: 'sign-ins under a policy', permission: 'AuditLog.Read.All' };
const DAY_MS = 86_400_000;
const DAYS = 30;
/** So many share a request: the log is asked seldom, and not everybody's newest sign-in fits into a page. */
const PEOPLE_AT_ONCE = 10;
const ROWS = '100';
const MOST_TRIES = 4;
const DEFAULT_WAIT_MS = 10_000;
/** Whoever is to wait longer has a log that does not answer. */
const LONGEST_WAIT_MS = 60_000;

type Row = Readonly<Record<string, unknown>>;
type Found = readonly (readonly [PersonId, PolicySignIn])[];
interface Page {
  readonly seen: ReadonlySet<PersonId>;
  /** There is more than this page holds. */
  readonly isCut: boolean;
}

export class GraphPolicySignIns implements PolicySignIns {
  readonly #client: GraphClient;
  readonly #log: Log;
  readonly #pace: LogPace;

  constructor(
    client: GraphClient,
    log: Log,
    tools: LogPaceTools = { now: () => performance.now(), sleep: (ms) => wait(ms) },
  ) {
    this.#client = client;
    this.#log = log;
    this.#pace = new LogPace(tools);
  }

  async lately(people: readonly UnderPolicies[]): Promise<ReadonlyMap<PersonId, PolicySignIn>> {
    const found = new Map<PersonId, PolicySignIn>();
    for (let from = 0; from < people.length; from += PEOPLE_AT_ONCE) {
      const answers = await this.#lookFor(people.slice(from, from + PEOPLE_AT_ONCE));
      for (const [person, answer] of answers) found.set(person, answer);
      // What cannot be read for these cannot be read for the others either.
      const trouble = answers.find(([, answer]) => answer === 'no-log' || answer === 'unread')?.[1];
      if (trouble) return new Map(people.map(({ person }) => [person, found.get(person) ?? trouble]));
    }
    return found;
  }

  async #lookFor(people: readonly UnderPolicies[]): Promise<Found> {
    const page = await this.#read(people);
    if (typeof page === 'string') return people.map(({ person }) => [person, page]);
    const seen = people.filter(({ person }) => page.seen.has(person));
    const others = people.filter(({ person }) => !page.seen.has(person));
    const found: (readonly [PersonId, PolicySignIn])[] = seen.map(({ person }) => [person, 'seen']);
    const isOver = !page.isCut || people.length === 1;
    if (isOver) return [...found, ...others.map(({ person }) => [person, 'none'] as const)];
    // Whoever signs in most fills the page: the others are asked about without them, or else one by one.
    const groups = seen.length > 0 ? [others] : others.map((one) => [one]);
    for (const group of groups) if (group.length > 0) found.push(...(await this.#lookFor(group)));
    return found;
  }

  async #read(people: readonly UnderPolicies[]): Promise<Page | 'no-log' | 'unread'> {
    try {
      return readPage(await this.#ask(people), people);
    } catch (error) {
      if (!(error instanceof ServiceFailure)) throw error;
      const { code, permission } = error;
      this.#log.warn('sign-ins under a policy could not be read', { code, permission });
      return code === 'forbidden' ? 'no-log' : 'unread';
    }
  }

  /** Being told to wait says nothing about anybody, so it is waited for. */
  async #ask(people: readonly UnderPolicies[]): Promise<GraphResult> {
    const url = urlFor(people, this.#client.now());
    for (let tries = 1; ; tries += 1) {
      await this.#pace.turn();
      const result = await this.#client.call({ method: 'GET', version: 'v1.0', url, readOnly: true });
      const waitMs = waitIn(result);
      if (waitMs === undefined || waitMs > LONGEST_WAIT_MS || tries >= MOST_TRIES) return result;
      this.#pace.hold(waitMs);
    }
  }
}

function waitIn(result: GraphResult): number | undefined {
  if (result.kind !== 'answered' || result.status !== 429) return undefined;
  return result.retryAfterMs ?? DEFAULT_WAIT_MS;
}

function urlFor(people: readonly UnderPolicies[], now: number): string {
  const since = new Date(now - DAYS * DAY_MS).toISOString();
  const who = people.map(({ person }) => `userId eq ${literal(idSegment(person))}`).join(' or ');
  const $filter = `(${who}) and createdDateTime ge ${since} and conditionalAccessStatus eq 'success'`;
  return address('/auditLogs/signIns', { $filter, $top: ROWS });
}

function readPage(result: GraphResult, people: readonly UnderPolicies[]): Page {
  const page = expectObject(result, SUBJECT);
  const wanted = new Map(people.map(({ person, policies }) => [person, new Set(policies)]));
  const seen = new Set<PersonId>();
  for (const row of rowsIn(page, SUBJECT)) {
    const person = parsePersonId(row['userId']);
    if (person && satisfies(row, wanted.get(person))) seen.add(person);
  }
  return { seen, isCut: page['@odata.nextLink'] !== undefined };
}

/** "Success" of the whole sign-in may be another policy's, so it has to stand with one of these. */
function satisfies(row: Row, policies: ReadonlySet<string> | undefined): boolean {
  const applied: unknown = row['appliedConditionalAccessPolicies'];
  if (!policies || !Array.isArray(applied)) return false;
  return applied.some((each: unknown) => {
    const { displayName, result } = asObject(each) ?? {};
    return result === 'success' && typeof displayName === 'string' && policies.has(displayName);
  });
}
