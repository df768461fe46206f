import { firstOf } from './read-request-question.ts';
import type { Item } from './find-phrases.ts';
import { NAME_WORDS } from './name-words.ts';

/** "mark jansen needs mfa": passed over as a verb, the first name would leave somebody else's behind. */
export function opensWithName([first, ...rest]: readonly Item[]): boolean {
  const verb = first !== undefined && first.role !== 'word' && NAME_WORDS.has(first.fold);
  const next = rest.find(({ role }) => role !== 'word');
  return verb && rest[0]?.role === 'word' && (next?.role === 'need' || next?.role === 'must');
}

/** "I need to ping jsmith about mfa": behind "to" stands what is to be done, also where that is not known. */
export function leadsToVerb({ role, last }: Item, [next, verb]: readonly Item[]): boolean {
  if (role !== 'need' && role !== 'please') return false;
  return last === 'to'
    ? next?.role === 'word'
    : next?.fold === 'to' && next.role === 'for' && verb?.role === 'word';
}

/** "please is mfa on for jsmith?", "jsmith est en enforced ? svp": however politely, it is asked how it is. */
export function tellsNow({ role, fold }: Item, next?: Item): boolean {
  // "kunt ge mfa is aanzetten": Flemish for "eens".
  if (fold === 'is' && /zetten$|eren$|kelen$/.test(next?.fold ?? '')) return false;
  return role === 'aux' && TELLS_NOW.test(fold);
}

const TELLS_NOW =
  /^(?:is|are|isnt|was|were|does|has|ist|sind|war|waren|hat|haben|steht|stehen|staat|heeft|hebben|zijn|had|hadden|est|sont|etait|etaient|esta|estan|tiene|tienen|es|son|sigue)$/;

/** "please is mfa on for jsmith?" */
export function isPlead(items: readonly Item[]): boolean {
  const at = items.findIndex(({ role }) => role === 'please');
  const next = items[at + 1];
  return firstOf(items)?.role === 'please' && next !== undefined && tellsNow(next);
}
