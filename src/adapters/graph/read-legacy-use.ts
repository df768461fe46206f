import { ServiceFailure } from '../../core/failures.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Log } from '../../core/ports/log.ts';
import type { LegacyClient } from '../../core/ports/mfa.ts';
import type { BatchItem } from './batch.ts';
import { address, idSegment, literal } from './graph-address.ts';
import type { GraphClient } from './graph-client.ts';
import type { GraphResult } from './graph-result.ts';
import { expectObject, rowsIn, type ReadSubject } from './judge-result.ts';

const SUBJECT: ReadSubject = { what: 'the sign-in log', permission: 'AuditLog.Read.All' };
const DAY_MS = 86_400_000;
const DAYS = 30;
/** What was read may be used again for so long. */
const FRESH_MS = 10 * 60_000;
const MAX_KEPT = 1_000;

/** Clients that cannot do MFA, as the log names them (LEARN/entra/identity/conditional-access/policy-block-legacy-auth). */
const LEGACY_CLIENTS = [
  'IMAP4',
  'POP3',
  'Authenticated SMTP',
  'Exchange ActiveSync',
  'Exchange Web Services',
  'Exchange Online PowerShell',
  'AutoDiscover',
  'MAPI Over HTTP',
  'Offline Address Book',
  'Outlook Anywhere (RPC over HTTP)',
  'Reporting Web Services',
  'Other clients',
] as const;

type Use = readonly LegacyClient[] | 'unknown';

export interface LegacyClaim {
  readonly items: readonly BatchItem[];
  readonly settle: (results: readonly GraphResult[]) => ReadonlyMap<PersonId, Use>;
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
      items: missing.map((person) => askForLegacyUse(person, now)),
      settle: (results) => {
        if (this.#kept.size > MAX_KEPT) this.#kept.clear();
        for (const [index, person] of missing.entries()) {
          const use = this.#useIn(results[index]);
          this.#kept.set(person, { use, until: use === 'unknown' ? now : now + FRESH_MS });
        }
        return new Map(people.map((person) => [person, this.#kept.get(person)?.use ?? 'unknown']));
      },
    };
  }

  /** Without a P1 licence or the permission there is no log to read: unknown, and the log says why. */
  #useIn(result: GraphResult | undefined): Use {
    try {
      return result ? readLegacyUse(result) : 'unknown';
    } catch (error) {
      if (!(error instanceof ServiceFailure)) throw error;
      this.#log.warn('the sign-in log could not be read', { code: error.code, permission: error.permission });
      return 'unknown';
    }
  }
}

function askForLegacyUse(person: PersonId, now: number): BatchItem {
  const since = new Date(now - DAYS * DAY_MS).toISOString();
  const clients = LEGACY_CLIENTS.map((client) => `clientAppUsed eq ${literal(client)}`).join(' or ');
  const $filter = `userId eq ${literal(idSegment(person))} and createdDateTime ge ${since} and (${clients})`;
  return { method: 'GET', url: address('/auditLogs/signIns', { $filter, $top: '50' }) };
}

/** Each client once, with its last use: the log lists the newest first. */
function readLegacyUse(result: GraphResult): readonly LegacyClient[] {
  const found = new Map<string, LegacyClient>();
  for (const { clientAppUsed, createdDateTime } of rowsIn(expectObject(result, SUBJECT), SUBJECT)) {
    if (typeof clientAppUsed !== 'string' || typeof createdDateTime !== 'string') continue;
    const known = found.get(clientAppUsed);
    if (!known || known.lastUsed < createdDateTime)
      found.set(clientAppUsed, { client: clientAppUsed, lastUsed: createdDateTime });
  }
  return [...found.values()];
}
