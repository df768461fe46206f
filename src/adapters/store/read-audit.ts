import type { AuditEvent, AuditRecord } from '../../core/audit/audit-event.ts';
import type { PersonId, RequestId } from '../../core/ids.ts';
import type { Db } from './tables.ts';

export async function readAuditRecords(
  db: Db,
  afterSequence: number,
  limit: number,
): Promise<readonly AuditRecord[]> {
  const rows = await selectAudit(db)
    .where('audit_record.sequence', '>', afterSequence)
    .orderBy('audit_record.sequence')
    .limit(limit)
    .execute();
  return rows.map(auditRecordOf);
}

function selectAudit(db: Db) {
  return db
    .selectFrom('audit_record')
    .leftJoin('audit_aside', 'audit_aside.sequence', 'audit_record.sequence')
    .selectAll('audit_record')
    .select(['audit_aside.salt', 'audit_aside.texts']);
}
type AuditRow = Awaited<ReturnType<ReturnType<typeof selectAudit>['execute']>>[number];

function auditRecordOf(row: AuditRow): AuditRecord {
  return {
    sequence: row.sequence,
    at: row.at,
    event: row.event as AuditEvent,
    ...(row.actor !== null && { actor: row.actor as PersonId }),
    ...(row.subject !== null && { subject: row.subject as PersonId }),
    ...(row.request !== null && { request: row.request as RequestId }),
    ...(row.aside_hash !== null && { asideHash: row.aside_hash }),
    ...(row.salt !== null && { asideSalt: row.salt, aside: row.texts as Record<string, string> }),
    ...(row.key_id !== null && { keyId: row.key_id }),
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}
