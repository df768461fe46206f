import { readFileSync, readdirSync } from 'node:fs';
import type { Intent } from '../../../src/core/intents/intent.ts';

export interface CorpusLine {
  readonly text: string;
  readonly intent: Intent;
  /** Other readings that its writer would accept as well. */
  readonly also?: readonly Intent[];
  /** Fields that its writer's list of intents lacked for this kind: whatever the grammar says there is not judged. */
  readonly unjudged?: readonly string[];
}

const FOLDER = new URL('../../corpus/', import.meta.url);

const PATTERNS = {
  used: /^([a-z]{2})\.jsonl$/,
  'held-out': /^held-out\.([a-z]{2})\.jsonl$/,
  'by-others': /^by-others\.([a-z]{2})\.jsonl$/,
  fresh: /^fresh\.([a-z]{2})\.jsonl$/,
} as const;

/** Sentences by language. Only the used ones may be tuned on; see test/corpus/README.md for how each part came about. */
export function readCorpus(part: keyof typeof PATTERNS): ReadonlyMap<string, readonly CorpusLine[]> {
  const pattern = PATTERNS[part];
  const files = readdirSync(FOLDER).flatMap((name) => {
    const language = pattern.exec(name)?.[1];
    return language === undefined ? [] : [{ name, language }];
  });
  return new Map(files.map(({ name, language }) => [language, readLines(name)]));
}

function readLines(name: string): CorpusLine[] {
  const lines = readFileSync(new URL(name, FOLDER), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as CorpusLine);
}

/** Understood as its writer meant it, in one of the ways that the writer accepts. */
export function isUnderstood(got: Intent, { intent, also = [], unjudged = [] }: CorpusLine): boolean {
  const judged = Object.fromEntries(Object.entries(got).filter(([field]) => !unjudged.includes(field)));
  return [intent, ...also].some((wanted) => isRight(judged as unknown as Intent, wanted));
}

export function wouldHarm(got: Intent, { intent, also = [] }: CorpusLine): boolean {
  return [intent, ...also].every((wanted) => isDangerous(got, wanted));
}

/** Equal in all that is acted on; why a sentence is no command, and what is suggested instead, may differ. */
function isRight(got: Intent, wanted: Intent): boolean {
  return JSON.stringify(comparable(got)) === JSON.stringify(comparable(wanted));
}

function comparable(intent: Intent): unknown {
  if (intent.kind === 'none') return 'none';
  return Object.entries(intent).sort(([a], [b]) => a.localeCompare(b));
}

const HARMLESS: ReadonlySet<Intent['kind']> = new Set<Intent['kind']>([
  'none',
  'incomplete',
  'status',
  'history',
  'why',
  'list',
  'requests',
  'report',
  'posture',
  'help',
  'greet',
  'check',
  'reminders',
  'todo',
]);

/** Something would be done that was not asked: another act, another state, another person, for longer, or earlier. */
function isDangerous(got: Intent, wanted: Intent): boolean {
  if (HARMLESS.has(got.kind) || ('dryRun' in got && got.dryRun)) return false;
  if (got.kind !== wanted.kind) return true;
  if (got.kind === 'change' && wanted.kind === 'change') {
    if (got.to !== wanted.to || got.for !== wanted.for || got.dryRun !== wanted.dryRun) return true;
    if (JSON.stringify(got.waves) !== JSON.stringify(wanted.waves)) return true;
  }
  if ('request' in got && 'request' in wanted && got.request !== wanted.request) return true;
  const named = 'targets' in wanted ? (wanted.targets ?? []) : [];
  return 'targets' in got && (got.targets ?? []).some((target) => !named.includes(target));
}
