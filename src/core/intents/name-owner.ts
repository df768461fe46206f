import type { Item, ItemRole } from './find-phrases.ts';

const NAMES: ReadonlySet<ItemRole> = new Set<ItemRole>(['word', 'address', 'mention']);
const BEFORE: ReadonlySet<ItemRole> = new Set<ItemRole>(['greet', 'filler', 'mark', 'article']);
/** What may stand in an order that names nobody: "please reset his mfa". */
const ORDER: ReadonlySet<ItemRole> = new Set<ItemRole>([
  ...(['reset', 'mfa', 'please', 'filler', 'pronoun', 'article', 'mark', 'ticket', 'ticketId'] as const),
  ...(['number', 'possessive', 'need', 'set'] as const),
]);
const THEIR = /^(?:his|her|their|zijn|haar|hun|sein|seine|seinen|ihr|ihre|ihren|son|sa|ses|leur|su|sus)$/;
const LONGEST_NAME = 4;

/**
 * "New phone for jsmith, reset mfa": the one whose phone it is, is the one to be reset. Only where it opens the message and
 * the order itself names nobody, and for nothing but a new registration: "reset it" could be the phone.
 */
export function nameOwner(items: readonly Item[]): readonly Item[] {
  const told = items.findIndex(({ role }) => !BEFORE.has(role));
  if (items[told]?.role !== 'occasion' || items[told + 1]?.role !== 'for') return items;
  const from = told + 2;
  const open = items.findIndex(({ role }, at) => at >= from && role === 'mark' && !isBracket(items, at));
  const owner = items.slice(from, open);
  const order = items.slice(open + 1);
  if (open < 0 || !isPerson(owner) || !isOrder(order)) return items;
  const lead = items[told + 1];
  return lead === undefined ? items : [...order.filter(({ fold }) => !THEIR.test(fold)), lead, ...owner];
}

/** "Frau Neumann (sneumann)" */
function isBracket(items: readonly Item[], at: number): boolean {
  return items[at]?.fold === '(' ? items[at + 2]?.fold === ')' : items[at]?.fold === ')';
}

function isPerson(owner: readonly Item[]): boolean {
  const named = owner.filter(({ role }) => NAMES.has(role));
  const rest = owner.every(({ role }) => NAMES.has(role) || role === 'account' || role === 'mark');
  return rest && named.length > 0 && named.length <= LONGEST_NAME;
}

function isOrder(order: readonly Item[]): boolean {
  const has = (wanted: ItemRole): boolean => order.some(({ role }) => role === wanted);
  const marks = order.slice(0, -1).some(({ role, fold }) => role === 'mark' && fold !== ',');
  const theirs = order.every(({ role, fold }) => role !== 'pronoun' || THEIR.test(fold));
  const names = order.some(({ role, fold, last }) => role === 'reset' && (last ?? fold) !== fold);
  return (
    has('reset') && (has('mfa') || names) && theirs && !marks && order.every(({ role }) => ORDER.has(role))
  );
}
