import { readFileSync, readdirSync } from 'node:fs';
import { parseIntent } from '../src/core/intents/parse-intent.ts';

/** One measured figure. `baseline` is the same input through a single trivial regular expression. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly baseline?: number;
  /** What the figure must stay below. */
  readonly limit?: number;
}

const CORPUS = new URL('../test/corpus/', import.meta.url);
const ROUNDS = 20;
const TRIVIAL = /\b(enable|disable|enforce)\b.*\bfor\b\s+(\S+)/i;

/** Time for each sentence of the corpus and growth on hostile input. Takes about three seconds. */
export function benchParse(): BenchRow[] {
  const sentences = readSentences();
  for (const sentence of sentences) parseIntent(sentence);
  const ours = timesOf(sentences, parseIntent);
  const trivial = timesOf(sentences, (text) => TRIVIAL.exec(text));
  const hostile = Object.entries(HOSTILE).flatMap(([name, make]) => growthRows(name, make));
  return [
    { name: 'parse, median', value: at(ours, 0.5), unit: 'µs', baseline: at(trivial, 0.5), limit: 50 },
    {
      name: 'parse, 99th percentile',
      value: at(ours, 0.99),
      unit: 'µs',
      baseline: at(trivial, 0.99),
      limit: 500,
    },
    ...hostile,
  ];
}

/** Inputs that make careless patterns explode; each makes a text of about the given length. */
const HOSTILE: Readonly<Record<string, (length: number) => string>> = {
  'one letter': (length) => 'a'.repeat(length),
  names: (length) => `enable mfa for ${'jsmith, '.repeat(length / 8)}`,
  'open tags': (length) => '<at>'.repeat(length / 4),
  brackets: (length) => '[('.repeat(length / 2),
  apostrophes: (length) => "'a' ".repeat(length / 4),
  'almost negations': (length) => 'do nto '.repeat(length / 7),
  numbers: (length) => '4 hours '.repeat(length / 8),
  reasons: (length) => `enable mfa for x${' because lost phone - '.repeat(length / 22)}`,
  dots: (length) => 'a.'.repeat(length / 2),
  misspelt: (length) => 'enabkle disabkle '.repeat(length / 17),
};

/** Time at 10,000 characters, and how it grew from 2,500: 4 is linear, 16 would be quadratic. */
function growthRows(name: string, make: (length: number) => string): BenchRow[] {
  const small = bestOf(make(2_500));
  const large = bestOf(make(10_000));
  return [
    { name: `10,000 characters, ${name}`, value: large, unit: 'µs' },
    { name: `growth 2,500 → 10,000, ${name}`, value: large / small, unit: '×', baseline: 4, limit: 10 },
  ];
}

function bestOf(text: string): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 15; round++)
    best = Math.min(
      best,
      timed(() => parseIntent(text)),
    );
  return best;
}

function readSentences(): string[] {
  const files = readdirSync(CORPUS).filter((name) => name.endsWith('.jsonl'));
  const lines = files.flatMap((name) => readFileSync(new URL(name, CORPUS), 'utf8').split('\n'));
  return lines.filter((line) => line !== '').map((line) => (JSON.parse(line) as { text: string }).text);
}

/** Sorted best time of each sentence over some rounds, so that a busy machine does not count. */
function timesOf(sentences: readonly string[], work: (text: string) => unknown): number[] {
  const best = sentences.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round++) {
    sentences.forEach((sentence, index) => {
      best[index] = Math.min(
        best[index] ?? 0,
        timed(() => work(sentence)),
      );
    });
  }
  return best.sort((a, b) => a - b);
}

function timed(work: () => unknown): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1_000;
}

function at(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
