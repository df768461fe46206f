import { DateTime, IANAZone } from 'luxon';
import { findIana } from 'windows-iana';
import type { Calendar } from '../../core/ports/calendar.ts';
import { PublicHolidays } from './public-holidays.ts';
import { timeZoneIn } from './time-zone-in.ts';
import { weekendIn } from './weekend-in.ts';

/** Time zones by luxon, on the zone data that Node brings along. */
export function createCalendar(): Calendar {
  const holidays = new PublicHolidays();
  return {
    wallClock(instant, timeZone) {
      const there = DateTime.fromJSDate(instant, { zone: timeZone });
      return { day: there.toFormat('yyyy-MM-dd'), minute: there.hour * 60 + there.minute };
    },
    instantAt({ day, minute }, timeZone) {
      const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
      // Given as hours and minutes of the clock, not as a distance from midnight, which a clock change would move.
      const there = DateTime.fromObject(
        { year, month, day: date, hour: Math.floor(minute / 60) % 24, minute: minute % 60 },
        { zone: timeZone },
      );
      const wanted = minute >= 24 * 60 ? there.plus({ days: 1 }) : there;
      return (wanted.getPossibleOffsets()[0] ?? wanted).toJSDate();
    },
    isHoliday: (day, country, region) => holidays.has(day, country, region),
    knowsHolidaysOf: (country) => holidays.knows(country),
    weekendIn,
    knownTimeZone: (name) => (IANAZone.isValidZone(name) ? name : findIana(name)[0]),
    timeZoneIn,
  };
}
