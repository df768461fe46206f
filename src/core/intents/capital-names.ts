import type { Item, ItemRole, Place } from './find-phrases.ts';
import { CLOSES_MESSAGE, SURNAME_PARTICLES as PARTICLES } from './name-words.ts';
import type { PhraseRole } from './phrases/phrases.ts';

/** What would be passed over in silence, and leave somebody else's name behind. */
const SILENT: ReadonlySet<ItemRole> = new Set([
  'filler',
  'greet',
  'during',
  'article',
  'aux',
  'for',
  'on',
  'set',
  'need',
  'must',
  'pronoun',
]);

/** "for Peter Zeit", "for An Claes": a capital beside a capital belongs to the name, unless every word is written so. */
export function isNamedSo(items: readonly Item[], place: Place, role: PhraseRole): boolean {
  const token = place.tokens[place.at];
  if (token?.capital === undefined || !SILENT.has(role) || CLOSES_MESSAGE.test(token.fold)) return false;
  return (isSurname(items, place) || isFirstName(items, place)) && isMixed(place);
}

function isSurname(items: readonly Item[], { tokens, at }: Place): boolean {
  return (
    items.at(-1)?.role === 'word' && tokens[at - 1]?.capital === true && tokens[at + 1]?.capital === undefined
  );
}

const BEFORE_NAMES: ReadonlySet<ItemRole> = new Set<ItemRole>(['for', 'and', 'account']);

function isFirstName(items: readonly Item[], { tokens, at, lexicon }: Place): boolean {
  const [token, next, after] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (!BEFORE_NAMES.has(items.at(-1)?.role ?? 'mark') || next?.kind !== 'word' || next.capital === undefined)
    return false;
  return (
    PARTICLES.has(token?.fold ?? '') ||
    !lexicon.known.has(next.fold) ||
    (after?.kind === 'word' && after.capital === true && !lexicon.known.has(after.fold))
  );
}

function isMixed({ tokens, at }: Place): boolean {
  return tokens
    .slice(0, at)
    .some(({ kind, capital, fold }) => kind === 'word' && capital === undefined && fold.length > 1);
}
