import { ServiceFailure } from '../../core/failures.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Log } from '../../core/ports/log.ts';
import type { LegacySeen } from '../../core/ports/mfa.ts';
import { LEGACY_CLIENTS, LegacyFindings } from './legacy-findings.ts';
import type { BatchItem } from './batch.ts';
import { address, idSegment, literal } from './graph-address.ts';
import type { GraphClient } from './graph-client.ts';
import type { GraphResult } from './graph-result.ts';
import { expectObject, oddAnswer, rowsIn, type ReadSubject } from './judge-result.ts';
import { nextUrl } from './read-pages.ts';

const SUBJECT: ReadSubject = { what: 'the sign-in log', permission: 'AuditLog.Read.All' };
const DAY_MS = 86_400_000;
const DAYS = 30;
/** What was read may be used again for so long. */
const FRESH_MS = 10 * 60_000;
const MAX_KEPT = 1_000;
/** Rows of the first question, and of the second: what lies beyond is not read, for Graph allows five requests in ten seconds. */
const FIRST_ROWS = '50';
const FURTHER_ROWS = '200';
/**
 * Old clients stand among the sign-ins that people make and among those that clients make for them
 * (LEARN/entra/identity/conditional-access/policy-block-legacy-authentication: "also perform these steps on the User
 * sign-ins (non-interactive) tab"). Without this filter, which beta alone has, the list is of interactive ones
 * (LEARN/graph/api/resources/signin?view=graph-rest-beta).
 */
const BOTH_KINDS = `signInEventTypes/any(t: t eq 'interactiveUser' or t eq 'nonInteractiveUser')`;

type Use = LegacySeen | 'unknown';

export interface LegacyClaim {
  readonly items: readonly BatchItem[];
  /** One further request for each person of whom the log has more. Never throws. */
  readonly settle: (results: readonly GraphResult[]) => Promise<ReadonlyMap<PersonId, Use>>;
}

/** The sign-in log, asked for old clients only. */
export class LegacyUse {
  readonly #client: GraphClient;
  readonly #log: Log;
  readonly #kept = new Map<PersonId, { readonly use: Use; readonly until: number }>();

  constructor(client: GraphClient, log: Log) {
    this.#client = client;
    this.#log = log;
  }

  /** The requests for those who are not known yet; hand over what came of them. */
  claim(people: readonly PersonId[]): LegacyClaim {
    const now = this.#client.now();
    const missing = people.filter((person) => (this.#kept.get(person)?.until ?? 0) <= now);
    return {
      items: missing.map((person) => ({ method: 'GET', url: askFor(person, { now, rows: FIRST_ROWS }) })),
      settle: async (results) => {
        const uses = await Promise.all(
          missing.map((person, index) => this.#useIn(results[index], person, now)),
        );
        if (this.#kept.size > MAX_KEPT) this.#kept.clear();
        for (const [index, person] of missing.entries()) {
          const use = uses[index] ?? 'unknown';
          this.#kept.set(person, { use, until: use === 'unknown' ? now : now + FRESH_MS });
        }
        return new Map(people.map((person) => [person, this.#kept.get(person)?.use ?? 'unknown']));
      },
    };
  }

  /** Without a P1 licence or the permission there is no log to read: unknown, and the log says why. */
  async #useIn(result: GraphResult | undefined, person: PersonId, now: number): Promise<Use> {
    const found = new LegacyFindings();
    try {
      if (!result) throw oddAnswer(SUBJECT);
      const link = take(result, found);
      if (link !== undefined) await this.#readFurther(found, { person, now, link });
    } catch (error) {
      if (!(error instanceof ServiceFailure)) throw error;
      const { code, permission } = error;
      this.#log.warn('the sign-in log could not be read', { code, permission });
      found.cut();
    }
    return found.seen;
  }

  /**
   * The clients that were found already would fill the next page too, so the others are asked about without them. A page
   * may be empty and not the last one (LEARN/graph/paging): then the next one is read.
   */
  async #readFurther(found: LegacyFindings, { person, now, link }: Further): Promise<void> {
    const clients = found.missing;
    if (clients.length === 0) return;
    const isNarrower = clients.length < LEGACY_CLIENTS.length;
    const url = isNarrower
      ? askFor(person, { now, rows: FURTHER_ROWS, clients })
      : nextUrl(this.#client, link, 'beta');
    if (url === undefined) throw oddAnswer(SUBJECT);
    const next = await this.#client.call({ method: 'GET', version: 'beta', url, readOnly: true });
    if (take(next, found) !== undefined && found.missing.length > 0) found.cut();
  }
}

interface Further {
  readonly person: PersonId;
  readonly now: number;
  readonly link: unknown;
}

interface Question {
  readonly now: number;
  readonly rows: string;
  readonly clients?: readonly string[];
}

function askFor(person: PersonId, { now, rows, clients = LEGACY_CLIENTS }: Question): string {
  const since = new Date(now - DAYS * DAY_MS).toISOString();
  const which = clients.map((client) => `clientAppUsed eq ${literal(client)}`).join(' or ');
  const who = `userId eq ${literal(idSegment(person))} and createdDateTime ge ${since}`;
  return address('/auditLogs/signIns', { $filter: `${who} and ${BOTH_KINDS} and (${which})`, $top: rows });
}

/** Where the log goes on; undefined at its end. */
function take(result: GraphResult, found: LegacyFindings): unknown {
  const page = expectObject(result, SUBJECT);
  for (const row of rowsIn(page, SUBJECT)) found.add(row);
  return page['@odata.nextLink'] ?? undefined;
}
