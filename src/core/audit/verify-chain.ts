import type { Seal } from '../ports/seal.ts';
import type { AuditRecord } from './audit-event.ts';
import { CHAIN_START, isAsideSealed, isRecordSealed, type ChainHead } from './link-record.ts';

export type ChainProblem =
  /** A number is not there: a record was deleted or moved. */
  | 'missing'
  /** It does not follow the record before it: inserted, swapped, or its neighbour was changed. */
  | 'not-linked'
  /** Its content is not what was sealed: edited, or sealed with another key. */
  | 'altered'
  /** Its texts beside the chain were changed (erasing them is allowed, changing them is not). */
  | 'aside-altered'
  /** From here on, records are not those of a checkpoint that was kept elsewhere. */
  | 'rewritten'
  /** A checkpoint that was kept elsewhere knows of this record; here it is gone. */
  | 'cut-off';

export type ChainVerdict =
  | { readonly kind: 'sound'; readonly head: ChainHead }
  | { readonly kind: 'broken'; readonly sequence: number; readonly problem: ChainProblem };

/**
 * Checks records in ascending order; `after` is the head that an earlier page ended with. Names the first bad sequence.
 * A cut tail is invisible from inside the chain: `verifyAnchoredChain` compares with what was kept elsewhere.
 */
export function verifyChain(records: readonly AuditRecord[], seal: Seal, after = CHAIN_START): ChainVerdict {
  let head = after;
  for (const record of records) {
    const problem = problemOf(record, head, seal);
    if (problem) return { kind: 'broken', sequence: head.sequence + 1, problem };
    head = { sequence: record.sequence, hash: record.hash };
  }
  return { kind: 'sound', head };
}

function problemOf(record: AuditRecord, head: ChainHead, seal: Seal): ChainProblem | undefined {
  if (record.sequence !== head.sequence + 1) return 'missing';
  if (!isRecordSealed(record, seal)) return 'altered';
  if (record.previousHash !== head.hash) return 'not-linked';
  return isAsideSealed(record, seal) ? undefined : 'aside-altered';
}
