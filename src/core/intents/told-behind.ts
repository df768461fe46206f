import type { Item, ItemRole } from './find-phrases.ts';
import { DEVICE, isDevice, SOMEBODY, THEIRS } from './told-words.ts';

/** "…, staat op schiphol": a clause without a subject. */
const TELLING =
  /^(?:staat|zit|ligt|loopt|werkt|vliegt|reist|heeft|had|kwam|hat|hatte|sitzt|steht|liegt|fliegt|has|got|works|flies|travels|tiene|viaja|trabaja|both|allebei|beide|ambos)$/;
/** What a device may lack, and whatever of it is no word of another product. */
const MISSED =
  /^(?:signal|internet|wifi|bereik|netz|empfang|reseau|cobertura|laptop|battery|batterij|akku|batterie|bateria)$/;

/** What may stand in a clause that only tells: nothing that orders, asks, reports, sets a condition or an end. */
const TELLS: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'word',
  'number',
  'pronoun',
  'possessive',
  'article',
  'for',
  'and',
  'filler',
  'aux',
  'occasion',
  'other',
  'report',
  'please',
  'greet',
  'ticket',
  'ticketId',
  'mark',
  'during',
  'account',
]);
/** What may stand behind a question besides. */
const ANSWERS: ReadonlySet<ItemRole> = new Set<ItemRole>(['reported', 'not', 'past', 'question', 'need']);

/**
 * Behind a mark or "please", a clause that begins with "she", "his phone" or a verb tells why, in whatever words: it becomes the reason.
 * For messages that gave no command as they were; the longest clause comes first. `asked`: the clause stands behind a question.
 */
export function* withToldReason(
  items: readonly Item[],
): Generator<{ readonly told: readonly Item[]; readonly asked: boolean }> {
  if (items.some(({ role }) => role === 'because')) return;
  for (const [at, item] of items.entries()) {
    const rest = items.slice(at + 1);
    const asked = item.fold === '?';
    if (at === 0 || !mayOpen(item, rest) || !opensClause(rest)) continue;
    const ordered = !asked || items.slice(0, at).some(({ role }) => role === 'please');
    if (!tellsOnly(rest, !ordered)) continue;
    const keeps = asked || item.role === 'please';
    const because: Item = { ...item, role: 'because', text: '', fold: '' };
    yield { told: [...items.slice(0, keeps ? at + 1 : at), because, ...rest], asked: !ordered };
  }
}

function mayOpen({ role, fold }: Item, [next]: readonly Item[]): boolean {
  return role === 'mark' ? ',-.(\n?'.includes(fold) : role === 'please' && SOMEBODY.test(next?.fold ?? '');
}

function opensClause([first, next]: readonly Item[]): boolean {
  if (first === undefined || (first.last ?? first.fold) !== first.fold) return false;
  return (
    (first.role === 'pronoun' && SOMEBODY.test(first.fold)) ||
    TELLING.test(first.fold) ||
    (THEIRS.test(first.fold) && next !== undefined && isThing(next))
  );
}

function isThing(item: Item): boolean {
  return isDevice(item) || DEVICE.test(item.fold) || MISSED.test(item.fold);
}

function tellsOnly(rest: readonly Item[], asked: boolean): boolean {
  return rest.every(
    ({ role, fold }, at) =>
      fold !== '?' &&
      (TELLS.has(role) || (asked && ANSWERS.has(role)) || (role === 'not' && lacksThing(rest, at))),
  );
}

/** A thing is missing, and nothing is denied: "w/o her phone", "no signal", "zonder tel". */
function lacksThing(rest: readonly Item[], at: number): boolean {
  const next = rest.slice(at + 1).find(({ role }) => role !== 'pronoun' && role !== 'article');
  return next !== undefined && isThing(next);
}
