import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { exportChain } from '../core/audit/export-chain.ts';
import { verifyStoredChain } from '../core/audit/verify-stored-chain.ts';
import type { Seal } from '../core/ports/seal.ts';
import type { StoreReads } from '../core/ports/store.ts';
import { periodOf } from './audit-period.ts';

export interface AuditCommand {
  readonly reads: StoreReads;
  readonly seal: Seal;
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

async function verify({ reads, seal, print }: AuditCommand): Promise<number> {
  const verdict = await verifyStoredChain(reads, seal);
  if (verdict.kind === 'sound') {
    const { sequence, hash } = verdict.head;
    print(`The audit log is sound: ${sequence} records, head ${hash}.`);
    print(
      'A cut tail does not show from inside: compare this number and head with those you kept elsewhere.',
    );
    return 0;
  }
  print(`The audit log is broken at record ${verdict.sequence}: ${SAID[verdict.problem]}.`);
  print('Keep the database as it is, stop weakening requests, and compare with a backup.');
  return 1;
}

const SAID = {
  missing: 'a record is missing there',
  altered: 'it is not what was written (changed, or another AUDIT_KEY)',
  'not-linked': 'it does not follow the record before it',
  'aside-altered': 'the texts beside it were changed',
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
