import type { Item, ItemRole } from './find-phrases.ts';
import type { Lexicon } from './lexicon.ts';
import { readDuration } from './read-duration.ts';

/** A sentence without what merely comes along with a command. */
export interface Extras {
  readonly items: readonly Item[];
  readonly reason?: string;
  readonly ticket?: string;
  readonly for?: string;
  readonly dryRun?: true;
  /** Temporary, but for how long was not said in hours or days. */
  readonly openEnded?: true;
}

/** Takes reason, ticket, duration and dry run out of a sentence; `text` is the message the items point into. */
export function takeExtras(all: readonly Item[], text: string, lexicon: Lexicon): Extras {
  const { items: said, reason, tail } = takeReason(all, text);
  const dry = said.filter((item) => item.role !== 'dryRun');
  const ticketed = takeTicket(dry);
  const timed = takeDuration(ticketed.items, lexicon);
  const ticket = ticketed.ticket ?? tail;
  return {
    items: timed.items,
    ...(reason === undefined ? {} : { reason }),
    ...(ticket === undefined ? {} : { ticket }),
    ...(timed.iso === undefined ? {} : { for: timed.iso }),
    ...(dry.length < said.length ? { dryRun: true as const } : {}),
    ...(timed.openEnded ? { openEnded: true as const } : {}),
  };
}

interface Reasoned {
  readonly items: readonly Item[];
  readonly reason?: string;
  /** A ticket that stood inside the reason. */
  readonly tail?: string;
}

function takeReason(items: readonly Item[], text: string): Reasoned {
  const marker = items.findIndex((item, index) => index > 0 && item.role === 'because');
  const start = marker > 0 ? marker : impliedReason(items);
  if (start <= 0) return { items };
  const rest = items.slice(marker > 0 ? start + 1 : start);
  if (takesBack(rest)) return { items };
  const ticketAt = rest.findIndex((item) => item.role === 'ticketId');
  const kept = trimReason(rest, ticketAt);
  const first = kept[0];
  const last = kept.at(-1);
  const reason =
    first === undefined || last === undefined ? undefined : text.slice(first.from, last.to).trim();
  const tail = rest[ticketAt]?.text ?? numberedTicket(rest);
  return {
    items: dropTrailing(
      items.slice(0, start),
      (item) => item.role === 'mark' && '(-,:\n'.includes(item.fold),
    ),
    ...(reason === undefined ? {} : { reason }),
    ...(tail === undefined ? {} : { tail }),
  };
}

const ACTS: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'enable',
  'disable',
  'enforce',
  'approve',
  'reject',
  'reset',
  'revoke',
]);

/** First words of the phrases with which somebody takes an order back. */
const TAKEN_BACK =
  /^(?:never|nevermind|just|scratch|forget|cancel|hold|laat|vergeet|toch|stop|vergiss|doch|lieber|laisse|laissez|oublie|finalement|olvid\w+|dejalo|mejor)$/;

/** "… because bob said don't enable it", "… because of policy, never mind": words that undo the order before them. */
function takesBack(rest: readonly Item[]): boolean {
  const has = (role: ItemRole): boolean => rest.some((item) => item.role === role);
  if (has('veto') || (has('mfa') && [...ACTS].some(has))) return true;
  return rest.some((item, at) => {
    if (item.role !== 'not') return false;
    const next = rest[at + 1];
    const phrase = item.to - item.from > item.fold.length + 3;
    return (next !== undefined && ACTS.has(next.role)) || (phrase && TAKEN_BACK.test(item.fold));
  });
}

/** A ticket at either end of the reason is not part of it, nor are thanks and punctuation. */
function trimReason(rest: readonly Item[], ticketAt: number): readonly Item[] {
  const edge = (item: Item): boolean =>
    ['mark', 'ticketId', 'ticket', 'greet'].includes(item.role) ||
    (item.role === 'please' && item.fold.startsWith('p'));
  const closing = (item: Item): boolean => edge(item) || item.role === 'filler' || item.role === 'number';
  const from = rest.findIndex((item) => !edge(item));
  if (from < 0) return [];
  const middle = rest.slice(from);
  // Only a tail that holds a mark, a ticket or thanks is cut; "2 phones" keeps its number.
  const cutTail = ticketAt > from || middle.some((item) => item.role === 'ticket');
  return dropTrailing(middle, (item) => (cutTail ? closing(item) : edge(item) || isThanks(item)));
}

function isThanks(item: Item): boolean {
  return item.role === 'filler' && item.to - item.from > 2;
}

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
]);

const NAMES: ReadonlySet<ItemRole> = new Set<ItemRole>(['word', 'address', 'mention', 'group', 'department']);

/** "… - lost phone", "… (new starter)", "…. Called from his desk": a reason without "because". -1 when there is none. */
function impliedReason(items: readonly Item[]): number {
  let occasion = false;
  let found = -1;
  for (let at = items.length - 1; at > 0; at--) {
    const item = items[at];
    if (item === undefined || FORBIDDEN_IN_IMPLIED.has(item.role)) break;
    if (item.role === 'occasion') occasion = true;
    const opens = item.role === 'mark' && '(-.,:\n'.includes(item.fold);
    const leads =
      item.role === 'for' &&
      items[at + 1]?.role === 'occasion' &&
      items.slice(0, at).some((before) => NAMES.has(before.role));
    if (occasion && (opens || leads)) found = at;
  }
  return found;
}

function numberedTicket(items: readonly Item[]): string | undefined {
  const at = items.findIndex((item) => item.role === 'ticket');
  return at < 0 ? undefined : ticketAfter(items, at)?.text;
}

/** The number after "ticket", "ticket:" or "ticket nr.". */
function ticketAfter(items: readonly Item[], at: number): { text: string; end: number } | undefined {
  let next = at + 1;
  while (next <= at + 4) {
    const item = items[next];
    if (item === undefined) return undefined;
    if (item.role === 'ticketId' || item.role === 'requestId')
      return { text: ticketText(item), end: next + 1 };
    if (item.role === 'number') return { text: item.fold.replace('#', ''), end: next + 1 };
    if (item.role === 'word' && /^[a-z]{0,4}[-#]?\d[\d-]{2,}$/.test(item.fold))
      return { text: item.text.toUpperCase(), end: next + 1 };
    if (!['mark', 'ticket', 'request', 'filler', 'for', 'article'].includes(item.role)) return undefined;
    next += 1;
  }
  return undefined;
}

function ticketText(item: Item): string {
  return item.role === 'requestId' ? item.fold.replace('#', '').toUpperCase() : item.text;
}

function takeTicket(items: readonly Item[]): { items: readonly Item[]; ticket?: string } {
  const marked = items.findIndex(
    (item, at) => item.role === 'ticket' && ticketAfter(items, at) !== undefined,
  );
  const start = marked >= 0 ? marked : items.findIndex((item) => isBareTicket(item));
  if (start < 0) return { items };
  const found = marked >= 0 ? ticketAfter(items, start) : { text: items[start]?.text ?? '', end: start + 1 };
  if (found === undefined || found.text === '') return { items };
  const before = dropTrailing(
    items.slice(0, start),
    (item) =>
      item.role === 'ticket' ||
      item.role === 'for' ||
      (item.role === 'mark' && '(-,:'.includes(item.fold)) ||
      item.role === 'article',
  );
  const after = items.slice(found.end);
  const closing =
    after[0]?.role === 'mark' && '):-,.'.includes(after[0].fold) && before.length === 0
      ? after.slice(1)
      : after;
  return { items: [...before, ...closing], ticket: found.text.replace('#', '') };
}

function isBareTicket(item: Item): boolean {
  return item.role === 'ticketId' || (item.role === 'number' && /^#\d{3,}$/.test(item.fold));
}

interface Timed {
  readonly items: readonly Item[];
  readonly iso?: string;
  readonly openEnded: boolean;
}

function takeDuration(items: readonly Item[], lexicon: Lexicon): Timed {
  const found = readDuration(items, lexicon);
  const left =
    found === undefined ? items : [...beforeDuration(items, found.start), ...items.slice(found.end)];
  const kept = left.filter(
    (item, at) =>
      item.role !== 'temporary' && !(item.role === 'future' && left[at - 1]?.role === 'temporary'),
  );
  const temporary = kept.length < left.length;
  // "until 5", "for 3 hours until monday": an end we cannot compute must not be dropped silently.
  const unclear =
    temporary &&
    (found === undefined || left.some((item) => item.role === 'temporary' && item.fold === 'until'));
  return { items: kept, openEnded: unclear, ...(found === undefined ? {} : { iso: found.iso }) };
}

const LEADS_TO_LENGTH = new Set([
  'for',
  'voor',
  'fur',
  'fuer',
  'pour',
  'por',
  'pendant',
  'durante',
  'with',
  'of',
  'met',
  'mit',
  'de',
  'a',
  'an',
]);

function beforeDuration(items: readonly Item[], start: number): readonly Item[] {
  const before = items.slice(0, start);
  const last = before.at(-1);
  if (last === undefined) return before;
  if (last.role === 'during' || (last.role === 'for' && LEADS_TO_LENGTH.has(last.fold)))
    return before.slice(0, -1);
  if (last.role === 'mark' && '(,-:'.includes(last.fold)) return before.slice(0, -1);
  // "in 4 hours" and "after 2 days" speak of a later time, not of a length.
  if (last.role === 'for' || last.role === 'on') return [...before.slice(0, -1), { ...last, role: 'future' }];
  return before;
}

function dropTrailing(items: readonly Item[], drop: (item: Item) => boolean): readonly Item[] {
  let end = items.length;
  for (let item = items[end - 1]; item !== undefined && drop(item); item = items[end - 1]) end -= 1;
  return items.slice(0, end);
}
