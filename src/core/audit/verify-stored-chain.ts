import type { Seal } from '../ports/seal.ts';
import type { StoreReads } from '../ports/store.ts';
import type { AuditRecord } from './audit-event.ts';
import { CHAIN_START, type ChainHead } from './link-record.ts';
import { verifyChain, type ChainVerdict } from './verify-chain.ts';

const PAGE = 2_000;

export interface Reading {
  /** Handed each page that was found sound. */
  readonly see?: ((records: readonly AuditRecord[]) => void) | undefined;
  /** Where it begins; the first record unless told otherwise. */
  readonly after?: ChainHead;
}

/** The chain as it is stored, page by page. */
export async function verifyStoredChain(
  reads: Pick<StoreReads, 'auditRecords'>,
  seal: Seal,
  { see, after = CHAIN_START }: Reading = {},
): Promise<ChainVerdict> {
  let head = after;
  for (;;) {
    const records = await reads.auditRecords(head.sequence, PAGE);
    const verdict = verifyChain(records, seal, head);
    if (verdict.kind === 'broken') return verdict;
    see?.(records);
    if (records.length < PAGE) return verdict;
    head = verdict.head;
  }
}
