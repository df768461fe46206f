import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { placesIn } from '../../src/adapters/store/pglite/prepare-directory.ts';
import { closeTestStore, openTestStoreIn } from '../support/open-test-store.ts';
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

test(
  'G4: a first start that is killed half-way is begun anew, and finishes when it is given time',
  async () => {
    const folder = temporaryFolder();
    for (let round = 0; round < 2; round += 1) {
      const starting = await spawnChild('test/crash/store-child.ts', ['hold', folder]);
      await until(() => existsSync(join(placesIn(folder).cluster, 'PG_VERSION')));
      await starting.kill();
      expect(existsSync(placesIn(folder).creating)).toBe(true);
    }
    const store = await openTestStoreIn(folder);
    expect(await writeOne(store.store)).toBe(1);
    await closeTestStore(store);
    expect(existsSync(placesIn(folder).creating)).toBe(false);
  },
  PATIENCE,
);

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
}
