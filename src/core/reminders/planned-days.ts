import type { Day } from '../ports/calendar.ts';
import { nextReminderAt, stepAfter, type Planning } from './plan-reminder.ts';
import type { ReminderSeries } from './series.ts';

/** So many people get their so-many-th message on that day. */
export interface PlannedDay {
  readonly day: Day;
  readonly number: number;
  readonly people: number;
}

/** Plays the series to its end, as if nobody registered. */
export function daysOf(series: ReminderSeries, planning: Planning, from: Date): readonly PlannedDay[] {
  const days: PlannedDay[] = [];
  if (series.nextAt === undefined) return days;
  let at: Date | undefined = nextReminderAt(series, planning, from);
  for (let now = series; at; at = nextReminderAt(now, planning, at)) {
    const { askedAt: _, ...rest } = now;
    now = { ...rest, step: stepAfter(now, planning, at), sent: now.sent + 1, lastAt: at.toISOString() };
    days.push({
      day: planning.calendar.wallClock(at, planning.times.timeZone).day,
      number: now.sent,
      people: 1,
    });
  }
  return days;
}
