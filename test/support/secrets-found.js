import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasAllJourneys } from './refusals-met.js';

/** A line of the log may be long, and what was found in it is a secret of tests only. */
const SHOWN = 300;

/**
 * What the bots of the journeys wrote into their logs and audit logs that must never be there. Something found fails
 * every run; that nothing was searched fails a run with all journeys in it.
 * @param {readonly import('./refusals-met.js').FileResult[]} files the test files of the run
 * @param {string} folder what the files of this run share
 * @returns {import('./secrets-found.js').FoundSecrets | undefined}
 */
export function judgeSecrets(files, folder = process.env.TEST_RUN_FOLDER ?? '') {
  const bots = readBots(join(folder, 'secrets.jsonl'));
  const [lines, records] = [sum(bots, 'lines'), sum(bots, 'records')];
  const found = bots.flatMap((bot) => bot.found.map((what) => `${bot.journey}: ${what.slice(0, SHOWN)}`));
  const searched = { bots: bots.length, lines, records, found };
  if (found.length > 0)
    return { ...searched, failure: `the run fails: a secret was written down\n${found.join('\n')}` };
  if (!hasAllJourneys(files)) return undefined;
  if (lines > 0 && records > 0) return searched;
  return { ...searched, failure: 'the run fails: no log of the journeys was searched for secrets' };
}

function readBots(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map(JSON.parse) : [];
}

function sum(bots, what) {
  return bots.reduce((total, bot) => total + bot[what], 0);
}
