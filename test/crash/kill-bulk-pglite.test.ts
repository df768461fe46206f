import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { BulkUnderFire, fireSeal } from '../support/bulk-under-fire.ts';
import { closeTestStore, createPreparedStoreIn, openTestStoreIn } from '../support/open-test-store.ts';

const PEOPLE = 300;
/** `KILL_ROUNDS=5 npm test -- test/crash/kill-bulk` for a quick look. */
const ROUNDS = Number(process.env['KILL_ROUNDS'] ?? 30);

test('G2, G3 and H1: killed again and again in a bulk of 300 people on the embedded store: each is written once, told once or twice under one reference', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mfa-chatops-kill-'));
  const bulk = await BulkUnderFire.start(PEOPLE);
  const before = await createPreparedStoreIn(folder, { seal: fireSeal });
  await bulk.approve(before);
  await closeTestStore(before);
  for (let round = 0; round < ROUNDS; round += 1) {
    const bot = await bulk.startBot({ DATA_DIR: folder });
    // Another moment of the work in each round.
    await wait(30 + ((round * 137) % 250));
    await bot.kill();
    bulk.holdLastMails();
  }
  const toldAtLastKill = bulk.told;
  bulk.letMailsGo();
  const last = await bulk.startBot({ DATA_DIR: folder });
  await last.said('finished');
  await bulk.untilQuiet(2_000);
  await last.kill();
  const after = await openTestStoreIn(folder, { seal: fireSeal });
  const broken = await bulk.brokenPromises(after);
  await closeTestStore(after);
  await bulk.close();
  expect(broken).toEqual([]);
  // Kills after the end would prove nothing.
  expect(toldAtLastKill).toBeLessThan(PEOPLE);
}, 900_000);
