import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { exportChain } from '../core/audit/export-chain.ts';
import { verifyAnchoredChain, type AnchoredVerdict } from '../core/audit/verify-anchored-chain.ts';
import type { Anchor } from '../core/ports/anchor.ts';
import type { Seal } from '../core/ports/seal.ts';
import type { StoreReads } from '../core/ports/store.ts';
import { periodOf } from './audit-period.ts';

export interface AuditCommand {
  readonly reads: StoreReads;
  readonly seal: Seal;
  /** Where checkpoints are kept; undefined when the settings name no place. */
  readonly anchor: Anchor | undefined;
  readonly print: (line: string) => void;
  /** Where exports are written. */
  readonly folder: string;
}

export const AUDIT_USAGE =
  'npm run audit -- verify\n' +
  'npm run audit -- export --from 2026-01-01 --to 2026-01-31   (UTC days, both inside the period)\n';

/** `verify` or `export`; returns the exit code: 0 when the chain is sound, 1 when not, 2 when it was asked wrongly. */
export function runAuditCommand(args: readonly string[], command: AuditCommand): Promise<number> {
  if (args[0] === 'verify' && args.length === 1) return verify(command);
  if (args[0] === 'export') return exportPeriod(args.slice(1), command);
  command.print(AUDIT_USAGE);
  return Promise.resolve(2);
}

async function verify({ reads, seal, anchor, print }: AuditCommand): Promise<number> {
  const kept = (await anchor?.kept()) ?? { checkpoints: [], unreadable: 0 };
  const { chain: verdict, anchors } = await verifyAnchoredChain(reads, seal, kept);
  const areAnchorsSound = anchor === undefined || sayAnchors(anchors, print);
  if (verdict.kind === 'sound') {
    const { sequence, hash } = verdict.head;
    print(`The audit log is sound: ${sequence} records, head ${hash}.`);
    if (!anchor)
      print(
        'A cut tail does not show from inside: compare this number and head with those you kept elsewhere, or set AUDIT_ANCHOR_DIR.',
      );
    return areAnchorsSound ? 0 : 1;
  }
  print(`The audit log is broken at record ${verdict.sequence}: ${SAID[verdict.problem]}.`);
  if (anchor) print(`Up to record ${anchors.agreedUntil} it agrees with the checkpoints.`);
  print('Keep the database as it is, stop weakening requests, and compare with a backup.');
  return 1;
}

/** What there is to compare with; true when nothing is wrong with it. */
function sayAnchors(anchors: AnchoredVerdict['anchors'], print: AuditCommand['print']): boolean {
  const { genuine, altered, unreadable, last, missing } = anchors;
  const until = last ? `, up to record ${last.sequence} at ${last.at}` : '';
  print(`Compared with ${genuine} checkpoints${until}.`);
  if (unreadable > 0) print(`${unreadable} lines there cannot be read: torn by a crash, or damaged.`);
  if (altered > 0) print(`${altered} checkpoints were altered, or sealed with a key that AUDIT_KEY lacks.`);
  if (missing) print('The newest checkpoint is not there: it was taken away, or another folder is meant.');
  return altered === 0 && !missing;
}

const SAID = {
  missing: 'a record is missing there',
  altered: 'it is not what was written (changed, or another AUDIT_KEY)',
  'not-linked': 'it does not follow the record before it',
  'aside-altered': 'the texts beside it were changed',
  rewritten: 'from there on it is not what the checkpoints say, although it is sealed with the key',
  'cut-off': 'it and what came after it were cut off; a checkpoint knows of them',
} as const;

async function exportPeriod(args: readonly string[], command: AuditCommand): Promise<number> {
  const period = periodOf(args);
  if (!period) {
    command.print(AUDIT_USAGE);
    return 2;
  }
  const name = `audit-${period.days}`;
  const json = lineWriter(join(command.folder, `${name}.jsonl`));
  const csv = lineWriter(join(command.folder, `${name}.csv`));
  try {
    // The mark tells spreadsheets that the text is UTF-8.
    csv.write('\ufeff');
    const proof = await exportChain({ ...command, ...period, writeJson: json.write, writeCsv: csv.write });
    command.print(`${proof.records} records in ${name}.jsonl and ${name}.csv.`);
    if (proof.chain.sound) return 0;
    command.print(
      `The audit log is broken at record ${proof.chain.firstBadSequence}: nothing from there on was exported.`,
    );
    return 1;
  } finally {
    json.close();
    csv.close();
  }
}

/** Never over an earlier export; readable by its owner only, since it holds names. */
function lineWriter(path: string) {
  const file = openSync(path, 'wx', 0o600);
  return { write: (text: string) => void writeSync(file, text), close: () => closeSync(file) };
}
