import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import type { FileRow } from '../../core/ports/people-files.ts';

const SEPARATORS = [',', ';', '\t', '|'] as const;
/** A line longer than any that names a person ends the reading. */
const LONGEST_LINE = 20_000;

/** `broken`: from that line on nobody can tell the cells apart, for want of an end of a quotation or of the line. */
export type Table =
  | { readonly kind: 'rows'; readonly rows: readonly FileRow[] }
  | { readonly kind: 'too-many' }
  | { readonly kind: 'broken'; readonly line: number };

/** The rows of a table with any usual separator, with the lines they stand on. */
export async function parseTable(text: string, mostRows: number): Promise<Table> {
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const rows: FileRow[] = [];
  let line = declared ? 2 : 1;
  const parser = parse({
    bom: true,
    delimiter: declared?.[1] ?? separatorOf(body),
    max_record_size: LONGEST_LINE,
    relax_column_count: true,
    relax_quotes: true,
    // All of them: left to itself the library takes the first one that it meets, and lines that end otherwise run together.
    record_delimiter: ['\r\n', '\n', '\r'],
    // Taken here and not out of the stream, which forgets what it still holds when a later line is broken.
    on_record: (cells: string[]) => {
      if (rows.length >= mostRows) throw new TooManyRows();
      rows.push({ line, cells });
      line += 1 + breaksIn(cells);
      return null;
    },
  });
  try {
    await pipeline(Readable.from([body]), parser.resume());
  } catch (error) {
    return error instanceof TooManyRows ? { kind: 'too-many' } : { kind: 'broken', line };
  }
  return { kind: 'rows', rows };
}

class TooManyRows extends Error {}

/** The sign that parts the first line with text most often, outside of quotes; a list of one column has none. */
function separatorOf(text: string): string {
  const line =
    text
      .slice(0, LONGEST_LINE)
      .split(/\r?\n/)
      .find((each) => each.trim() !== '') ?? '';
  const bare = line.replaceAll(/"(?:[^"]|"")*"/g, '');
  const counted = SEPARATORS.map((sign) => ({ sign, count: bare.split(sign).length - 1 }));
  const [best] = counted.toSorted((one, other) => other.count - one.count);
  return best?.sign ?? ',';
}

/** A quoted cell may go over several lines. The library can count them too, at three times the price of reading. */
function breaksIn(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + (cell.match(/\r\n?|\n/g)?.length ?? 0), 0);
}
