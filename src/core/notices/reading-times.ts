import { BrokenInvariant } from '../failures.ts';
import type { Calendar } from '../ports/calendar.ts';
import type { ReaderFacts } from '../ports/readers.ts';
import { addDays, weekdayOf } from './days.ts';
import type { DayTimes, ReminderPolicy } from '../reminders/reminder-policy.ts';

/** When one person may be written to. Every day has the same stretches, in minutes since midnight. */
export interface ReadingTimes {
  readonly timeZone: string;
  /** Whose public holidays hold. */
  readonly country: string;
  readonly region?: string;
  readonly workingDays: ReadonlySet<number>;
  readonly stretches: readonly DayTimes[];
  readonly away?: { readonly from: string; readonly to?: string };
}

const MIDNIGHT = 24 * 60;
/** Longer than every run of weekends and public holidays of any country. */
const DAYS_AHEAD = 60;
/** No calendar reaches to the year 10000, which anybody may write into their automatic replies. */
const LONGEST_ABSENCE_MS = 400 * 86_400_000;

/** Mailbox before country before policy; weekends and quiet hours are taken out of whatever that gives. */
export function readingTimes(facts: ReaderFacts, policy: ReminderPolicy, calendar: Calendar): ReadingTimes {
  const own = facts.timeZone === undefined ? undefined : calendar.knownTimeZone(facts.timeZone);
  const there = facts.country === undefined ? undefined : calendar.timeZoneIn(facts.country);
  const hours = withoutQuiet(facts.workingHours ?? policy.workingHours, policy.quietHours);
  const weekend = calendar.weekendIn((there === undefined ? undefined : facts.country) ?? policy.country);
  return {
    timeZone: own ?? there ?? policy.timeZone,
    ...holidaysFor(facts, policy, calendar),
    workingDays: withoutWeekend(facts.workingDays ?? [], policy.workingDays, weekend),
    // A night shift lies within the quiet hours: nothing would be left, and the person never be reminded.
    stretches: hours.length > 0 ? hours : withoutQuiet(policy.workingHours, policy.quietHours),
    ...(facts.away ? { away: facts.away } : {}),
  };
}

/** A directory may name a country that nobody knows: that counts as none. */
function holidaysFor(
  { country: own }: ReaderFacts,
  policy: ReminderPolicy,
  calendar: Calendar,
): Pick<ReadingTimes, 'country' | 'region'> {
  const country = own !== undefined && calendar.knowsHolidaysOf(own) ? own : policy.country;
  const region = policy.regions[country];
  return region === undefined ? { country } : { country, region };
}

/** Whoever works at weekends only is written to on the installation's days, or on any day that is no weekend there. */
function withoutWeekend(
  own: readonly number[],
  usual: readonly number[],
  weekend: readonly number[],
): ReadonlySet<number> {
  const choices = [own, usual, [1, 2, 3, 4, 5, 6, 7]].map((days) =>
    days.filter((day) => !weekend.includes(day)),
  );
  return new Set(choices.find((days) => days.length > 0));
}

/** The first moment from `from` on at which the person may be written to. */
export function nextReadingMoment(times: ReadingTimes, from: Date, calendar: Calendar): Date {
  const start = afterAbsence(times, from, calendar);
  const found = nextWorkingMoment(times, start, calendar);
  // It was waited for already, and one that has no end is looked at again then.
  if (start > from) return found;
  const back = afterAbsence(times, found, calendar);
  return back > found ? nextWorkingMoment(times, back, calendar) : found;
}

export function isReadingMoment(times: ReadingTimes, instant: Date, calendar: Calendar): boolean {
  return nextReadingMoment(times, instant, calendar).getTime() === instant.getTime();
}

function nextWorkingMoment(times: ReadingTimes, from: Date, calendar: Calendar): Date {
  let { day } = calendar.wallClock(from, times.timeZone);
  for (let count = 0; count < DAYS_AHEAD; count += 1, day = addDays(day, 1)) {
    if (!times.workingDays.has(weekdayOf(day)) || calendar.isHoliday(day, times.country, times.region))
      continue;
    for (const stretch of times.stretches) {
      const opens = calendar.instantAt({ day, minute: stretch.from }, times.timeZone);
      const closes = calendar.instantAt({ day, minute: stretch.to }, times.timeZone);
      const start = opens > from ? opens : from;
      if (start < closes) return start;
    }
  }
  throw new BrokenInvariant(`no working day within ${DAYS_AHEAD} days in ${times.country}`);
}

/** An absence without an end, or with one that is years away, lasts at least today: tomorrow the mailbox is read again. */
function afterAbsence({ away, timeZone }: ReadingTimes, instant: Date, calendar: Calendar): Date {
  if (!away || instant.getTime() < Date.parse(away.from)) return instant;
  const to = away.to === undefined ? Infinity : Date.parse(away.to);
  if (to - instant.getTime() > LONGEST_ABSENCE_MS) return nextMidnight(instant, timeZone, calendar);
  return to > instant.getTime() ? new Date(to) : instant;
}

export function nextMidnight(instant: Date, timeZone: string, calendar: Calendar): Date {
  const { day } = calendar.wallClock(instant, timeZone);
  return calendar.instantAt({ day: addDays(day, 1), minute: 0 }, timeZone);
}

/** Both may go over midnight. */
export function withoutQuiet(hours: DayTimes, quiet: DayTimes): readonly DayTimes[] {
  const loud =
    quiet.from === quiet.to ? [{ from: 0, to: MIDNIGHT }] : overMidnight({ from: quiet.to, to: quiet.from });
  return overMidnight(hours)
    .flatMap((stretch) =>
      loud.map((other) => ({
        from: Math.max(stretch.from, other.from),
        to: Math.min(stretch.to, other.to),
      })),
    )
    .filter(({ from, to }) => from < to)
    .sort((one, other) => one.from - other.from);
}

function overMidnight({ from, to }: DayTimes): readonly DayTimes[] {
  if (from < to) return [{ from, to }];
  return [
    { from: 0, to },
    { from, to: MIDNIGHT },
  ].filter((stretch) => stretch.from < stretch.to);
}
