import { cpus } from 'node:os';
import type { BenchRow } from './bench-row.ts';
import { benchBulk } from './bulk.bench.ts';
import { benchClick } from './click.bench.ts';
import { benchCommand } from './command.bench.ts';
import { benchKill } from './kill.bench.ts';
import { benchList } from './list.bench.ts';
import { benchMemory } from './memory.bench.ts';
import { benchNotices } from './notices.bench.ts';
import { benchParse } from './parse.bench.ts';
import { benchQuota } from './quota.bench.ts';
import { benchScan } from './scan.bench.ts';
import { benchStart } from './start.bench.ts';
import { ENGINES } from './store-engines.ts';
import { benchTurn } from './turn.bench.ts';

type Section = (how: { readonly quick: boolean }) => Promise<readonly BenchRow[]>;

const quick = process.argv.includes('--quick');
const engines = ENGINES.filter(
  (engine) => valueOf('--engine') === undefined || valueOf('--engine') === engine,
);
const bulkPeople = Number(valueOf('--bulk') ?? (quick ? 100 : 300));

const quotaPeople = Number(valueOf('--people') ?? (quick ? 1_000 : 10_000));
const quotaSizes = {
  people: quotaPeople,
  scale: Number(valueOf('--scale') ?? 0.4),
  sample: { sequential: quick ? 20 : 60, batch: quick ? 200 : 4_000 },
  engine: engines[0] === 'PGlite' && engines.length === 1 ? 'PGlite' : 'PostgreSQL',
} as const;

const SECTIONS: Readonly<Record<string, Section>> = {
  turn: benchTurn,
  command: benchCommand,
  click: benchClick,
  start: benchStart,
  memory: benchMemory,
  bulk: benchBulk({ people: bulkPeople, engines }),
  list: benchList({
    people: Number(valueOf('--listed') ?? (quick ? 1_000 : 10_000)),
    engine: engines.length === 1 && engines[0] ? engines[0] : 'PostgreSQL',
    allWrites: process.argv.includes('--all-writes'),
  }),
  kill: benchKill({
    people: Number(valueOf('--killed') ?? (quick ? 300 : 3_000)),
    engine: engines.length === 1 && engines[0] ? engines[0] : 'PostgreSQL',
  }),
  quota: benchQuota({ ...quotaSizes, replicas: 1 }),
  replicas: benchQuota({
    ...quotaSizes,
    people: Math.min(quotaPeople, 3_000),
    replicas: 2,
    sample: undefined,
  }),
  scan: benchScan({ people: Number(valueOf('--scanned') ?? (quick ? 3_000 : 100_000)) }),
  notices: benchNotices({ mails: Number(valueOf('--mails') ?? (quick ? 900 : 1_500)) }),
  parse: () => Promise.resolve(benchParse()),
};

const wanted = wantedSections();
console.log(
  `Node ${process.versions.node}, ${cpus().length} processor cores, ${quick ? 'quick' : 'full'} run\n`,
);
console.log(line(['What', 'Measured', 'Against', 'Ratio', 'Aim']));
console.log(line(['---', '---', '---', '---', '---']));
for (const [name, section] of Object.entries(SECTIONS)) {
  if (!wanted.includes(name)) continue;
  for (const row of await section({ quick })) console.log(line(cellsOf(row)));
}

/** `--only turn,click`: some sections; all of them otherwise. */
function wantedSections(): readonly string[] {
  const names = valueOf('--only')?.split(',') ?? Object.keys(SECTIONS);
  const unknown = names.filter((name) => !(name in SECTIONS));
  if (unknown.length > 0)
    throw new RangeError(`no section ${unknown.join(', ')}; there are ${Object.keys(SECTIONS).join(', ')}`);
  return names;
}

/** `--only turn,click`, `--bulk 20000`, `--engine PostgreSQL`. */
function valueOf(flag: string): string | undefined {
  const at = process.argv.indexOf(flag);
  return at === -1 ? undefined : process.argv[at + 1];
}

function cellsOf(row: BenchRow): readonly string[] {
  const { name, value, unit, baseline, against, limit, ratioLimit } = row;
  const compared = baseline === undefined ? '' : `${figure(baseline)} ${unit} ${against ?? ''}`.trim();
  const ratio = baseline === undefined ? '' : `${figure(value / baseline)} ×`;
  return [name, `${figure(value)} ${unit}`, compared, ratio, aimOf(row, { limit, ratioLimit })];
}

function aimOf(
  { value, unit, baseline, ratioAtLeast }: BenchRow,
  { limit, ratioLimit }: { readonly limit: number | undefined; readonly ratioLimit: number | undefined },
): string {
  if (limit !== undefined) return `≤ ${figure(limit)} ${unit}${value <= limit ? '' : ': MISSED'}`;
  if (baseline === undefined) return '';
  if (ratioAtLeast !== undefined)
    return `≥ ${figure(ratioAtLeast)} ×${value / baseline >= ratioAtLeast ? '' : ': MISSED'}`;
  if (ratioLimit === undefined) return '';
  return `≤ ${figure(ratioLimit)} ×${value / baseline <= ratioLimit ? '' : ': MISSED'}`;
}

/** Three digits that count. */
function figure(value: number): string {
  return value >= 1_000 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(3)));
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
