import type { PersonId, RequestId } from '../ids.ts';
import type { BulkRunReads } from '../ports/bulk-runs.ts';
import type { RequestItem } from './change-request.ts';

/** So much of a list is held at any moment, however long it is. */
export const PAGE = 500;

export type ListPages = AsyncIterable<readonly RequestItem[]>;

/** A list in its order, from this place on. */
export async function* pagesOf(
  reads: Pick<BulkRunReads, 'itemsFrom'>,
  request: RequestId,
  from = 0,
): ListPages {
  for (let position = from; ; position += PAGE) {
    const page = await reads.itemsFrom(request, position, PAGE);
    if (page.length > 0) yield page;
    if (page.length < PAGE) return;
  }
}

/** A list by the people's ids: the order in which it is hashed, and in which people are locked. */
export async function* pagesByPerson(reads: Pick<BulkRunReads, 'itemsAfter'>, request: RequestId): ListPages {
  for (let last: PersonId | undefined; ;) {
    const page = await reads.itemsAfter(request, last, PAGE);
    if (page.length > 0) yield page;
    last = page.at(-1)?.person.id;
    if (page.length < PAGE) return;
  }
}
