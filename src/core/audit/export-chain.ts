import type { Seal } from '../ports/seal.ts';
import type { StoreReads } from '../ports/store.ts';
import type { AuditRecord } from './audit-event.ts';
import { canonicalJson } from './canonical-json.ts';
import { csvLine } from './csv-line.ts';
import { CHAIN_START, type ChainHead } from './link-record.ts';
import { verifyStoredChain, type Reading } from './verify-stored-chain.ts';

/** What an export ends with, so that a reader can see it is complete, and check it against the chain. */
export interface ExportProof {
  readonly kind: 'proof';
  /** UTC; `from` is inside the period, `before` is not. */
  readonly from: string;
  readonly before: string;
  readonly records: number;
  readonly byKind: Readonly<Record<string, number>>;
  /** The record before the first exported one: `verifyChain` goes on from here. */
  readonly after: ChainHead;
  readonly last: ChainHead;
  /** The whole chain, from its first record to the one before the fault, or to its end. */
  readonly chain: { readonly sound: boolean; readonly firstBadSequence?: number };
}

export interface ExportOptions {
  readonly reads: StoreReads;
  readonly seal: Seal;
  readonly from: string;
  readonly before: string;
  readonly writeJson: (line: string) => void;
  readonly writeCsv: (line: string) => void;
}

const HEADINGS = ['sequence', 'at', 'kind', 'actor', 'subject', 'request', 'details', 'texts', 'hash'];

/** Writes the records of a period, in order, and then their proof. Nothing after a broken record is exported. */
export async function exportChain(options: ExportOptions): Promise<ExportProof> {
  const { from, before } = options;
  const byKind: Record<string, number> = {};
  let after = CHAIN_START;
  let last: ChainHead | undefined;
  let count = 0;
  options.writeCsv(csvLine(HEADINGS));
  const see: Reading['see'] = (records) => {
    for (const record of records) {
      if (record.at < from && count === 0) after = headOf(record);
      if (record.at < from || record.at >= before) continue;
      writeRecord(record, options);
      byKind[record.event.kind] = (byKind[record.event.kind] ?? 0) + 1;
      count += 1;
      last = headOf(record);
    }
  };
  const verdict = await verifyStoredChain(options.reads, options.seal, { see });
  const sound = verdict.kind === 'sound';
  const chain = sound ? { sound } : { sound, firstBadSequence: verdict.sequence };
  const proof: ExportProof = {
    kind: 'proof',
    from,
    before,
    records: count,
    byKind,
    after,
    last: last ?? after,
    chain,
  };
  options.writeJson(`${canonicalJson(proof)}\n`);
  return proof;
}

function headOf({ sequence, hash }: AuditRecord): ChainHead {
  return { sequence, hash };
}

function writeRecord(record: AuditRecord, { writeJson, writeCsv }: ExportOptions): void {
  writeJson(`${canonicalJson(record)}\n`);
  const { event, sequence, at, actor, subject, request, aside, hash } = record;
  const { kind, ...details } = event;
  const texts = aside === undefined ? '' : canonicalJson(aside);
  writeCsv(csvLine([sequence, at, kind, actor, subject, request, canonicalJson(details), texts, hash]));
}
