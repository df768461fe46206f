import { CHAIN_START } from '../core/audit/link-record.ts';
import { verifyChain } from '../core/audit/verify-chain.ts';
import type { Log } from '../core/ports/log.ts';
import type { Seal } from '../core/ports/seal.ts';
import type { Store } from '../core/ports/store.ts';

const PAGE = 5_000;

export interface ChainState {
  readonly whole: boolean;
}

/** The whole chain at start, page by page. A broken one does not keep the bot from starting, but closes weakening. */
export async function checkAuditChain(parts: { store: Store; seal: Seal; log: Log }): Promise<ChainState> {
  let after = CHAIN_START;
  for (;;) {
    const records = await parts.store.reads.auditRecords(after.sequence, PAGE);
    const verdict = verifyChain(records, parts.seal, after);
    if (verdict.kind === 'broken') {
      parts.log.error('the audit chain is broken', new Error(verdict.problem), {
        sequence: verdict.sequence,
      });
      return { whole: false };
    }
    const last = records.at(-1);
    if (!last || records.length < PAGE) return { whole: true };
    after = last;
  }
}
