import type { Item, ItemRole } from './find-phrases.ts';
import type { Lexicon } from './lexicon.ts';
import { withoutPlaces } from './where-it-happened.ts';

const NAMES: ReadonlySet<ItemRole> = new Set<ItemRole>(['word', 'address', 'mention']);
/** "hi, user jsmith …" */
const LEADS: ReadonlySet<ItemRole> = new Set<ItemRole>(['account', 'greet', 'filler', 'ticket', 'ticketId']);
const NAMED: ReadonlySet<ItemRole> = new Set<ItemRole>([
  ...NAMES,
  'group',
  'groups',
  'department',
  'everyone',
  'file',
  'account',
  'occasion',
]);
const TELLS: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'aux',
  'article',
  'pronoun',
  'filler',
  'occasion',
  'past',
  'possessive',
]);
const VERBS: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'reset',
  'revoke',
  'enable',
  'disable',
  'enforce',
  'on',
  'off',
]);
const THEIRS: ReadonlySet<ItemRole> = new Set<ItemRole>(['mfa', 'revoke', 'reset', 'pending']);
const WISHES: ReadonlySet<ItemRole> = new Set<ItemRole>(['need', 'must', 'reset']);

/**
 * "jsmith has a new phone and needs …", "jsmith swapped phones, reset his mfa": between the person and what is to be done
 * stands only why. Behind a comma nobody else may be meant, so that neither a name nor "him" stands there.
 */
export function dropOccasion(all: readonly Item[], lexicon: Lexicon): readonly Item[] {
  const items = withoutPlaces(all);
  const first = items.findIndex((item, at) => !LEADS.has(item.role) && !leadsOn(items, at));
  const named = items.findIndex((item, at) => at > first && !NAMES.has(item.role));
  const joint = items.findIndex(
    ({ role, fold }, at) => at > first && (role === 'and' || (role === 'mark' && ',.-:\n'.includes(fold))),
  );
  if (first < 0 || !NAMES.has(items[first]?.role ?? 'mark') || joint <= named || named < 0) return all;
  if (items.slice(first, named).some(({ fold }) => ANYBODY.test(fold))) return all;
  const told = items.slice(named, joint);
  const rest = items.slice(joint + 1);
  const mfa = told.find(({ role }) => role === 'mfa');
  if (mfa !== undefined && lacksIt(told) && asksFor(rest))
    return [...items.slice(0, named), mfa, ...rest.map(asFiller)];
  const tells = told.every(({ role }) => TELLS.has(role)) && told.some(({ role }) => role === 'occasion');
  const order = beforeReason(rest);
  if (!tells || order.some((item) => mayName(item, lexicon))) return all;
  const follows = items[joint]?.role === 'and' ? WISHES.has(rest[0]?.role ?? 'mark') : orders(order);
  return follows ? [...items.slice(0, named), ...rest] : all;
}

/** "reset his mfa so he can …": what it is for is no part of the order. */
function beforeReason(rest: readonly Item[]): readonly Item[] {
  const because = rest.findIndex(({ role }) => role === 'because');
  return because < 0 ? rest : rest.slice(0, because);
}

/** "Account van jkramer …", "ticket 2405-0931: user jsmith …". */
function leadsOn(items: readonly Item[], at: number): boolean {
  const [item, before] = [items[at], items[at - 1]?.role];
  if (item?.role === 'for') return before === 'account';
  if (item?.role === 'mark')
    return at < NEAR && ':,-'.includes(item.fold) && items.slice(0, at).some(isTicket);
  return before === 'ticket' && /^[a-z]{0,4}\d[\d-]{2,}$/.test(item?.fold ?? '');
}

/** A ticket stands at the start of a message. */
const NEAR = 6;

function isTicket({ role }: Item): boolean {
  return role === 'ticket' || role === 'ticketId';
}

/** "… has no mfa yet", "… isn't on mfa". */
const LACKS: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'aux',
  'not',
  'mfa',
  'filler',
  'past',
  'article',
  'on',
  'pending',
]);

function lacksIt(told: readonly Item[]): boolean {
  const has = (wanted: ItemRole): boolean => told.some(({ role }) => role === wanted);
  return told.every(({ role }) => LACKS.has(role)) && has('not');
}

const SWITCHES: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'please',
  'enable',
  'set',
  'on',
  'filler',
  'pronoun',
  'mark',
]);
const IT = /^(?:it|het|es|die|sie|la|lo)$/;

/** "please turn it on": nothing but that. */
function asksFor(rest: readonly Item[]): boolean {
  const on = rest.some(({ role }) => role === 'enable' || role === 'on');
  return (
    on &&
    rest.every(
      ({ role, fold }) => SWITCHES.has(role) && fold !== '?' && (role !== 'pronoun' || IT.test(fold)),
    )
  );
}

function asFiller(item: Item): Item {
  return item.role === 'pronoun' ? { ...item, role: 'filler' } : item;
}

/** "2 hours" names nobody; "for the intern" may. */
function mayName({ role, fold }: Item, { units }: Lexicon): boolean {
  return NAMED.has(role) && !units.has(fold) && !/^\d{1,3}[a-z]*$/.test(fold);
}

/** "client lost phone": of whom it is told, but not who that is. */
const ANYBODY =
  /^(?:clients?|customers?|klant(?:en)?|kunde|kundin|kunden|cliente?s?|vips?|drivers?|nurses?|doctors?|patients?|students?|visitors?|reception(?:ist)?|agents?|clerks?|bosses|chauffeurs?|bezoekers?|fahrer(?:in)?|besucher(?:in)?|schuler(?:in)?|teachers?|docent(?:en)?|lehrer(?:in)?|profe(?:sor|sora)?|conductor|chofer|visiteur|visitante|sales|finance|hr|office|service|desk|helpdesk|team)$/;

/** A verb and no other person: "reset his mfa" is about whoever was named. */
function orders(rest: readonly Item[]): boolean {
  return (
    rest.some(({ role }) => VERBS.has(role)) &&
    rest.every(
      ({ role, fold }, at) =>
        role !== 'pronoun' || (HIS.test(fold) && THEIRS.has(rest[at + 1]?.role ?? 'mark')),
    )
  );
}

const HIS = /^(?:his|her|their|zijn|haar|hun|seine?|ihre?|sein|ihr|son|sa|ses|su|sus)$/;
