import type { Intent } from './intent.ts';
import type { Item, ItemRole } from './find-phrases.ts';

/** "and REQ-12 too", "und noch …": what goes on from a message before. */
const GOES_ON = /^(?:and|en|und|et|y|plus|also)$/;
/** Said before a comma they excuse what follows; anywhere else they take something back. */
const EXCUSES =
  /^(?:sorry|entschuldigung|entschuldige|entschuldigt|perdona|perdone|perdon|disculpa|disculpe|desolee?|pardon|excuse|excusez|excuus)$/;
/** Headings: "request: …". */
const HEADS =
  /^(?:requests?|verzoek|aanvraag|anfrage|antrag|anliegen|demande|peticion|solicitud|task|taak|aufgabe|tache|tarea|action|actie)$/;
const CALLS: ReadonlySet<ItemRole> = new Set<ItemRole>(['greet', 'filler']);
const TESTS = /^(?:test|essai|prueba|proef|probe|trial|try)$/;
/** "…, kan niet inloggen hoor": a Dutch particle; elsewhere it is the verb of hearing. */
const LAST = /^(?:hoor)$/;
const MOST = 4;

/** Takes away what opens a message without saying anything: "sorry, …", "and …", "request: …", "got a sec? …". */
export function dropOpening(all: readonly Item[]): readonly Item[] {
  let items = dropLast(all);
  for (let round = 0; round < MOST; round++) {
    const opening = lengthOfOpening(items);
    if (opening === 0 || opening >= items.length) break;
    items = items.slice(opening);
  }
  return asTest(items);
}

function lengthOfOpening([first, next, third]: readonly Item[]): number {
  if (first === undefined || next === undefined) return 0;
  if (GOES_ON.test(first.fold) && (first.last ?? first.fold) === first.fold && first.role !== 'word')
    return next.role === 'mark' || next.fold === 'not' || CLOSED.has(next.role) ? 0 : 1;
  if (EXCUSES.test(first.fold) && next.role === 'mark' && ',:-.'.includes(next.fold)) return 2;
  if (HEADS.test(first.fold) && next.fold === ':' && third?.role !== 'number' && third?.role !== 'ticketId')
    return 2;
  return CALLS.has(first.role) && next.fold === '?' && third !== undefined ? 2 : 0;
}

/** "plus de rappels": in French the same word denies. */
const CLOSED: ReadonlySet<ItemRole> = new Set<ItemRole>(['not', 'veto', 'for', 'reminders']);

function dropLast(items: readonly Item[]): readonly Item[] {
  const last = items.at(-1);
  return last !== undefined && items.length > 1 && LAST.test(last.fold) ? items.slice(0, -1) : items;
}

/** "test: mfa off for jsmith" is not meant in earnest, whatever greeting or ticket stands before it. */
function asTest(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(({ role, fold }) => TESTS.test(fold) || !OPENS.has(role));
  const [first, mark] = [items[at], items[at + 1]];
  if (first === undefined || mark?.role !== 'mark' || !TESTS.test(first.fold)) return items;
  if (mark.fold !== ':' && (at > 0 || mark.fold !== '-')) return items;
  if ((first.last ?? first.fold) !== first.fold) return items;
  return [...items.slice(0, at), { ...first, role: 'dryRun' }, ...items.slice(at + 2)];
}

const OPENS: ReadonlySet<ItemRole> = new Set<ItemRole>([
  ...(['greet', 'filler', 'please', 'mark', 'ticket', 'ticketId', 'and', 'account', 'occasion'] as const),
]);

const BRACKETS = '()';

/** "INC0012345: resume REQ-12": commands that note no ticket are the same without it. */
export function readBehindTicket(
  items: readonly Item[],
  read: (rest: readonly Item[]) => Intent,
): Intent | undefined {
  const rest = withoutTicket(items);
  const intent = rest && read(rest);
  return intent && TICKETLESS.has(intent.kind) ? intent : undefined;
}

function withoutTicket(items: readonly Item[]): readonly Item[] | undefined {
  const from = items.findIndex(({ role, fold }) => role !== 'mark' || !BRACKETS.includes(fold));
  if (items[from]?.role !== 'ticketId') return undefined;
  const rest = items.findIndex(({ role }, at) => at > from && role !== 'mark');
  return rest > from + 1 ? items.slice(rest) : undefined;
}

const TICKETLESS: ReadonlySet<Intent['kind']> = new Set<Intent['kind']>([
  ...(['approve', 'reject', 'cancel', 'undo', 'extend', 'pause', 'resume', 'retry', 'campaign'] as const),
  ...(['status', 'history', 'why', 'list', 'requests', 'report', 'posture', 'reminders', 'help'] as const),
  ...(['freeze', 'unfreeze', 'threat-mode', 'reset-breaker', 'check'] as const),
]);
