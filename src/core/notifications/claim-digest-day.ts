import type { PersonId } from '../ids.ts';
import { copyNoticeId } from '../notices/about-reports.ts';
import { nextMidnight, nextReadingMoment, type ReadingTimes } from '../notices/reading-times.ts';
import type { World } from '../world.ts';

/**
 * Somebody of the helpdesk may have to register too, or have people who do: of reminders, and of the two messages about
 * others', nobody gets more than one a day. Undefined where today is free, and then it is taken; else when to look again.
 */
export async function claimDigestDay(
  { calendar, clock, store }: World,
  person: PersonId,
  times: ReadingTimes,
): Promise<Date | undefined> {
  const now = clock.now();
  const today = calendar.wallClock(now, times.timeZone).day;
  const dayOf = (at: string): string => calendar.wallClock(new Date(at), times.timeZone).day;
  return store.transaction(async (tx) => {
    // The lock under which the person's own reminders are decided: whichever comes second sees the first.
    const series = await tx.lockSeries(person);
    const isReminded = series?.lastAt !== undefined && dayOf(series.lastAt) === today;
    if (isReminded || (await tx.notice(copyNoticeId(person, today))))
      return nextReadingMoment(times, nextMidnight(now, times.timeZone, calendar), calendar);
    if (series && !series.ended) await tx.saveSeries({ ...series, digestAt: now.toISOString() });
    return undefined;
  });
}
