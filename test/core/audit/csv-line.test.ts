import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { csvLine } from '../../../src/core/audit/csv-line.ts';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '  =1', '＝1', '＋1', '－1', '＠x', '\u0000=1'])(
  'D9: the cell %j is no formula',
  (cell) => {
    expect(csvLine([cell])).toBe(`"'${cell}"\r\n`);
  },
);

test.each([
  ['\t=1', "'\t'=1"],
  ['\r=1', "'\r'=1"],
  ['\n=1', "'\n'=1"],
  ['x;=1+1;', "x;'=1+1;"],
  ['x; @SUM(A1)', "x; '@SUM(A1)"],
  ['x;"=1+1;', `x;""'=1+1;`],
  ['x\t+1', "x\t'+1"],
  ['moved:\n- one\r\n- two', "moved:\n'- one\r\n'- two"],
  ['x,=1', "x,'=1"],
  ['x|=1', "x|'=1"],
  ['x;＝1', "x;'＝1"],
])('D9: the cell %j is no formula either when its reader splits it', (cell, inert) => {
  expect(csvLine([cell])).toBe(`"${inert}"\r\n`);
});

test.each([
  'Anna-Lena Weiß',
  'Smith-Jones, Mary',
  'Desk 1 - east; 2 - west',
  'ann@example.com, bob@example.com',
])('D9: %s stays as it is', (name) => {
  expect(csvLine([name])).toBe(`"${name}"\r\n`);
});

test('D9: quotes, commas and line ends stay inside of their cell', () => {
  expect(csvLine(['a"b', 'c,d', 'e\r\nf', undefined, 7])).toBe('"a""b","c,d","e\r\nf","","7"\r\n');
});

test('D9: a line comes back cell for cell, but for apostrophes', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), (cells) => {
      const [back] = readSheet(csvLine(cells), ',');
      expect(back?.map(withoutApostrophes)).toEqual(cells.map(withoutApostrophes));
    }),
  );
});

test.each([',', ';', '\t', '|'])('D9: read with %j as its separator, no line has a formula', (separator) => {
  const cell = fc.string({ unit: fc.constantFrom(...'a=-@＝;,|\t\r\n" \u0000\''.split('')) });
  const lines = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(lines, (rows) => {
      const text = rows.map((cells) => csvLine(cells)).join('');
      const formulas = readSheet(text, separator)
        .flat()
        .filter((read) => /^[\s\u0000]*[=+\-@＝＋－＠]/u.test(read));
      expect(formulas).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

function withoutApostrophes(cell: string): string {
  return cell.replaceAll("'", '');
}

/** As spreadsheets do: a quote counts where a cell begins; what follows the closing one belongs to the cell, too. */
function readSheet(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const quoted = /"((?:[^"]|"")*)(?:"|$)/uy;
    quoted.lastIndex = at;
    const inQuotes = quoted.exec(text);
    at += inQuotes?.[0].length ?? 0;
    const start = at;
    while (at < text.length && text[at] !== separator && !'\r\n'.includes(text[at] ?? '')) at += 1;
    row.push((inQuotes?.[1] ?? '').replaceAll('""', '"') + text.slice(start, at));
    if (text[at] !== separator) {
      rows.push(row);
      row = [];
    }
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return rows;
}
