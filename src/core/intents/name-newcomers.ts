import type { Item, ItemRole } from './find-phrases.ts';

const NAMES: ReadonlySet<ItemRole> = new Set<ItemRole>(['word', 'address', 'mention']);
const SOMEBODY =
  /^(?:starter|joiner|hire|employee|colleague|member|medewerk(?:er|ster)|collega|werknemer|stagiair|nieuwkomer|mitarbeiter(?:in)?|kolleg(?:e|en|in)|neuzugang|collegue|employe|arrivant|recrue|collaborat(?:eur|rice)|emplead[oa]|companer[oa]|colega|incorporacion)$/;

/** "new starter jane doe needs mfa": before a name it says who that is. After one it is the reason, which was taken before. */
export function nameNewcomers(items: readonly Item[]): readonly Item[] {
  return items.map((item, at) => {
    const next = items[at + 1];
    if (item.role !== 'occasion' || next === undefined) return item;
    const somebody = SOMEBODY.test(item.last ?? '') && NAMES.has(next.role);
    // "for lost-phone user jsmith"
    const which =
      next.role === 'account' && NAMES.has(items[at + 2]?.role ?? 'mark') && items[at - 1]?.role === 'for';
    return somebody || which ? { ...item, role: 'account' } : item;
  });
}
