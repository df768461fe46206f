import type { Item, ItemRole } from './find-phrases.ts';
import type { Lexicon } from './lexicon.ts';
import type { DurationUnit } from './looked-up-words.ts';

export interface Duration {
  /** ISO 8601: `PT4H`, `P2D`, `P1W`. */
  readonly iso: string;
  /** Items `start` up to, not including, `end` said it. */
  readonly start: number;
  readonly end: number;
}

/** Finds the first "4 hours", "90min", "an hour and a half" in a sentence. */
export function readDuration(items: readonly Item[], lexicon: Lexicon): Duration | undefined {
  for (let at = 0; at < items.length; at++) {
    const part = partAt(items, at, lexicon);
    if (part === undefined) continue;
    const second = partAt(items, items[part.end]?.role === 'and' ? part.end + 1 : part.end, lexicon);
    const half = second === undefined ? halfAt(items, part.end, lexicon) : undefined;
    const minutes = part.minutes + (second?.minutes ?? (half === undefined ? 0 : MINUTES[part.unit] / 2));
    return { iso: isoDuration(minutes, part.unit), start: at, end: second?.end ?? half ?? part.end };
  }
  return undefined;
}

interface Part {
  readonly minutes: number;
  readonly unit: DurationUnit;
  readonly end: number;
}

const MINUTES: Readonly<Record<DurationUnit, number>> = {
  minute: 1,
  hour: 60,
  day: 1_440,
  week: 10_080,
  month: 43_200,
};

function partAt(items: readonly Item[], at: number, lexicon: Lexicon): Part | undefined {
  const item = items[at];
  if (item === undefined || item.role === 'mark') return undefined;
  const glued = /^(\d{1,4}(?:\.\d{1,2})?)([a-z]{1,8})(?:(\d{1,2})(?:m|min)?)?$/.exec(item.fold);
  if (glued?.[2] !== undefined) {
    const unit = lexicon.units.get(glued[2]);
    if (unit === undefined) return undefined;
    return { minutes: Number(glued[1]) * MINUTES[unit] + Number(glued[3] ?? 0), unit, end: at + 1 };
  }
  const named = NAMED.get(item.fold);
  if (named !== undefined) return { minutes: named, unit: 'minute', end: at + 1 };
  const counted = NAMED.get(items[at + 1]?.fold ?? '');
  if (counted !== undefined && countOf(item, lexicon) === 1)
    return { minutes: counted, unit: 'minute', end: at + 2 };
  // "pour un jour" is one day; "un jour" alone is some day.
  if (item.role === 'future' && item.fold === 'un' && LEADS.has(items[at - 1]?.role ?? 'mark')) {
    const unit = lexicon.units.get(item.last ?? '');
    return unit && { minutes: MINUTES[unit], unit, end: at + 1 };
  }
  // Most words of a sentence stand before no unit, so that no number need be looked for in them.
  if (unitOf(items[at + 1], lexicon) === undefined && unitOf(items[at + 2], lexicon) === undefined)
    return undefined;
  if (NEXT.test(item.last ?? item.fold) && unitOf(items[at + 1], lexicon) === 'hour')
    return { minutes: MINUTES.hour, unit: 'hour', end: at + 2 };
  const count = countOf(item, lexicon);
  if (count === undefined) return undefined;
  // "half an hour", "een half uur": an article or a second number word may stand before the unit, but no second figure.
  for (const [factor, next] of [
    [1, at + 1],
    [countOf(items[at + 1], lexicon) ?? 1, at + 2],
  ] as const) {
    if (next > at + 1 && !mayStandBetween(items[at + 1], lexicon)) break;
    const unit = unitOf(items[next], lexicon);
    if (unit !== undefined) return { minutes: count * factor * MINUTES[unit], unit, end: next + 1 };
  }
  return undefined;
}

/** Lengths in one word, in minutes. */
const NAMED: ReadonlyMap<string, number> = new Map([
  ['halfuur', 30],
  ['halfuurtje', 30],
  ['kwartier', 15],
  ['kwartiertje', 15],
  ['viertelstunde', 15],
  ['dreiviertelstunde', 45],
]);

const LEADS: ReadonlySet<ItemRole> = new Set<ItemRole>(['for', 'during']);

/** "For the next hour", "het komende uur". */
const NEXT = /^(?:next|komende?|nachste[nr]?|prochaine|proxima)$/;

/** "Half an hour", "2 full hours", "een half uur". "4 the next hour" has something else in between. */
const BETWEEN =
  /^(?:full|whole|more|extra|good|volle|hele|meer|goede|next|volgende|komende|nachsten|prochaine?s|proximas|proximos|ganze|gute|mehr|weitere|pleines?|bonnes?|buenas?|enteras?|mas)$/;

function mayStandBetween(item: Item | undefined, lexicon: Lexicon): boolean {
  if (item === undefined || item.role === 'number') return false;
  return countOf(item, lexicon) !== undefined || BETWEEN.test(item.fold);
}

/** Where "and a half" ends, behind "an hour". */
function halfAt(items: readonly Item[], at: number, lexicon: Lexicon): number | undefined {
  if (items[at]?.role !== 'and') return undefined;
  const next = items[at + 1]?.role === 'article' ? at + 2 : at + 1;
  return lexicon.numbers.get(items[next]?.fold ?? '') === 0.5 ? next + 1 : undefined;
}

function countOf(item: Item | undefined, lexicon: Lexicon): number | undefined {
  if (item === undefined) return undefined;
  if (item.role === 'number')
    return /^\d{1,4}(?:\.\d{1,2})?$/.test(item.fold) ? Number(item.fold) : undefined;
  if (/^(?:an?|une?|ein(?:e[nmr]?)?|un)$/.test(item.fold)) return 1;
  // "voor een uur", "for another hour": one phrase leads to the length and counts it.
  if (item.role === 'during' && ONE.test(item.last ?? '')) return 1;
  if (/^(?:anderthalb|eineinhalb|anderhalf|anderhalve)$/.test(item.fold)) return 1.5;
  return lexicon.numbers.get(item.fold);
}

const ONE = /^(?:an?|another|een|ander|une?|autre|ein(?:e[nmr]?)?|weitere|otra?|una?)$/;

function unitOf(item: Item | undefined, lexicon: Lexicon): DurationUnit | undefined {
  // "d'avance": the first word of a phrase is no unit.
  const part = item !== undefined && item.role === 'filler' && (item.last ?? item.fold) !== item.fold;
  return item === undefined || item.role === 'mark' || part ? undefined : lexicon.units.get(item.fold);
}

/** Months and weeks keep their name where they are alone: "1 month" is not 30 days. */
function isoDuration(minutes: number, unit: DurationUnit): string {
  if (unit === 'month' && minutes % MINUTES.month === 0) return `P${minutes / MINUTES.month}M`;
  if (unit === 'week' && minutes % MINUTES.week === 0) return `P${minutes / MINUTES.week}W`;
  const days = unit === 'hour' ? 0 : Math.floor(minutes / MINUTES.day);
  const rest = minutes - days * MINUTES.day;
  const hours = Math.floor(rest / 60);
  const left = Math.round(rest % 60);
  const time = (hours > 0 ? `${hours}H` : '') + (left > 0 ? `${left}M` : '');
  return `P${days > 0 ? `${days}D` : ''}${time === '' ? '' : `T${time}`}`;
}
