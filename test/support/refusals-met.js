import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const JOURNEYS = 'test/journeys';

/** What the bots of journeys wrote down, by file: how a command can be refused, and how one person of it. */
const WRITTEN = [
  { of: 'refusals', one: 'refusal', file: 'refusals.jsonl' },
  { of: 'refusals of people', one: 'refusal of a person', file: 'refused-people.jsonl' },
];

/**
 * Which kinds of refusal no journey met, as their bots wrote them into their audit logs: a mention in a test is not
 * enough. Judged only when all journeys were in the run, and held against it only when none of their tests was left out.
 * @param {readonly import('./refusals-met.js').FileResult[]} files the test files of the run
 * @param {string} folder what the files of this run share
 * @returns {readonly import('./refusals-met.js').MetRefusals[]}
 */
export function judgeRefusals(files, folder = process.env.TEST_RUN_FOLDER ?? '') {
  if (!hasAllJourneys(files)) return [];
  const isWhole = journeysIn(files).every(({ testResults }) =>
    testResults.every(({ status }) => status !== 'pending'),
  );
  return WRITTEN.map((written) => judge(written, { folder, isWhole }));
}

function judge({ of, one, file }, { folder, isWhole }) {
  const bots = readBots(join(folder, file));
  const met = new Set(bots.flatMap((bot) => bot.met));
  const all = bots[0]?.all ?? [];
  const unmet = all.filter((kind) => !met.has(kind));
  const failure = isWhole ? failureOf(one, all, unmet) : undefined;
  return { of, all, unmet, ...(failure ? { failure } : {}) };
}

/** @param {readonly import('./refusals-met.js').FileResult[]} files */
export function hasAllJourneys(files) {
  return !journeysIn(files).includes(undefined);
}

function journeysIn(files) {
  const names = readdirSync(JOURNEYS).filter((name) => name.endsWith('.test.ts'));
  return names.map((name) => files.find(({ testFilePath }) => testFilePath.endsWith(join(JOURNEYS, name))));
}

function readBots(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map(JSON.parse) : [];
}

function failureOf(one, all, unmet) {
  if (all.length === 0) return `the run fails: no journey wrote down each ${one} of its bot`;
  if (unmet.length === 0) return undefined;
  return `the run fails: no journey meets the ${one} ${unmet.join(' ')}; add it to one, or take the kind out`;
}
