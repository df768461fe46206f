import type { Item, ItemRole } from './find-phrases.ts';
import type { WaveIntent } from './intent.ts';
import type { Lexicon } from './lexicon.ts';
import { nameNewcomers } from './name-newcomers.ts';
import { readDuration } from './read-duration.ts';
import { takeClockEnd } from './take-clock-end.ts';
import { takeReason } from './take-reason.ts';
import { takeTicket } from './take-ticket.ts';

/** A sentence without what merely comes along with a command. */
export interface Extras {
  readonly items: readonly Item[];
  readonly reason?: string;
  readonly ticket?: string;
  readonly for?: string;
  readonly dryRun?: true;
  readonly waves?: readonly WaveIntent[];
  /** Temporary, but for how long was not said in hours or days. */
  readonly openEnded?: true;
}

/** Takes reason, ticket, duration and dry run out of a sentence; `text` is the message the items point into. */
export function takeExtras(all: readonly Item[], text: string, lexicon: Lexicon): Extras {
  const { items: left, reason, tail } = takeReason(all, text, lexicon);
  const plain = left.filter((item) => item.role !== 'dryRun');
  const dry = plain.length < left.length ? plain.map(asWished) : plain;
  const ticketed = takeTicket(dry);
  const timed = takeDuration(ticketed.items, lexicon);
  const ticket = ticketed.ticket ?? tail;
  return {
    items: nameNewcomers(keptApart(timed.items, all)),
    ...(reason === undefined ? {} : { reason }),
    ...(ticket === undefined ? {} : { ticket }),
    ...(timed.iso === undefined ? {} : { for: timed.iso }),
    ...(dry.length < left.length ? { dryRun: true as const } : {}),
    ...(timed.openEnded ? { openEnded: true as const } : {}),
  };
}

/** "for bob 2 hours jim": what was taken out from between two words must not join them to one name. */
function keptApart(kept: readonly Item[], all: readonly Item[]): readonly Item[] {
  // Where nothing was taken out nothing can be joined.
  if (kept.length === all.length && kept.every(({ from }, at) => from === all[at]?.from)) return kept;
  const places = new Map(all.map((item, at) => [item.from, at]));
  return kept.flatMap((item, at) => {
    const before = kept[at - 1];
    const joined =
      before?.role === 'word' &&
      item.role === 'word' &&
      (places.get(item.from) ?? 0) > (places.get(before.from) ?? 0) + 1;
    return joined ? [{ ...item, role: 'filler' as const, text: '', fold: '' }, item] : [item];
  });
}

const WISHED: Partial<Record<ItemRole, ItemRole>> = {
  ifEnable: 'enable',
  ifDisable: 'disable',
  ifEnforce: 'enforce',
};

/** "what if I disabled …": behind these words the verb says what is to be tried. */
function asWished(item: Item): Item {
  return { ...item, role: WISHED[item.role] ?? item.role };
}

interface Timed {
  readonly items: readonly Item[];
  readonly iso?: string;
  readonly openEnded: boolean;
}

function takeDuration(all: readonly Item[], lexicon: Lexicon): Timed {
  const { items, found: untilClock } = takeClockEnd(all);
  const found = readDuration(items, lexicon);
  const left =
    found === undefined
      ? items
      : [...beforeDuration(items, found.start), ...items.slice(afterDuration(items, found.end))];
  const kept = left.filter(
    (item, at) =>
      item.role !== 'temporary' && !(item.role === 'future' && left[at - 1]?.role === 'temporary'),
  );
  const temporary = kept.length < left.length;
  // "until 5", "for 3 hours until monday": an end we cannot compute must not be dropped silently.
  const unclear =
    temporary &&
    (found === undefined || left.some((item) => item.role === 'temporary' && item.fold === 'until'));
  return {
    items: kept,
    openEnded: unclear || untilClock,
    ...(found === undefined ? {} : { iso: found.iso }),
  };
}

const LEADS_TO_LENGTH = new Set([
  'for',
  '4',
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

/** "zwei Stunden lang": the word behind the length belongs to it. */
function afterDuration(items: readonly Item[], end: number): number {
  const next = items[end];
  // "half an hour max": the word is also a first name.
  if (next?.fold === 'max' && items[end + 1]?.role !== 'word') return end + 1;
  return (next?.role === 'during' && next.fold !== 'for') || isOnly(next) ? end + 1 : end;
}

/** "for one hour only", "nur für 2 Stunden": nobody is left out, but the time. */
const ONLY = /^(?:only|just|alleen|slechts|nur|seulement|uniquement|solo|solamente)$/;

function isOnly(item: Item | undefined): boolean {
  return item !== undefined && item.role === 'except' && ONLY.test(item.fold);
}

function beforeDuration(items: readonly Item[], start: number): readonly Item[] {
  const before = items.slice(0, start);
  const last = before.at(-1);
  if (last === undefined) return before;
  if (isOnly(last)) return before.slice(0, -1);
  if (last.role === 'during' || (last.role === 'for' && LEADS_TO_LENGTH.has(last.fold)))
    return before.slice(0, isOnly(before.at(-2)) ? -2 : -1);
  if (last.role === 'mark' && '(,-:'.includes(last.fold)) return before.slice(0, -1);
  // "in 4 hours" and "after 2 days" speak of a later time, not of a length.
  if (last.role === 'for' || last.role === 'on') return [...before.slice(0, -1), { ...last, role: 'future' }];
  return before;
}
