import type { Item } from './find-phrases.ts';

const PLACING =
  /^(?:in|into|at|on|under|over|down|off|op|onder|uit|bij|auf|unter|aus|dans|sous|sur|en|bajo|durante)$/;
const WITH_ARTICLE = /^(?:im|ins|am|beim|vom|au|al)$/;
const WHEN =
  /^(?:weekend|morning|afternoon|evening|night|week|ochtend|middag|avond|nacht|wochenende|morgen|abend|matin|soir|semaine|manana|tarde|noche|semana)$/;

/** "she dropped her phone in the toilet this weekend, …": behind what happened, where and when name nobody. */
export function withoutPlaces(items: readonly Item[]): readonly Item[] {
  if (!items.some(({ role }) => role === 'occasion')) return items;
  const kept: Item[] = [];
  let told = false;
  for (let at = 0; at < items.length;) {
    const item = items[at];
    if (item?.role === 'mark' || item?.role === 'and') told = false;
    if (item?.role === 'occasion') told = true;
    const placed = told ? lengthOfPlace(items, at) : 0;
    if (placed === 0 && item !== undefined) kept.push(item);
    at += Math.max(1, placed);
  }
  return kept;
}

/** A preposition, its article and one more word; or "this weekend". */
function lengthOfPlace(items: readonly Item[], at: number): number {
  const [first, second, third] = [items[at], items[at + 1], items[at + 2]];
  if (first === undefined || second === undefined) return 0;
  if (first.role === 'article' && WHEN.test(second.fold)) return 2;
  const said = first.last ?? first.fold;
  if (WITH_ARTICLE.test(said) && second.role === 'word') return 2;
  const article = PLACING.test(said) && second.role === 'article';
  const joined = /^(?:in|on|at) the$/.test(`${first.fold} ${said}`);
  if (article && third?.role === 'word') return 3;
  return joined && second.role === 'word' ? 2 : 0;
}
