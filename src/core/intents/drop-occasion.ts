import type { Item, ItemRole } from './find-phrases.ts';

const NAMES: ReadonlySet<ItemRole> = new Set<ItemRole>(['word', 'address', 'mention']);
const TELLS: ReadonlySet<ItemRole> = new Set<ItemRole>(['aux', 'article', 'pronoun', 'filler', 'occasion']);
const WISHES: ReadonlySet<ItemRole> = new Set<ItemRole>(['need', 'must', 'reset']);

/** "jsmith has a new phone and needs …": between the person and what is needed stands only why. */
export function dropOccasion(items: readonly Item[]): readonly Item[] {
  const named = items.findIndex((item) => !NAMES.has(item.role));
  const joint = items.findIndex((item) => item.role === 'and');
  if (named < 1 || joint <= named) return items;
  const told = items.slice(named, joint);
  const rest = items.slice(joint + 1);
  const tells = told.every(({ role }) => TELLS.has(role)) && told.some(({ role }) => role === 'occasion');
  const wishes = WISHES.has(rest[0]?.role ?? 'mark') && !rest.some(({ role }) => NAMES.has(role));
  return tells && wishes ? [...items.slice(0, named), ...rest] : items;
}
