import { expect } from '@jest/globals';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { allAuditRecords } from './all-audit-records.ts';
import { recordRefusals } from './record-refusals.ts';
import { secretsWritten } from './search-for-secrets.ts';
import type { TestBot } from './start-test-bot.ts';

/** Puts down what the bot of a journey has refused, and what it has written that it must not, for the end of the run. */
export async function recordJourney({
  app,
  teams,
  log,
}: Pick<TestBot, 'app' | 'teams' | 'log'>): Promise<void> {
  const folder = process.env['TEST_RUN_FOLDER'];
  const { testPath = '' } = expect.getState();
  const journey = /[\\/]test[\\/](journeys[\\/].*)$/.exec(testPath)?.[1];
  if (folder === undefined || journey === undefined) return;
  const records = await allAuditRecords(app.world.store.reads);
  recordRefusals(folder, records);
  const found = secretsWritten({ log, records, teams });
  const searched = { journey, lines: log.lines.length, records: records.length, found };
  appendFileSync(join(folder, 'secrets.jsonl'), `${JSON.stringify(searched)}\n`);
}
