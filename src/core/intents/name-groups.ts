import type { Item, ItemRole } from './find-phrases.ts';
import { foldText } from './fold-text.ts';

/** Quotation marks that only set a name off go; after "group" everything between them is the name. */
export function dropQuotes(items: readonly Item[], text: string): readonly Item[] {
  const kept: Item[] = [];
  let inName = false;
  for (const item of items) {
    if (item.role !== 'mark' || item.fold !== '"') kept.push(inName ? asWord(item, text) : item);
    else inName = !inName && ['group', 'groups', 'department'].includes(kept.at(-1)?.role ?? '');
  }
  return kept;
}

function asWord(item: Item, text: string): Item {
  const said = text.slice(item.from, item.to).toLowerCase();
  return { ...item, role: 'word', text: said, fold: foldText(said) };
}

/** Words of the grammar that name groups and departments: "group Pilot", "department Security". */
const NAMEABLE: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'occasion',
  'other',
  'report',
  'posture',
  'everyone',
  'help',
]);
const MARKERS: ReadonlySet<ItemRole> = new Set<ItemRole>(['group', 'groups', 'department']);

/** Right behind "group" such a word begins the name, unless the name stood before: "the finance group". */
export function nameGroups(items: readonly Item[], text: string): readonly Item[] {
  if (!items.some((item) => MARKERS.has(item.role))) return items;
  let open = false;
  return items.map((item, at) => {
    if (MARKERS.has(item.role)) open = items[at - 1]?.role !== 'word';
    else if (open && NAMEABLE.has(item.role)) return asWord(item, text);
    // "group:inhuur"
    else if (item.role !== 'word' && !(item.fold === ':' && MARKERS.has(items[at - 1]?.role ?? 'mark')))
      open = false;
    return item;
  });
}
