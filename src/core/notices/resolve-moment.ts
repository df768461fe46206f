import type { Calendar, Day, WallClock } from '../ports/calendar.ts';
import { addDays, weekdayOf } from './days.ts';

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const MINUTE_MS = 60_000;

/**
 * "thursday", "2026-12-03", "--12-03", "P2D", each perhaps with "17:00" behind it, or a time alone: the next such moment
 * after now on the writer's clock. Undefined for what names no moment, and for one that is over.
 */
export function resolveMoment(
  moment: string,
  now: Date,
  { calendar, timeZone }: { readonly calendar: Calendar; readonly timeZone: string },
): Date | undefined {
  const [first = '', second] = moment.split(' ');
  const clock = calendar.wallClock(now, timeZone);
  const span = /^PT(\d{1,3})([HM])$/.exec(first);
  if (span) return new Date(now.getTime() + Number(span[1]) * (span[2] === 'H' ? 60 : 1) * MINUTE_MS);
  const minute = minuteOf(second ?? first);
  const alone = second === undefined && minute !== undefined;
  const day = alone ? clock.day : dayOf(first, clock);
  if (day === undefined || (second !== undefined && minute === undefined)) return undefined;
  const at = calendar.instantAt({ day, minute: minute ?? 0 }, timeZone);
  if (at > now) return at;
  return alone ? calendar.instantAt({ day: addDays(day, 1), minute }, timeZone) : undefined;
}

function dayOf(name: string, { day }: WallClock): Day | undefined {
  const weekday = WEEKDAYS.indexOf(name) + 1;
  // "On Thursday", said on a Thursday, is the next one.
  if (weekday > 0) return addDays(day, ((weekday - weekdayOf(day) + 6) % 7) + 1);
  const length = /^P(\d{1,3})([DWM])$/.exec(name);
  if (length) return addDays(day, Number(length[1]) * DAYS[length[2] as keyof typeof DAYS]);
  const date = /^(\d{4}|-)-(\d{2})-(\d{2})$/.exec(name);
  if (!date) return undefined;
  const [, year = '', month = '', number = ''] = date;
  if (year !== '-') return realDay(name);
  const thisYear = Number(day.slice(0, 4));
  const candidates = [0, 1, 2, 3, 4].map((later) => realDay(`${thisYear + later}-${month}-${number}`));
  return candidates.find((each) => each !== undefined && each > day);
}

const DAYS = { D: 1, W: 7, M: 30 } as const;

/** 31 February would quietly become 3 March. */
function realDay(day: Day): Day | undefined {
  const instant = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(day) ? day : undefined;
}

function minuteOf(text: string): number | undefined {
  const time = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(text);
  return time ? Number(time[1]) * 60 + Number(time[2]) : undefined;
}
