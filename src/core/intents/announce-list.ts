import type { Item, ItemRole } from './find-phrases.ts';
import { dropTrailing } from './drop-trailing.ts';
import type { Lexicon } from './lexicon.ts';

const NAMES: ReadonlySet<ItemRole> = new Set<ItemRole>(['word', 'address', 'mention']);

/** What may announce a list: "all", "my", "new starters", "for the following". */
const ANNOUNCES: ReadonlySet<ItemRole> = new Set<ItemRole>(['everyone', 'pronoun', 'occasion', 'account']);
const OURS =
  /^(?:my|our|these|those|mijn|onze|ons|deze|die|mein|meine|meinen|unser|unsere|diese|diesen|mon|ma|mes|notre|nos|ces|mi|mis|nuestr[oa]s?|est[oa]s)$/;
/** Whom a list is made of. */
const PEOPLE =
  /^(?:new|nieuwe|teams?|starters?|joiners?|newcomers?|hires?|news|nieuwen|nieuwelingen|nieuwkomers|starters|neuen?|neulinge|neuzugange|equipe|nouveaux|nouvelles|arrivants|recrues|equipo|nuev[oa]s|incorporaciones|leavers?|externals?|externen?|contractors?|stagiairs?|stagiaires?|interns?)$/;
const PLACES =
  /^(?:top|first|last|bottom|bovenste|onderste|eerste|laatste|oberen?|unteren?|ersten?|letzten?|premiers?|derniers?|primer[oa]s|ultim[oa]s)$/;

/**
 * "For my team: anna, ben and carl", "new starters, all need MFA on: …": behind a colon stand all who are meant, so that
 * what announces them names nobody. Only where nobody is named before it, and where two are or one by address.
 */
export function announceList(items: readonly Item[], lexicon: Lexicon): readonly Item[] {
  const colon = items.findLastIndex((item) => item.role === 'mark' && item.fold === ':');
  if (colon < 1) return items;
  const behind = items.slice(colon + 1);
  const before = items.slice(0, colon);
  if (
    !isList(untilTicket(behind)) ||
    before.some((item) => item.role === 'address' || item.role === 'mention')
  )
    return items;
  const announced = before.filter((item) => !isCount(item, lexicon) && !PLACES.test(item.fold));
  if (announced.some((item) => NAMES.has(item.role) && !PEOPLE.test(item.fold))) return items;
  const said = announced.map((item) => (announces(item) ? { ...item, role: 'account' as const } : item));
  return [...said, ...items.slice(colon)];
}

function announces(item: Item): boolean {
  if (item.role === 'word') return true;
  if (item.role === 'pronoun') return OURS.test(item.fold);
  return ANNOUNCES.has(item.role) && (item.role !== 'occasion' || PEOPLE.test(item.last ?? item.fold));
}

/** "4 people: …": the names that follow are those four. */
function isCount(item: Item, { numbers }: Lexicon): boolean {
  return item.role === 'number' ? item.fold.length < 3 : (numbers.get(item.fold) ?? 0) > 1;
}

const IN_LISTS: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'word',
  'address',
  'mention',
  'mark',
  'and',
  'please',
  'filler',
]);

/** "…: anna, ben (ticket 88502)" */
function untilTicket(items: readonly Item[]): readonly Item[] {
  const ticket = items.findIndex(({ role }) => role === 'ticket' || role === 'ticketId');
  return ticket < 0 ? items : dropTrailing(items.slice(0, ticket), ({ role }) => role === 'mark');
}

function isList(items: readonly Item[]): boolean {
  const named = items.filter((item) => NAMES.has(item.role));
  const parted = items.some(({ role, fold }) => role === 'and' || (role === 'mark' && ',\n'.includes(fold)));
  return (
    items.every((item) => IN_LISTS.has(item.role)) &&
    (named.some((item) => item.role === 'address') || (named.length > 1 && parted))
  );
}
