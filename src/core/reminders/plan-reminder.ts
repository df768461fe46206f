import type { Calendar, Day } from '../ports/calendar.ts';
import { addDays } from '../notices/days.ts';
import { nextMidnight, nextReadingMoment, type ReadingTimes } from '../notices/reading-times.ts';
import type { ReminderPolicy } from './reminder-policy.ts';
import type { ReminderSeries } from './series.ts';

export interface Planning {
  readonly policy: Pick<ReminderPolicy, 'afterDays'>;
  readonly calendar: Calendar;
  readonly times: ReadingTimes;
}

/** None where the policy reminds nobody by itself, also of what was planned before it did not. */
export function daysOfPolicy({ enabled, afterDays }: ReminderPolicy): Planning['policy'] {
  return { afterDays: enabled ? afterDays : [] };
}

/** When the next message is due and may be read; undefined when all have gone out and nobody asked for another. */
export function nextReminderAt(series: ReminderSeries, planning: Planning, now: Date): Date | undefined {
  const due = dueAt(series, planning);
  if (!due || series.ended) return undefined;
  const { times, calendar } = planning;
  const tomorrow =
    series.lastAt === undefined ? [] : [nextMidnight(new Date(series.lastAt), times.timeZone, calendar)];
  const snoozed = series.snoozedUntil === undefined ? [] : [new Date(series.snoozedUntil)];
  return nextReadingMoment(times, latest([due, now, ...tomorrow, ...snoozed]), calendar);
}

/** The policy's next step or the helpdesk's wish, whichever comes first; no reading times yet. */
export function dueAt(series: ReminderSeries, planning: Planning): Date | undefined {
  const step = stepDueAt(series, series.step, planning);
  const asked = series.askedAt === undefined ? undefined : new Date(series.askedAt);
  return asked && (!step || asked < step) ? asked : step;
}

/** So many days later by the calendar, at the same time of day: a day with a clock change is one day too. */
function stepDueAt(series: ReminderSeries, step: number, planning: Planning): Date | undefined {
  const days = planning.policy.afterDays[step];
  if (days === undefined) return undefined;
  const { calendar, times } = planning;
  const started = new Date(series.startedAt);
  const { day, minute } = calendar.wallClock(started, times.timeZone);
  // A wall clock shows whole minutes: rounded up, or it would be due some seconds too early.
  return calendar.instantAt({ day: addDays(day, days), minute: minute + 1 }, times.timeZone);
}

/** The step after everything that is due by now: downtime, leave and pauses leave one message, not a pile. */
export function stepAfter(series: ReminderSeries, planning: Planning, now: Date): number {
  let step = series.step;
  for (
    let due = stepDueAt(series, step, planning);
    due && due <= now;
    due = stepDueAt(series, step, planning)
  )
    step += 1;
  return step;
}

/** When they may be written to on another day. */
export function tomorrow({ times, calendar }: Planning, now: Date): Date {
  return nextReadingMoment(times, nextMidnight(now, times.timeZone, calendar), calendar);
}

export function dayIn({ calendar, times }: Planning, at: Date): Day {
  return calendar.wallClock(at, times.timeZone).day;
}

function latest(instants: readonly Date[]): Date {
  return new Date(Math.max(...instants.map((instant) => instant.getTime())));
}
