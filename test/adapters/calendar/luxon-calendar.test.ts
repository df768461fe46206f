import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCalendar } from '../../../src/adapters/calendar/luxon-calendar.ts';

const calendar = createCalendar();
const ZONES = [
  'Europe/Amsterdam',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
] as const;
const zone = fc.constantFrom(...ZONES);
const instant = fc.date({
  min: new Date('2025-01-01T00:00:00Z'),
  max: new Date('2030-01-01T00:00:00Z'),
  noInvalidDate: true,
});

/** A second opinion: the platform's own formatting instead of the library. */
function shownBy(platform: Date, timeZone: string): string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return format.format(platform);
}

function text({ day, minute }: { day: string; minute: number }): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${day} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

describe('time zones', () => {
  test('D11: the wall clock is the one that the platform shows, in every zone and at every moment', () => {
    fc.assert(
      fc.property(instant, zone, (at, timeZone) => {
        expect(text(calendar.wallClock(at, timeZone))).toBe(shownBy(at, timeZone));
      }),
    );
  });

  test('D11: an instant that is shown, and the instant of what was shown, are within one clock change', () => {
    fc.assert(
      fc.property(instant, zone, (at, timeZone) => {
        const back = calendar.instantAt(calendar.wallClock(at, timeZone), timeZone);
        expect(calendar.wallClock(back, timeZone)).toEqual(calendar.wallClock(at, timeZone));
        expect(at.getTime() - back.getTime()).toBeGreaterThanOrEqual(0);
        expect(at.getTime() - back.getTime()).toBeLessThan(61 * 60_000);
      }),
    );
  });

  test('D11: a time that the clocks skip is as much later, one that comes twice is the first', () => {
    const skipped = calendar.instantAt({ day: '2026-03-29', minute: 150 }, 'Europe/Amsterdam');
    expect(skipped.toISOString()).toBe('2026-03-29T01:30:00.000Z');
    const twice = calendar.instantAt({ day: '2026-10-25', minute: 150 }, 'Europe/Amsterdam');
    expect(twice.toISOString()).toBe('2026-10-25T00:30:00.000Z');
    const midnight = calendar.instantAt({ day: '2026-12-31', minute: 1440 }, 'Europe/Amsterdam');
    expect(midnight.toISOString()).toBe('2026-12-31T23:00:00.000Z');
  });

  test('Windows names, as mailboxes hold them, become zones; nonsense does not', () => {
    expect(calendar.knownTimeZone('W. Europe Standard Time')).toBe('Europe/Berlin');
    expect(calendar.knownTimeZone('Europe/Amsterdam')).toBe('Europe/Amsterdam');
    expect(calendar.knownTimeZone('tzone://Microsoft/Custom')).toBeUndefined();
    expect(calendar.knownTimeZone('')).toBeUndefined();
  });

  test('a country has the zone and the weekend of most of its people', () => {
    expect(['NL', 'US', 'IN', 'BR'].map(calendar.timeZoneIn)).toEqual([
      'Europe/Amsterdam',
      'America/New_York',
      'Asia/Calcutta',
      'America/Sao_Paulo',
    ]);
    expect(calendar.weekendIn('NL')).toEqual([6, 7]);
    expect(calendar.weekendIn('SA')).toEqual([5, 6]);
    expect(calendar.weekendIn('??')).toEqual([6, 7]);
    expect(calendar.timeZoneIn('??')).toBeUndefined();
  });
});

describe('public holidays', () => {
  test('fixed days, days that move with Easter, and none of another country', () => {
    expect(calendar.isHoliday('2026-04-27', 'NL')).toBe(true);
    expect(calendar.isHoliday('2026-04-06', 'NL')).toBe(true);
    expect(calendar.isHoliday('2026-04-27', 'DE')).toBe(false);
    expect(calendar.isHoliday('2026-07-04', 'US')).toBe(true);
  });

  test('a working day is no holiday, nor is a remembrance on which everybody works', () => {
    expect(calendar.isHoliday('2026-04-28', 'NL')).toBe(false);
    expect(calendar.isHoliday('2026-05-10', 'NL')).toBe(false);
  });

  test('a country that nobody knows has no holidays', () => {
    expect(calendar.isHoliday('2026-01-01', 'XX')).toBe(false);
    expect(calendar.isHoliday('2026-01-01', '../x')).toBe(false);
    for (const odd of ['XX', '../x', 'constructor', '__proto__', '', 'nl', 'N'.repeat(10_000)])
      expect(calendar.knowsHolidaysOf(odd)).toBe(false);
    expect(['NL', 'IN', 'JP'].every(calendar.knowsHolidaysOf)).toBe(true);
  });

  test('a region has its own besides those of the country, and one that nobody knows has those of the country', () => {
    expect(calendar.isHoliday('2026-01-06', 'DE')).toBe(false);
    expect(calendar.isHoliday('2026-01-06', 'DE', 'BY')).toBe(true);
    expect(calendar.isHoliday('2026-10-03', 'DE', 'BY')).toBe(true);
    expect(calendar.isHoliday('2026-01-06', 'DE', 'XX')).toBe(false);
    expect(calendar.isHoliday('2026-10-03', 'DE', 'XX')).toBe(true);
  });
});
