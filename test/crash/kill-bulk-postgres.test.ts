import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { BulkUnderFire, fireSeal } from '../support/bulk-under-fire.ts';
import { closeTestStore, openTestPostgresStore, prepareDatabase } from '../support/open-test-store.ts';
import { startTestPostgres } from '../support/start-test-postgres.ts';

const PEOPLE = 300;
/** `KILL_ROUNDS=5 npm test -- test/crash/kill-bulk` for a quick look. */
const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 30);

test('G2, G10 and H1: of two replicas on one PostgreSQL one is killed again and again in a bulk of 300 people: each is written once, told once or twice under one reference', async () => {
  const postgres = await startTestPostgres(prepareDatabase);
  const DATABASE_URL = await postgres.createDatabase();
  const bulk = await BulkUnderFire.start(PEOPLE);
  const store = await openTestPostgresStore(DATABASE_URL, { seal: fireSeal });
  await bulk.approve(store);
  let [one, other] = await Promise.all([bulk.startBot({ DATABASE_URL }), bulk.startBot({ DATABASE_URL })]);
  let toldAtLastKill = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    await wait(30 + ((round * 137) % 250));
    await one.kill();
    toldAtLastKill = bulk.told;
    bulk.holdLastMails();
    // The one that lived is the next to be killed.
    [one, other] = [other, await bulk.startBot({ DATABASE_URL })];
  }
  bulk.letMailsGo();
  // The claims of a killed replica live for a minute.
  while (!(await bulk.isFinished(store))) await wait(500);
  await bulk.untilQuiet(2_000);
  await Promise.all([one.kill(), other.kill()]);
  const broken = await bulk.brokenPromises(store);
  await closeTestStore(store);
  await bulk.close();
  await postgres.stop();
  expect(broken).toEqual([]);
  // Kills after the end would prove nothing.
  expect(toldAtLastKill).toBeLessThan(PEOPLE);
}, 900_000);
