import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { MUTATIONS } from '../../scripts/mutations.ts';

test('every guard that the mutation check takes out stands in the code exactly once', () => {
  const lost = MUTATIONS.filter(({ file, find, also }) =>
    [find, ...(also ? [also.find] : [])].some((text) => readFileSync(file, 'utf8').split(text).length !== 2),
  );
  expect(lost.map(({ guard, file }) => `${guard} (${file})`)).toEqual([]);
  expect(MUTATIONS.length).toBeGreaterThanOrEqual(20);
});

test('every guard names tests that are there', () => {
  const unwatched = MUTATIONS.filter(
    ({ tests }) => !textsAt(tests.path).some((text) => holds(text, tests.title)),
  );
  expect(unwatched.map(({ guard, tests }) => `${guard} (${tests.path}: ${tests.title ?? 'all'})`)).toEqual(
    [],
  );
});

/** As jest takes it: a pattern. */
function holds(text: string, title = ''): boolean {
  return new RegExp(title).test(text);
}

/** A folder, a file, or the beginning of the names of some; with what they share with other tests. */
function textsAt(path: string): readonly string[] {
  if (existsSync(path) && statSync(path).isDirectory())
    return readdirSync(path).flatMap((name) => textsAt(join(path, name)));
  return readdirSync(dirname(path))
    .map((name) => join(dirname(path), name))
    .filter((name) => name.startsWith(path) && name.endsWith('.ts'))
    .flatMap((name) => [name, ...importedBy(name)])
    .map((name) => readFileSync(name, 'utf8'));
}

function importedBy(file: string): readonly string[] {
  const imports = readFileSync(file, 'utf8').matchAll(/ from '(\.[^']+\.ts)'/g);
  const files = [...imports].map(([, name = '']) => join(dirname(file), name));
  const tests = files.filter((name) => name.startsWith('test/'));
  return [...tests, ...tests.filter((name) => name.includes('contract')).flatMap(importedBy)];
}
