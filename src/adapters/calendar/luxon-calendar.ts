import { DateTime, IANAZone } from 'luxon';
import { findIana } from 'windows-iana';
import type { Calendar } from '../../core/ports/calendar.ts';
import { PublicHolidays } from './public-holidays.ts';
import { remembered } from './remembered.ts';
import { timeZoneIn } from './time-zone-in.ts';
import { weekendIn } from './weekend-in.ts';

/** Time zones by luxon, on the zone data that Node brings along. */
export function createCalendar(): Calendar {
  const holidays = new PublicHolidays();
  // Thousands begin their working day at the same moment, and were asked at the same one.
  const [instantOf, clockOf] = [remembered(millisecondsAt), remembered(wallClockAt)];
  return {
    wallClock: (instant, timeZone) => clockOf(`${instant.getTime()} ${timeZone}`),
    instantAt: ({ day, minute }, timeZone) => new Date(instantOf(`${day} ${minute} ${timeZone}`)),
    isHoliday: (day, country, region) => holidays.has(day, country, region),
    knowsHolidaysOf: (country) => holidays.knows(country),
    weekendIn: remembered(weekendIn),
    knownTimeZone: remembered((name) => (IANAZone.isValidZone(name) ? name : findIana(name)[0])),
    timeZoneIn: remembered(timeZoneIn),
  };
}

/** Of `milliseconds zone`. */
function wallClockAt(place: string): ReturnType<Calendar['wallClock']> {
  const [milliseconds, ...zone] = place.split(' ');
  const there = DateTime.fromMillis(Number(milliseconds), { zone: zone.join(' ') });
  return { day: there.toFormat('yyyy-MM-dd'), minute: there.hour * 60 + there.minute };
}

/** Of `day minute zone`. */
function millisecondsAt(place: string): number {
  const [day = '', minutes, ...zone] = place.split(' ');
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const minute = Number(minutes);
  // Given as hours and minutes of the clock, not as a distance from midnight, which a clock change would move.
  const there = DateTime.fromObject(
    { year, month, day: date, hour: Math.floor(minute / 60) % 24, minute: minute % 60 },
    { zone: zone.join(' ') },
  );
  const wanted = minute >= 24 * 60 ? there.plus({ days: 1 }) : there;
  return (wanted.getPossibleOffsets()[0] ?? wanted).toMillis();
}
