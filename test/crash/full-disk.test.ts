import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { verifyChain } from '../../src/core/audit/verify-chain.ts';
import { closeTestStore, openTestStoreIn, testSeal } from '../support/open-test-store.ts';
import { writeOne } from './write-one.ts';

const NO_RIGHT = /permission|permitted|superuser|must be root/i;

/**
 * A disk of our own that is small enough to be filled; undefined only where the tests may not mount one, which they say.
 * Any other trouble fails: a test that is left out for a mistyped option protects nobody.
 */
function smallDisk(): string | undefined {
  if (process.platform !== 'linux') return leftOut('only Linux has disks in memory');
  const folder = mkdtempSync(join(tmpdir(), 'mfa-chatops-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=160m', 'tmpfs', folder], { stdio: 'pipe' });
    return folder;
  } catch (error) {
    rmSync(folder, { recursive: true });
    if (NO_RIGHT.test(String(error))) return leftOut('mounting a small disk needs root or CAP_SYS_ADMIN');
    throw error;
  }
}

function leftOut(reason: string): undefined {
  console.warn(`G5 (full disk) is left out: ${reason}.`);
}

const disk = smallDisk();
const withDisk = disk === undefined ? test.skip : test;
afterAll(() => {
  if (disk === undefined) return;
  execFileSync('umount', [disk]);
  rmSync(disk, { recursive: true });
});

withDisk(
  'G5: on a full disk writes are refused, reads go on, and all is well once there is space again',
  async () => {
    const folder = disk ?? '';
    const filler = join(folder, 'filler');
    const fill = () => {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(bavail * bsize), { flag: 'a' });
    };
    const dataDir = join(folder, 'data');
    const store = await openTestStoreIn(dataDir);
    let acknowledged = await writeOne(store.store);
    fill();
    const failure = await (async () => {
      try {
        for (;;) acknowledged = await writeOne(store.store);
      } catch (error) {
        return error;
      }
    })();
    expect(failure).toMatchObject({ service: 'store', code: 'store-unavailable', retryable: true });
    expect(await store.store.reads.openRequests(1_000_000)).toHaveLength(acknowledged);
    rmSync(filler);
    expect(await writeOne(store.store)).toBe(acknowledged + 1);
    await closeTestStore(store);

    fill();
    await expect(openTestStoreIn(dataDir)).rejects.toThrow();
    rmSync(filler);
    const reopened = await openTestStoreIn(dataDir);
    const records = await reopened.store.reads.auditRecords(0, 1_000_000);
    expect(verifyChain(records, testSeal)).toMatchObject({ head: { sequence: acknowledged + 1 } });
    await closeTestStore(reopened);
  },
  300_000,
);
