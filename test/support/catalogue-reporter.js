import { writeSync } from 'node:fs';
import { CATALOGUE, catalogueIdsOf } from './catalogue.js';
import { judgeRefusals } from './refusals-met.js';
import { judgeSecrets } from './secrets-found.js';

const STAND_INS = /[\\/]test[\\/]rehearsal[\\/]/;

/**
 * Closes a test run with plain lines, the last two always: which rows of the test catalogue were covered by a passed test, and the counts.
 * A row counts only when no test that names it failed. Tests of the stand-ins count for nothing: they say what the
 * outside does, not what the bot makes of it. A refusal, of a command or of a person, that none of all the journeys met fails the run, and so does a
 * secret that the bot of a journey wrote down.
 */
export default class CatalogueReporter {
  #failure;

  /** @param {unknown} _contexts @param {import('@jest/reporters').AggregatedResult} results */
  onRunComplete(_contexts, results) {
    const ours = results.testResults.filter(({ testFilePath }) => !STAND_INS.test(testFilePath));
    const tests = ours.flatMap(({ testResults }) => testResults);
    const passed = rowsOf(tests.filter(({ status }) => status === 'passed'));
    const failed = rowsOf(tests.filter(({ status }) => status === 'failed'));
    const missing = CATALOGUE.filter((id) => !passed.has(id) || failed.has(id));
    const covered = CATALOGUE.length - missing.length;
    const open = missing.length === 0 ? '' : ` (missing: ${missing.join(' ')})`;
    const left = rowsOf(tests.filter(({ status }) => status === 'pending'));
    const skipped = left.size === 0 ? '' : ` (with a skipped test: ${[...left].join(' ')})`;
    const refusals = judgeRefusals(results.testResults);
    const secrets = judgeSecrets(results.testResults);
    this.#failure = refusals.find(({ failure }) => failure)?.failure ?? secrets?.failure;
    const lines = [
      ...refusals.flatMap(refusalLines),
      ...secretLines(secrets),
      `catalogue rows covered: ${covered} of ${CATALOGUE.length}${open}${skipped}`,
      countsOf(results),
    ];
    // At exit, because jest prints its own summary after the reporters: these two lines are to be the last.
    process.once('exit', () => writeSync(1, `${lines.join('\n')}\n`));
  }

  /** Jest asks for it once the run is complete, and ends with an exit code other than 0 when there is one. */
  getLastError() {
    return this.#failure === undefined ? undefined : new Error(this.#failure);
  }
}

/** @param {import('./refusals-met.js').MetRefusals} judged */
function refusalLines({ of, all, unmet, failure }) {
  const open = unmet.length === 0 ? '' : ` (missing: ${unmet.join(' ')})`;
  const count = `${of} met in journeys: ${all.length - unmet.length} of ${all.length}${open}`;
  return failure === undefined ? [count] : [count, failure];
}

/** @param {import('./secrets-found.js').FoundSecrets | undefined} judged */
function secretLines(judged) {
  if (!judged) return [];
  const { bots, lines, records, found, failure } = judged;
  const count = `secrets in ${lines} lines of the logs and ${records} audit records of ${bots} bots: ${found.length}`;
  return failure === undefined ? [count] : [count, failure];
}

/** A file that could not even be loaded has no tests to count, and is a failure all the same. */
function countsOf({
  numPassedTests,
  numFailedTests,
  numPendingTests,
  numTodoTests,
  numRuntimeErrorTestSuites,
}) {
  const failed = numFailedTests + numRuntimeErrorTestSuites;
  return `tests: ${numPassedTests} passed, ${failed} failed, ${numPendingTests + numTodoTests} skipped`;
}

function rowsOf(tests) {
  return new Set(
    tests.flatMap(({ ancestorTitles, title }) => [...ancestorTitles, title].flatMap(catalogueIdsOf)),
  );
}
