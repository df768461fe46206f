import type { Item } from './find-phrases.ts';

export interface ClockEnd {
  /** The sentence without the end. */
  readonly items: readonly Item[];
  readonly found: boolean;
}

const UNTIL = /^(?:until|till?|by|tot|bis|jusqu'?a?|hasta)$/;
const LEAD = /^(?:a|at|om|um|las?)$/;
const CLOCK = /^(?:[01]?\d|2[0-4])(?:[:.h][0-5]\d)?(?:h|u|am|pm)?$/;
const O_CLOCK = /^(?:uur|uhr|u|h|heures?|horas?|am|pm|o'?clock)$/;

/** "until 17:00", "tot 5 uur", "bis morgen 9 Uhr": an end by the clock is no length, and was once read as one. */
export function takeClockEnd(items: readonly Item[]): ClockEnd {
  for (const [start, { role, fold }] of items.entries()) {
    if ((role !== 'temporary' && role !== 'word') || !UNTIL.test(fold)) continue;
    const end = endOfClock(items, start + 1);
    if (end !== undefined) return { items: [...items.slice(0, start), ...items.slice(end)], found: true };
  }
  return { items, found: false };
}

/** Where "tomorrow at 17:00" ends; nothing without a time in it. */
function endOfClock(items: readonly Item[], start: number): number | undefined {
  let at = start;
  let told = false;
  for (;;) {
    const taken = told ? dayAt(items[at]) : clockAt(items, at) || dayAt(items[at]);
    if (taken === 0) return told ? at : undefined;
    told ||= clockAt(items, at) > 0;
    at += taken;
  }
}

function dayAt(item: Item | undefined): number {
  return item !== undefined && (item.role === 'future' || LEAD.test(item.fold)) ? 1 : 0;
}

/** How many items say a time: "17:00", "half 6", "5 o'clock". */
function clockAt(items: readonly Item[], at: number): number {
  const half = items[at]?.fold === 'half' || items[at]?.fold === 'halb' ? 1 : 0;
  const hour = items[at + half];
  if (hour === undefined || hour.role === 'mark' || !CLOCK.test(hour.fold)) return 0;
  let next = at + half + 1;
  if (items[next]?.fold === ':' && /^[0-5]\d$/.test(items[next + 1]?.fold ?? '')) next += 2;
  return next - at + (O_CLOCK.test(items[next]?.fold ?? '') ? 1 : 0);
}
