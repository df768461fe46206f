import { csvLine } from '../audit/csv-line.ts';
import type { Locale } from '../locale.ts';
import type { FileOf } from '../ports/file-exports.ts';
import type { World } from '../world.ts';

/** So that a spreadsheet takes the file for UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/** Rows that are in memory at once, whatever the length of the list. */
export const PAGE = 500;

export interface FilePart {
  readonly text: string;
  readonly rows: number;
}

type LinesFrom = (position: number) => Promise<readonly string[]>;

/** The file, page by page from the store; nothing when what it is about is not there any more. */
export async function* fileParts(world: World, of: FileOf, locale: Locale): AsyncGenerator<FilePart> {
  const linesFrom = await linesOf(world, of, locale);
  if (!linesFrom) return;
  yield { text: BYTE_ORDER_MARK + csvLine(world.sheets.headings(of.kind, locale)), rows: 0 };
  for (let position = 0; ; position += PAGE) {
    const lines = await linesFrom(position);
    if (lines.length > 0) yield { text: lines.join(''), rows: lines.length };
    if (lines.length < PAGE) return;
  }
}

async function linesOf({ store, sheets }: World, of: FileOf, locale: Locale): Promise<LinesFrom | undefined> {
  const { reads } = store;
  if (of.kind === 'tenant') return undefined;
  const request = await reads.request(of.request);
  if (!request) return undefined;
  return async (position) => {
    const items = await reads.itemsFrom(request.id, position, PAGE);
    return items.map((item) => csvLine(sheets.outcome(request, item, locale)));
  };
}
