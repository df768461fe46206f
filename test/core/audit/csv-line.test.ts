import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { csvLine } from '../../../src/core/audit/csv-line.ts';

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '  =1',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '\u0000=1',
])('D9: the cell %j is no formula', (cell) => {
  expect(csvLine([cell])).toBe(`"'${cell}"\r\n`);
});

test('D9: quotes, commas and line ends stay inside of their cell', () => {
  expect(csvLine(['a"b', 'c,d', 'e\r\nf', undefined, 7])).toBe('"a""b","c,d","e\r\nf","","7"\r\n');
});

test('D9: a line comes back cell for cell', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (cells) => {
      const back = [...csvLine(cells).matchAll(/"((?:[^"]|"")*)"(?:,|\r\n$)/g)].map((cell) =>
        (cell[1] ?? '').replaceAll('""', '"'),
      );
      expect(back.map((cell, index) => (cell === `'${cells[index]}` ? cells[index] : cell))).toEqual(cells);
    }),
  );
});
