import type { Item } from './find-phrases.ts';

/** The items without those at the end that `drop` picks. */
export function dropTrailing(items: readonly Item[], drop: (item: Item) => boolean): readonly Item[] {
  let end = items.length;
  for (let item = items[end - 1]; item !== undefined && drop(item); item = items[end - 1]) end -= 1;
  return items.slice(0, end);
}
