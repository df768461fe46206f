import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { placesIn } from '../../src/adapters/store/pglite/prepare-directory.ts';
import { closeTestStore, createPreparedStoreIn, openTestStoreIn } from '../support/open-test-store.ts';
import { spawnChild } from '../support/spawn-child.ts';
import { writeOne } from './write-one.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const PATIENCE = 300_000;

test(
  'G3: a second process on the embedded store is refused by name; after kill -9 of the first the store opens',
  async () => {
    const folder = temporaryFolder();
    const first = await spawnChild('test/crash/store-child.ts', ['hold', folder]);
    await first.printed(1);
    await expect(openTestStoreIn(folder)).rejects.toMatchObject({
      reason: 'in-use',
      message: expect.stringContaining(`process ${first.pid} on `) as unknown,
    });
    await first.kill();
    const second = await openTestStoreIn(folder);
    expect(await writeOne(second.store)).toBe(1);
    await closeTestStore(second);
    expect(existsSync(placesIn(folder).lock)).toBe(false);
  },
  PATIENCE,
);

test('G3: whoever stood still until another process took the store over writes nothing into it any more', async () => {
  const folder = temporaryFolder();
  const opened = await createPreparedStoreIn(folder);
  expect(await writeOne(opened.store)).toBe(1);
  const { lock } = placesIn(folder);
  const takeOver = (): void => writeFileSync(lock, '{"pid":1,"mark":"x","host":"another","token":"another"}');
  const refused = { service: 'store', code: 'store-unavailable' };
  // It stands still in the middle of a transaction, and goes on when the other one is at work.
  const late = opened.store.transaction(async (tx) => {
    await tx.nextRequestNumber();
    takeOver();
  });
  await expect(late).rejects.toMatchObject(refused);
  await expect(writeOne(opened.store)).rejects.toMatchObject(refused);
  await expect(opened.queue.counts()).rejects.toMatchObject(refused);
  await expect(opened.check()).rejects.toMatchObject({ reason: 'in-use' });
  const before = changedAt(placesIn(folder).cluster);
  await opened.queue.stop().catch(() => undefined);
  await opened.close();
  expect(changedAt(placesIn(folder).cluster)).toEqual(before);
  expect(readFileSync(lock, 'utf8')).toContain('another');
});

/** Of each file below it. */
function changedAt(folder: string): Readonly<Record<string, number>> {
  const names = readdirSync(folder, { recursive: true }).map(String);
  return Object.fromEntries(names.map((name) => [name, statSync(join(folder, name)).mtimeMs]));
}

/** How many files its cluster has when it is killed: the first one, half of a cluster, and some of our tables beside it. */
const KILLED_AT = [1, 600, 1_050];

test(
  'G4: a first start that is killed at each stage of it leaves no half store for a whole one, at no moment, and finishes when it is given time',
  async () => {
    const folder = temporaryFolder();
    const { cluster, creating } = placesIn(folder);
    const killed = async (when: (files: number) => boolean): Promise<void> => {
      const starting = await spawnChild('test/crash/store-child.ts', ['hold', folder]);
      await until(() => {
        const files = filesIn(cluster);
        // A kill leaves what is there at that moment: every look is one.
        if (files > 0) expect(existsSync(creating)).toBe(true);
        return existsSync(creating) && when(files);
      });
      await starting.kill();
      expect(starting.lines).toEqual([]);
    };
    for (const enough of KILLED_AT) await killed((files) => files >= enough);
    const left = filesIn(cluster);
    // While it clears away what the one before has left.
    await killed((files) => files < left);
    const store = await openTestStoreIn(folder);
    expect(await writeOne(store.store)).toBe(1);
    await closeTestStore(store);
    expect(existsSync(creating)).toBe(false);
  },
  PATIENCE,
);

/** Of a folder in which somebody else makes and removes files at this moment. */
function filesIn(folder: string): number {
  try {
    return readdirSync(folder, { recursive: true }).length;
  } catch {
    return 0;
  }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}
