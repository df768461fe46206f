import { sql } from 'kysely';
import type { AuditEntry, AuditRecord } from '../../core/audit/audit-event.ts';
import { CHAIN_START, linkRecord, type ChainHead } from '../../core/audit/link-record.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Seal } from '../../core/ports/seal.ts';
import type { Db } from './tables.ts';

/** Any fixed number: it names the one lock under which records are appended. */
const APPEND_LOCK = 7_340_112;

type Append = (entries: readonly AuditEntry[]) => Promise<readonly AuditRecord[]>;

/**
 * Appends within one transaction. The lock is held until it ends, so the head is read once. Without it two transactions
 * would read the same last record and fork the chain; the unique columns would then refuse the second one, but only
 * after its work was done.
 */
export function createAppender(db: Db, made: { clock: Clock; seal: Seal }): Append {
  let head: Promise<ChainHead> | undefined;
  return async (entries) => {
    const linked = (head ?? lockHead(db)).then((last) => linkAll(last, entries, made));
    head = linked.then(({ last }) => last);
    // Its failure is the caller's through `linked`. Unheard here, one broken connection would end the process.
    head.catch(() => undefined);
    const { records } = await linked;
    await insertRecords(db, records);
    return records;
  };
}

async function lockHead(db: Db): Promise<ChainHead> {
  await sql`select pg_advisory_xact_lock(${APPEND_LOCK})`.execute(db);
  return headOf(db);
}

function linkAll(
  start: ChainHead,
  entries: readonly AuditEntry[],
  { clock, seal }: { clock: Clock; seal: Seal },
): { readonly records: readonly AuditRecord[]; readonly last: ChainHead } {
  const at = clock.now().toISOString();
  let last = start;
  const records = entries.map((entry) => {
    const record = linkRecord(last, entry, { at, seal });
    last = record;
    return record;
  });
  return { records, last };
}

async function headOf(db: Db): Promise<ChainHead> {
  const last = await db
    .selectFrom('audit_record')
    .select(['sequence', 'hash'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ?? CHAIN_START;
}

async function insertRecords(db: Db, records: readonly AuditRecord[]): Promise<void> {
  if (records.length === 0) return;
  await db.insertInto('audit_record').values(records.map(rowOf)).execute();
  const asides = records.flatMap(asideOf);
  if (asides.length > 0) await db.insertInto('audit_aside').values(asides).execute();
}

function rowOf(record: AuditRecord) {
  return {
    sequence: record.sequence,
    at: record.at,
    event: JSON.stringify(record.event),
    actor: record.actor ?? null,
    subject: record.subject ?? null,
    request: record.request ?? null,
    aside_hash: record.asideHash ?? null,
    key_id: record.keyId ?? null,
    previous_hash: record.previousHash,
    hash: record.hash,
  };
}

function asideOf({ sequence, aside, asideSalt }: AuditRecord) {
  if (aside === undefined || asideSalt === undefined) return [];
  return [{ sequence, salt: asideSalt, texts: JSON.stringify(aside) }];
}
