import type { AuditRecord } from '../../src/core/audit/audit-event.ts';
import type { StoreReads } from '../../src/core/ports/store.ts';

const PAGE = 1_000;

/** The whole audit log; nothing where a test has ended the store itself: then too little is judged, never too much. */
export async function allAuditRecords(
  reads: Pick<StoreReads, 'auditRecords'>,
): Promise<readonly AuditRecord[]> {
  const all: AuditRecord[] = [];
  for (;;) {
    const records = await reads.auditRecords(all.at(-1)?.sequence ?? 0, PAGE).catch(() => []);
    if (records.length === 0) return all;
    all.push(...records);
  }
}
