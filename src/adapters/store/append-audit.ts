import { sql } from 'kysely';
import type { AuditEntry, AuditRecord } from '../../core/audit/audit-event.ts';
import { CHAIN_START, linkRecord, type ChainHead } from '../../core/audit/link-record.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Seal } from '../../core/ports/seal.ts';
import type { Db } from './tables.ts';

/** Any fixed number: it names the one lock under which records are appended. */
const APPEND_LOCK = 7_340_112;

/**
 * The lock is held until the transaction ends. Without it two transactions would read the same last record and fork
 * the chain; the unique columns would then refuse the second one, but only after its work was done.
 */
export async function appendAudit(
  db: Db,
  entry: AuditEntry,
  made: { clock: Clock; seal: Seal },
): Promise<AuditRecord> {
  await sql`select pg_advisory_xact_lock(${APPEND_LOCK})`.execute(db);
  const at = made.clock.now().toISOString();
  const record = linkRecord(await headOf(db), entry, { at, seal: made.seal });
  await insertRecord(db, record);
  return record;
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

async function insertRecord(db: Db, record: AuditRecord): Promise<void> {
  await db
    .insertInto('audit_record')
    .values({
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
    })
    .execute();
  if (record.aside === undefined || record.asideSalt === undefined) return;
  await db
    .insertInto('audit_aside')
    .values({ sequence: record.sequence, salt: record.asideSalt, texts: JSON.stringify(record.aside) })
    .execute();
}
