import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { FileRow } from '../../core/ports/people-files.ts';

const SEPARATORS = [',', ';', '\t', '|'] as const;
/** A line longer than any that names a person ends the reading: it is no table. */
const LONGEST_LINE = 20_000;

/** The rows of a table with any usual separator, with the lines they stand on; undefined when it is no table. */
export async function parseTable(
  text: string,
  mostRows: number,
): Promise<readonly FileRow[] | 'too-many' | undefined> {
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const skipped = declared ? 1 : 0;
  const body = declared ? text.slice(declared[0].length) : text;
  const parser = Readable.from([body]).pipe(
    parse({
      bom: true,
      delimiter: declared?.[1] ?? separatorOf(body),
      max_record_size: LONGEST_LINE,
      relax_column_count: true,
      relax_quotes: true,
    }),
  );
  const rows: FileRow[] = [];
  let line = 1 + skipped;
  try {
    for await (const each of parser) {
      if (rows.length >= mostRows) return 'too-many';
      const cells = each as string[];
      rows.push({ line, cells });
      line += 1 + breaksIn(cells);
    }
  } catch {
    // The library's word for a quote that never ends, or a line without an end.
    return undefined;
  }
  return rows;
}

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
