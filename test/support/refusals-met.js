import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const JOURNEYS = 'test/journeys';

/**
 * Which kinds of refusal no journey met, as their bots wrote them into their audit logs: a mention in a test is not
 * enough. Judged only when all journeys were in the run.
 * @param {readonly string[]} ran the test files of the run
 */
export function unmetRefusals(ran) {
  const file = join(process.env.TEST_RUN_FOLDER ?? '', 'refusals.jsonl');
  const journeys = readdirSync(JOURNEYS).filter((name) => name.endsWith('.test.ts'));
  const isWhole = journeys.every((name) => ran.some((path) => path.endsWith(join(JOURNEYS, name))));
  if (!isWhole) return undefined;
  const bots = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map(JSON.parse) : [];
  const met = new Set(bots.flatMap((bot) => bot.met));
  const all = bots[0]?.all ?? [];
  return { all, unmet: all.filter((kind) => !met.has(kind)) };
}
