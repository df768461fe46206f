import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openTestStoreIn } from '../../support/open-test-store.ts';
import {
  markCreated,
  placesIn,
  prepareDirectory,
} from '../../../src/adapters/store/pglite/prepare-directory.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

function dataDir(files: Record<string, string> = {}): string {
  const folder = temporaryFolder();
  mkdirSync(placesIn(folder).cluster);
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(placesIn(folder).cluster, name), content);
  return folder;
}

test('G6: a store of another major version is refused with the way out, and nothing is touched', async () => {
  const folder = dataDir({ PG_VERSION: '17\n', precious: 'data' });
  const opening = openTestStoreIn(folder);
  await expect(opening).rejects.toMatchObject({ reason: 'other-major' });
  await expect(opening).rejects.toThrow(/PostgreSQL 17.*dump/);
  expect(readdirSync(placesIn(folder).cluster).sort()).toEqual(['PG_VERSION', 'precious']);
  expect(readFileSync(join(placesIn(folder).cluster, 'precious'), 'utf8')).toBe('data');
  expect(existsSync(placesIn(folder).lock)).toBe(false);
});

test('a directory that holds something else is refused, and nothing is touched', async () => {
  const folder = dataDir({ 'holiday.jpg': 'x' });
  await expect(openTestStoreIn(folder)).rejects.toMatchObject({ reason: 'foreign' });
  expect(readdirSync(placesIn(folder).cluster)).toEqual(['holiday.jpg']);
});

test('G4: what an interrupted first start left is no store: it is begun anew', async () => {
  const folder = dataDir();
  expect(await prepareDirectory(folder)).toBe('create');
  writeFileSync(join(placesIn(folder).cluster, 'half'), 'written');
  expect(await prepareDirectory(folder)).toBe('create');
  expect(readdirSync(placesIn(folder).cluster)).toEqual([]);
  writeFileSync(join(placesIn(folder).cluster, 'PG_VERSION'), '18\n');
  await markCreated(folder);
  expect(await prepareDirectory(folder)).toBe('open');
  expect(readdirSync(placesIn(folder).cluster)).toEqual(['PG_VERSION']);
});
