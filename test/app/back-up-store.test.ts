import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { backUpDaily } from '../../src/app/back-up-store.ts';
import { restoreStore } from '../../src/app/restore-store.ts';
import { verifyStoredChain } from '../../src/core/audit/verify-stored-chain.ts';
import { writeOne } from '../crash/write-one.ts';
import { moveableClock } from '../support/moveable-clock.ts';
import {
  closeTestStore,
  openTestStore,
  openTestStoreIn,
  realClock,
  silentLog,
  testSeal,
} from '../support/open-test-store.ts';
import { recordingLog } from '../support/recording-log.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const DAY = 24 * 60;
const parts = { clock: realClock, seal: testSeal, log: silentLog };

test('every day a copy is made, once, the last seven are kept, and the newest one is restored with all that was in it', async () => {
  const opened = await openTestStore();
  await writeOne(opened.store);
  const folder = join(temporaryFolder(), 'backup');
  const clock = moveableClock();
  mkdirSync(folder);
  for (let day = 1; day <= 9; day += 1) writeFileSync(join(folder, `mfa-chatops-2020-01-0${day}.tar`), '');
  writeFileSync(join(folder, 'something-else.tar'), '');
  const backups = backUpDaily({ opened, folder, clock, log: silentLog });
  await backups.look();
  clock.move(DAY);
  await writeOne(opened.store);
  await backups.look();
  await backups.look();
  backups.stop();
  await closeTestStore(opened);
  const copies = readdirSync(folder).filter((name) => name.startsWith('mfa-chatops-'));
  expect(copies).toHaveLength(7);
  expect(existsSync(join(folder, 'something-else.tar'))).toBe(true);

  const dataDir = temporaryFolder();
  const newest = join(folder, copies.sort().at(-1) ?? '');
  expect(await restoreStore({ store: { kind: 'embedded', dataDir } }, newest, parts)).toMatchObject({
    code: 0,
  });
  const restored = await openTestStoreIn(dataDir);
  expect(await restored.store.reads.openRequests(10)).toHaveLength(2);
  expect(await verifyStoredChain(restored.store.reads, testSeal)).toMatchObject({ kind: 'sound' });
  await closeTestStore(restored);
  // What is there is never written over.
  expect(await restoreStore({ store: { kind: 'embedded', dataDir } }, newest, parts)).toMatchObject({
    code: 1,
  });
}, 120_000);

test('a copy that cannot be made raises the alarm, ends nothing, and leaves no half copy under its name', async () => {
  const folder = temporaryFolder();
  const log = recordingLog();
  const opened = { dump: () => Promise.reject(new Error('no space left on device')) };
  const backups = backUpDaily({ opened, folder, clock: realClock, log });
  await backups.look();
  backups.stop();
  expect(log.lines[0]).toMatchObject({ level: 'error', message: 'ALARM: the store could not be backed up' });
  expect(readdirSync(folder)).toEqual([]);
});
