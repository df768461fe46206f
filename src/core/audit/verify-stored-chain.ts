import type { Seal } from '../ports/seal.ts';
import type { StoreReads } from '../ports/store.ts';
import type { AuditRecord } from './audit-event.ts';
import { CHAIN_START, type ChainHead } from './link-record.ts';
import { verifyChain, type ChainVerdict } from './verify-chain.ts';

const PAGE = 2_000;

/** The whole chain as it is stored, page by page; `see` is handed each page that was found sound. */
export async function verifyStoredChain(
  reads: StoreReads,
  seal: Seal,
  see: (records: readonly AuditRecord[]) => void = () => undefined,
): Promise<ChainVerdict> {
  let head: ChainHead = CHAIN_START;
  for (;;) {
    const records = await reads.auditRecords(head.sequence, PAGE);
    const verdict = verifyChain(records, seal, head);
    if (verdict.kind === 'broken') return verdict;
    see(records);
    if (records.length < PAGE) return verdict;
    head = verdict.head;
  }
}
