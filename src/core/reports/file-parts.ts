import { csvLine } from '../audit/csv-line.ts';
import type { PersonId, RequestId } from '../ids.ts';
import type { Locale } from '../locale.ts';
import type { FileOf } from '../ports/file-exports.ts';
import type { ReaderFacts } from '../ports/readers.ts';
import { resultsAmong } from '../reminders/order-results.ts';
import type { World } from '../world.ts';

/** So that a spreadsheet takes the file for UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';
/** Rows that are in memory at once, whatever the length of the list. */
export const PAGE = 500;

export interface FilePart {
  readonly text: string;
  readonly rows: number;
}

type NextLines = () => Promise<readonly string[]>;

/** The file, page by page from the store; nothing when what it is about is not there any more. */
export async function* fileParts(world: World, of: FileOf, locale: Locale): AsyncGenerator<FilePart> {
  const nextLines = await linesOf(world, of, locale);
  if (!nextLines) return;
  yield { text: BYTE_ORDER_MARK + csvLine(world.sheets.headings(of.kind, locale)), rows: 0 };
  for (;;) {
    const lines = await nextLines();
    if (lines.length > 0) yield { text: lines.join(''), rows: lines.length };
    if (lines.length < PAGE) return;
  }
}

function linesOf(world: World, of: FileOf, locale: Locale): Promise<NextLines | undefined> {
  if (of.kind === 'order') return linesOfOrder(world, of.order, locale);
  return of.kind === 'request'
    ? linesOfRequest(world, of.request, locale)
    : Promise.resolve(linesOfTenant(world, of.scan, locale));
}

async function linesOfRequest(
  { store, sheets }: World,
  id: RequestId,
  locale: Locale,
): Promise<NextLines | undefined> {
  const request = await store.reads.request(id);
  if (!request) return undefined;
  let position = 0;
  return async () => {
    const items = await store.reads.itemsFrom(id, position, PAGE);
    position += PAGE;
    return items.map((item) => csvLine(sheets.outcome(request, item, locale)));
  };
}

/** As it stands at this moment, the names too: who has yet to be written to is in it as such. */
async function linesOfOrder(world: World, id: string, locale: Locale): Promise<NextLines | undefined> {
  const { readers, sheets, store } = world;
  const order = await store.reads.reminderOrder(id);
  if (order?.status !== 'ordered') return undefined;
  let position = 0;
  return async () => {
    const people = order.people.slice(position, position + PAGE);
    position += PAGE;
    const facts = people.length === 0 ? new Map<PersonId, ReaderFacts>() : await readers.factsOf(people);
    const results = await resultsAmong(world, order, people);
    return results.map((result) =>
      csvLine(sheets.reminded({ ...result, account: facts.get(result.person)?.account }, locale)),
    );
  };
}

function linesOfTenant({ store, sheets }: World, scan: string, locale: Locale): NextLines {
  let last: PersonId | undefined;
  return async () => {
    const people = await store.reads.scannedAfter(scan, last, PAGE);
    last = people.at(-1)?.id;
    return people.map((person) => csvLine(sheets.person(person, locale)));
  };
}
