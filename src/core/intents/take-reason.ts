import { dropTrailing } from './drop-trailing.ts';
import type { Item, ItemRole } from './find-phrases.ts';
import type { Lexicon } from './lexicon.ts';
import { impliedReason } from './implied-reason.ts';
import { cutLengths, endsInTime } from './cut-lengths.ts';
import { isBareTicket, numberedTicket } from './take-ticket.ts';

interface Reasoned {
  readonly items: readonly Item[];
  readonly reason?: string;
  /** A ticket that stood inside the reason. */
  readonly tail?: string;
}

/** Takes the reason out of a sentence: what follows "because", or explains the wish without it. */
export function takeReason(items: readonly Item[], text: string, lexicon: Lexicon): Reasoned {
  const marker = items.findIndex((item, index) => index > 0 && item.role === 'because');
  const decided = marker > 0 ? -1 : decisionReason(items);
  const start = marker > 0 ? marker : decided > 0 ? decided : impliedReason(items);
  if (start <= 0) return { items };
  const { rest, lengths } = cutLengths(items.slice(marker > 0 ? start + 1 : start), lexicon);
  if (takesBack(rest) || isNeedless(items.slice(0, start), rest)) return { items };
  const ticketAt = rest.findIndex(isBareTicket);
  const tail = rest[ticketAt]?.text.replace('#', '') ?? numberedTicket(rest);
  // "there is no ticket": without a number the word is part of the reason.
  const kept =
    decided > 0 || (tail === undefined && endsInTicket(rest)) ? trimMarks(rest) : trimReason(rest, ticketAt);
  const first = kept[0];
  const last = kept.at(-1);
  const reason =
    first === undefined || last === undefined || isPurpose(kept)
      ? undefined
      : text.slice(first.from, last.to).trim();
  return {
    items: [
      ...dropTrailing(items.slice(0, start), (item) => item.role === 'mark' && '(-,:\n'.includes(item.fold)),
      ...asked(rest),
      ...(weakens(items.slice(0, start)) ? askedFor(lengths, rest, lexicon) : lengths),
    ],
    ...(reason === undefined ? {} : { reason }),
    ...(tail === undefined ? {} : { tail }),
  };
}

/** "…, not needed anymore?": a question mark at the end asks about the order, too. */
function asked(rest: readonly Item[]): readonly Item[] {
  const last = rest.at(-1);
  return last?.role === 'mark' && last.fold === '?' ? [last] : [];
}

function weakens(order: readonly Item[]): boolean {
  return order.some(({ role }) => role === 'disable' || role === 'off' || role === 'disabled');
}

/** What may be the end of a weakening is asked back where it is not plain. */
function askedFor(lengths: readonly Item[], rest: readonly Item[], lexicon: Lexicon): readonly Item[] {
  const last = rest.at(-1);
  if (lengths.length > 0 || last === undefined || !endsInTime(rest, lexicon)) return lengths;
  return [{ ...last, role: 'temporary', fold: '' }];
}

/** "so he can register again": what the command itself is for is no reason. */
function isPurpose(kept: readonly Item[]): boolean {
  const says = kept.some((item) => item.role === 'reset' || item.role === 'pending');
  return says && kept.every((item) => PURPOSE.has(item.role));
}

const PURPOSE: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'reset',
  'pending',
  'filler',
  'pronoun',
  'mfa',
  'article',
  'for',
  'mark',
]);

function endsInTicket(rest: readonly Item[]): boolean {
  return dropTrailing(rest, (item) => item.role === 'mark' || isThanks(item)).at(-1)?.role === 'ticket';
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
  if (turnsBack(rest)) return true;
  if (has('veto') || (has('mfa') && [...ACTS].some(has))) return true;
  return rest.some((item, at) => {
    if (item.role !== 'not') return false;
    const next = rest[at + 1];
    const phrase = item.to - item.from > item.fold.length + 3;
    return (next !== undefined && ACTS.has(next.role)) || (phrase && TAKEN_BACK.test(item.fold));
  });
}

const NOT_NEEDED = /^(?:not|isn|no|niet|nicht|wird|is|plus|n|ce|ya)$/;
const NEEDED =
  /^(?:anymore|more|needed|necessary|nodig|notig|benotigt|notwendig|gebraucht|besoin|necessaire|falta|necesario|necesita)$/;
const TAKES_AWAY: ReadonlySet<ItemRole> = new Set<ItemRole>([
  'disable',
  'off',
  'disabled',
  'cancel',
  'reject',
  'undo',
  'revoke',
]);

/** "Enable mfa for jsmith, not needed anymore": said of what takes something away it is a reason, of the rest it takes the order back. */
function isNeedless(order: readonly Item[], rest: readonly Item[]): boolean {
  const needless = rest.some(
    ({ role, fold, last }) => role === 'occasion' && NOT_NEEDED.test(fold) && NEEDED.test(last ?? ''),
  );
  return needless && !order.some(({ role }) => TAKES_AWAY.has(role));
}

const AGAIN = /^(?:again|back|then|weer|terug|daarna|wieder|danach|dann|ensuite|puis|luego|despues)$/;

/** "…, then on again", "… und dann wieder an": the other way round as well. */
function turnsBack(rest: readonly Item[]): boolean {
  const said = dropTrailing(rest, (item) => item.role === 'mark' || item.role === 'please' || isThanks(item));
  const last = said.at(-1);
  if (last === undefined) return false;
  if (last.role !== 'on' && last.role !== 'off')
    return AGAIN.test(last.fold) && ['on', 'off'].includes(said.at(-2)?.role ?? 'mark');
  return AGAIN.test(last.fold) || AGAIN.test(said.at(-2)?.fold ?? '');
}

/** A ticket at either end of the reason is not part of it, nor are thanks and punctuation. */
function trimReason(rest: readonly Item[], ticketAt: number): readonly Item[] {
  const edge = (item: Item): boolean =>
    ['mark', 'ticketId', 'ticket', 'greet'].includes(item.role) ||
    isBareTicket(item) ||
    (item.role === 'please' && item.fold.startsWith('p'));
  // "…, n.a.v. INC0012345" leads to the ticket.
  const closing = (item: Item): boolean => edge(item) || CLOSING.has(item.role);
  const from = rest.findIndex((item) => !edge(item));
  if (from < 0) return [];
  const middle = rest.slice(from);
  // Only a tail that holds a mark, a ticket or thanks is cut; "2 phones" keeps its number.
  const cutTail = ticketAt > from || middle.some((item) => item.role === 'ticket');
  return dropTrailing(middle, (item) => (cutTail ? closing(item) : edge(item) || isThanks(item)));
}

const CLOSING: ReadonlySet<ItemRole> = new Set<ItemRole>(['filler', 'number', 'because']);

function trimMarks(rest: readonly Item[]): readonly Item[] {
  const from = rest.findIndex((item) => item.role !== 'mark');
  return dropTrailing(rest.slice(Math.max(0, from)), (item) => item.role === 'mark' || isThanks(item));
}

const THANKS =
  /^(?:thank|thx|tnx|thnx|ty|tia|cheers|many|much|appreciate|regards|kind|best|merci|danke|vielen|besten|herzliche|bedankt|dank|alvast|bvd|mvg|met|groet|groetjes|gracias|muchas|mil|un|saludos|lg|vg|mfg|viele|cordialement|please|ta)/;

function isThanks(item: Item): boolean {
  return item.role === 'filler' && THANKS.test(item.fold) && item.to - item.from > 1;
}

const EXPLAINS_NOTHING: ReadonlySet<Item['role']> = new Set<Item['role']>([
  ...(['mark', 'filler', 'please', 'not', 'pronoun', 'greet'] as const),
]);

/** "keur REQ-12 af" */
function isKeurAf(items: readonly Item[], at: number): boolean {
  return (
    /^keur(?:en)?$/.test(items[at]?.fold ?? '') &&
    items.some(({ role, fold }) => role === 'off' && fold === 'af')
  );
}

/** "reject REQ-12: no ticket": whatever follows a rejection explains it. */
function decisionReason(items: readonly Item[]): number {
  const verb = items.findIndex((item, at) => item.role === 'reject' || isKeurAf(items, at));
  const request = items.findIndex(
    (item, at) => item.role === 'requestId' || (item.role === 'number' && Math.abs(at - verb) === 1),
  );
  const last = Math.max(verb, request);
  const behind = items.findIndex(({ role }, at) => at > last && role !== 'filler' && role !== 'off');
  const mark = items[behind];
  if (verb < 0 || request < 0 || mark?.role !== 'mark' || !'(-.,:\n'.includes(mark.fold)) return -1;
  const rest = items.slice(behind + 1);
  const more = rest.some((item) => ['requestId', 'approve', 'mfa', 'veto'].includes(item.role));
  // "reject REQ-12: don't", "…, no wait": said alone it explains nothing, and takes the order back.
  const empty = rest.every(({ role }) => EXPLAINS_NOTHING.has(role));
  return more || empty ? -1 : behind;
}
