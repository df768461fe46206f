import type { Item, ItemRole } from './find-phrases.ts';
import { isDevice, SOMEBODY, THEIRS } from './told-words.ts';

const FORBIDDEN_IN_IMPLIED: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'veto',
  'not',
  'question',
  'condition',
  'reported',
  'except',
  'or',
  'enable',
  'disable',
  'enforce',
  'mfa',
  'enabled',
  'disabled',
  'enforced',
  'set',
  'status',
  'undo',
  'cancel',
  'reject',
  'doubt',
  'future',
  'temporary',
  'dryRun',
  'mention',
  'address',
  'requestId',
  'emergency',
]);

const NAMES: ReadonlySet<ItemRole> = new Set<ItemRole>(['word', 'address', 'mention', 'group', 'department']);

/** "… - lost phone", "… (new starter)", "…. Called from his desk": a reason without "because". -1 when there is none. */
export function impliedReason(items: readonly Item[]): number {
  // "Could you …? He has a new phone."
  const polite = items.findIndex(({ role }) => role === 'please');
  let occasion = false;
  let found = -1;
  for (let at = items.length - 1; at > 0; at--) {
    const item = items[at];
    if (item === undefined) break;
    if (FORBIDDEN_IN_IMPLIED.has(item.role) && !(item.role === 'future' && tellsOfOccasion(items, at))) break;
    if (item.role === 'occasion' || isDevice(item)) occasion = true;
    const opens =
      item.role === 'mark' &&
      ('(-.,:\n'.includes(item.fold) || (item.fold === '?' && polite >= 0 && polite < at));
    const leads =
      item.role === 'for' &&
      items[at + 1]?.role === 'occasion' &&
      items.slice(0, at).some((before) => NAMES.has(before.role));
    const tells = SOMEBODY.test(item.fold) && item.role === 'pronoun' && isBehindOrder(items, at);
    if (found > 0 && item.fold === ':' && introducesNames(items.slice(0, found), at)) break;
    if (occasion && (opens || leads || tells || startsTelling(items, at))) found = at;
  }
  return found;
}

/** "mfa off: jsmith, lost phone": where nobody is named before the colon, those behind it are meant, and tell nothing. */
function introducesNames(items: readonly Item[], colon: number): boolean {
  const named = items.slice(colon + 1).findIndex(({ role }) => !NAMES.has(role));
  return (
    (named > 0 || items.length === colon + 2) && !items.slice(0, colon).some(({ role }) => NAMES.has(role))
  );
}

/** "wijs REQ-12 af verkeerde naam", "cancel REQ-12 pls wrong name" */
const BEHIND_REQUEST: ReadonlySet<ItemRole> = new Set<ItemRole>(['off', 'please', 'filler']);

function startsTelling(items: readonly Item[], at: number): boolean {
  const [before, item] = [items[at - 1], items[at]];
  if (before === undefined || item === undefined) return false;
  if (item.role === 'occasion') {
    // "reject REQ-12 wrong user"
    if (before.role === 'requestId') return true;
    if (BEHIND_REQUEST.has(before.role) && items[at - 2]?.role === 'requestId') return true;
    // "disable jsmith 4h INC0012345 broken phone"
    if (before.role === 'ticketId') return true;
  }
  return isBehindOrder(items, at) && opensTelling(item, items[at + 1]);
}

/** What an order may end with: "… jsmith lost phone", "… jsmith pls lost phone", "MFA für jsmith deaktivieren Handy verloren". */
const ENDS_ORDER: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'please',
  'filler',
  'off',
  'on',
  'disable',
  'enable',
  'enforce',
  'reset',
]);

function isBehindOrder(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.role ?? 'mark';
  if (NAMES.has(before)) return true;
  return ENDS_ORDER.has(before) && items.slice(0, at).some(({ role }) => NAMES.has(role));
}

/** "lost phone", "he lost his phone", "phone at home", "zijn gsm is kapot": one word of an occasion alone may be a name. */
function opensTelling(item: Item, next: Item | undefined): boolean {
  if (item.role === 'occasion') return (item.last ?? item.fold) !== item.fold;
  if (THEIRS.test(item.fold) && next !== undefined) return next.role === 'occasion' || isDevice(next);
  return isDevice(item);
}

const CLAUSE = 8;

/** "new phone arrives monday": the day belongs to the occasion before it, not to the order. */
function tellsOfOccasion(items: readonly Item[], at: number): boolean {
  for (let before = at - 1; before > Math.max(0, at - CLAUSE); before--) {
    const item = items[before];
    if (item === undefined || item.role === 'mark') return false;
    if (item.role === 'occasion') return true;
  }
  return false;
}
