import { describe, expect, test } from '@jest/globals';
import { catalogueIdsOf, CATALOGUE } from '../support/catalogue.js';
import { sourceFiles } from './source-files.ts';

const files = sourceFiles('test').filter(
  ({ path }) => path.endsWith('.test.ts') || path.endsWith('-contract.ts'),
);
const titles = files.flatMap(({ path, text }) =>
  [...text.matchAll(/^\s*(?:test|it)(?:\.each\([\s\S]*?\))?\(\s*(['"`])((?:\\.|(?!\1)[^\\])*)\1/gm)].map(
    (match) => ({
      path,
      title: match[2] ?? '',
    }),
  ),
);

/** Titles of tables are filled from their rows, and read as sentences only then. */
const plain = titles.filter(({ title }) => !/[%$]/.test(title));

describe('titles of tests', () => {
  test('no two tests of a file have the same title', () => {
    const seen = new Set<string>();
    const twice = plain.filter(({ path, title }) => {
      const key = `${path}: ${title}`;
      return seen.has(key) || !seen.add(key);
    });
    expect(twice).toEqual([]);
  });

  test('every title is a sentence, not a word', () => {
    const short = plain.filter(
      ({ title }) =>
        title
          .replace(/^[A-J]\d+[^:]*:/, '')
          .trim()
          .split(/\s+/).length < 3,
    );
    expect(short).toEqual([]);
  });

  test('every catalogue id in a title is in the catalogue', () => {
    const unknown = titles.filter(({ title }) => {
      const ids = /^([A-J]\d+)\b/.test(title) ? catalogueIdsOf(title) : [];
      return /^[A-J]\d+\b/.test(title) && (ids.length === 0 || ids.some((id) => !CATALOGUE.includes(id)));
    });
    expect(unknown).toEqual([]);
  });

  test('several rows may stand before the colon', () => {
    expect(catalogueIdsOf('A3: x')).toEqual(['A3']);
    expect(catalogueIdsOf('A3, A4 and B10: x')).toEqual(['A3', 'A4', 'B10']);
    expect(catalogueIdsOf('A plan: x')).toEqual([]);
    expect(catalogueIdsOf('see A3')).toEqual([]);
    expect(CATALOGUE).toHaveLength(124);
  });
});
