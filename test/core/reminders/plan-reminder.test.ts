import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCalendar } from '../../../src/adapters/calendar/luxon-calendar.ts';
import { nextReminderAt, stepAfter, type Planning } from '../../../src/core/reminders/plan-reminder.ts';
import { readingTimes, withoutQuiet } from '../../../src/core/notices/reading-times.ts';
import type { ReminderPolicy } from '../../../src/core/reminders/reminder-policy.ts';
import type { ReminderSeries } from '../../../src/core/reminders/series.ts';
import { weekdayOf } from '../../../src/core/notices/days.ts';
import type { ReaderFacts } from '../../../src/core/ports/readers.ts';
import { DEFAULT_REMINDERS, samplePersonId } from '../../support/sample-people.ts';

const calendar = createCalendar();
const DAY = 86_400_000;

const instant = fc.date({
  min: new Date('2026-01-01T00:00:00Z'),
  max: new Date('2027-12-31T00:00:00Z'),
  noInvalidDate: true,
});
const minute = fc.integer({ min: 0, max: 1439 });
const facts = fc.record(
  {
    timeZone: fc.constantFrom(
      'W. Europe Standard Time',
      'America/New_York',
      'Asia/Tokyo',
      'Australia/Lord_Howe',
      'nonsense',
    ),
    country: fc.constantFrom('NL', 'US', 'SA', 'JP', 'BR', 'XX'),
    workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
    workingHours: fc.record({ from: minute, to: minute }),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<ReaderFacts>;
const absent = fc.option(
  fc.record({ start: instant, days: fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined }) }),
  { nil: undefined },
);

function seriesOf(over: Partial<ReminderSeries> = {}): ReminderSeries {
  return { person: samplePersonId(1), startedAt: '2026-03-02T13:20:00.000Z', step: 0, sent: 0, ...over };
}

function planningOf(reader: ReaderFacts = {}, policy: Partial<ReminderPolicy> = {}): Planning {
  const rules = { ...DEFAULT_REMINDERS, ...policy };
  return { policy: rules, calendar, times: readingTimes(reader, rules, calendar) };
}

function planned(series: ReminderSeries, reader: ReaderFacts, now: string): string | undefined {
  return nextReminderAt(series, planningOf(reader), new Date(now))?.toISOString();
}

/** Judged with the platform's own clock, not with the calendar that planned it. */
function shown(at: Date, timeZone: string): { day: string; minute: number } {
  const text = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
    at,
  );
  const [day = '', clock = ''] = text.split(' ');
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return { day, minute: hours * 60 + minutes };
}

test('automatic replies until the year 9999 are looked at again tomorrow, and break nothing', () => {
  const away = { from: '2026-03-01T00:00:00.000Z', to: '9999-12-31T23:59:59.000Z' };
  expect(planned(seriesOf(), { away }, '2026-03-10T10:00:00.000Z')).toBe('2026-03-11T08:00:00.000Z');
});

describe('every reader, series and moment', () => {
  const setting = fc.record({
    reader: facts,
    away: absent,
    started: instant,
    later: fc.integer({ min: 0, max: 60 }),
  });

  test('H10: a message comes, within working hours, never early, on no weekend, holiday or leave', () => {
    fc.assert(
      fc.property(setting, fc.integer({ min: 0, max: 3 }), ({ reader, away, started, later }, step) => {
        const leave = away && {
          from: away.start.toISOString(),
          ...(away.days === undefined
            ? {}
            : { to: new Date(away.start.getTime() + away.days * DAY).toISOString() }),
        };
        const planning = planningOf({ ...reader, ...(leave ? { away: leave } : {}) });
        const { times } = planning;
        const now = new Date(started.getTime() + later * DAY);
        const series = seriesOf({ startedAt: started.toISOString(), step });
        const at = nextReminderAt(series, planning, now);
        if (!at) throw new Error('nobody is forgotten');
        const { day, minute: clock } = shown(at, times.timeZone);
        // Some clocks are put forward by the hour within a stretch that is only minutes long: at most that much later.
        expect(times.stretches.some(({ from, to }) => clock >= from && clock < to)).toBe(true);
        expect(withoutQuiet({ from: clock, to: clock + 1 }, DEFAULT_REMINDERS.quietHours)).toHaveLength(1);
        expect(calendar.weekendIn(times.country)).not.toContain(weekdayOf(day));
        expect(calendar.isHoliday(day, times.country)).toBe(false);
        expect(at.getTime()).toBeGreaterThanOrEqual(now.getTime());
        const days = DEFAULT_REMINDERS.afterDays[step] ?? 0;
        // An hour less where the clocks were put forward in between.
        expect(at.getTime() - started.getTime()).toBeGreaterThanOrEqual(days * DAY - 60 * 60_000);
        if (leave?.to && at.getTime() >= Date.parse(leave.from))
          expect(at.getTime()).toBeGreaterThanOrEqual(Date.parse(leave.to));
      }),
      { numRuns: 150 },
    );
  });

  test('H10: never twice on one day of the reader, and not before the day that was asked for', () => {
    fc.assert(
      fc.property(setting, instant, ({ reader, started }, snoozed) => {
        const planning = planningOf(reader);
        const last = new Date(started.getTime() + DAY);
        const series = seriesOf({
          startedAt: started.toISOString(),
          lastAt: last.toISOString(),
          snoozedUntil: snoozed.toISOString(),
          askedAt: last.toISOString(),
          step: 1,
        });
        const at = nextReminderAt(series, planning, last);
        if (!at) throw new Error('nobody is forgotten');
        const { timeZone } = planning.times;
        expect(shown(at, timeZone).day > shown(last, timeZone).day).toBe(true);
        expect(at.getTime()).toBeGreaterThanOrEqual(snoozed.getTime());
      }),
      { numRuns: 100 },
    );
  });
});

describe('a plan', () => {
  test('goes by the calendar over a clock change: the same time of day, a day later', () => {
    const reader = { timeZone: 'Europe/Amsterdam', country: 'NL' };
    const series = seriesOf({ startedAt: '2026-10-22T08:00:00.000Z', step: 1 });
    // Three days from Thursday is the Sunday of the change; the message waits for Monday, nine o'clock winter time.
    expect(planned(series, reader, '2026-10-22T08:00:00.000Z')).toBe('2026-10-26T08:00:00.000Z');
  });

  test('waits for working hours, weekends and holidays', () => {
    const reader = { timeZone: 'Europe/Amsterdam', country: 'NL' };
    // Easter 2026: Friday is a working day in the Netherlands, Monday is not.
    const series = seriesOf({ startedAt: '2026-04-03T15:30:00.000Z' });
    expect(planned(series, reader, '2026-04-03T16:00:00.000Z')).toBe('2026-04-07T07:00:00.000Z');
  });

  test.each(['XX', 'constructor', '__proto__', '', '../../etc', 'NLD'])(
    'a country that nobody knows counts as none, and the holidays are those of the policy: %j',
    (country) => {
      const series = seriesOf({ startedAt: '2026-04-03T15:30:00.000Z' });
      expect(planned(series, { country }, '2026-04-03T16:00:00.000Z')).toBe('2026-04-07T07:00:00.000Z');
    },
  );

  test('where the policy names a region for the reader’s country, its holidays hold too', () => {
    const series = seriesOf({ startedAt: '2026-01-05T09:00:00.000Z' });
    const now = new Date('2026-01-05T09:00:00.000Z');
    const inGermany = (regions: Record<string, string>): string | undefined =>
      nextReminderAt(series, planningOf({ country: 'DE' }, { regions }), now)
        ?.toISOString()
        .slice(0, 10);
    expect(inGermany({})).toBe('2026-01-06');
    expect(inGermany({ NL: 'ZH' })).toBe('2026-01-06');
    expect(inGermany({ DE: 'BY' })).toBe('2026-01-07');
  });

  test('ends with the last step, unless the helpdesk asks for one more', () => {
    const reader = {};
    expect(planned(seriesOf({ step: 4 }), reader, '2026-05-01T09:00:00.000Z')).toBeUndefined();
    const asked = seriesOf({ step: 4, askedAt: '2026-05-05T09:00:00.000Z' });
    expect(planned(asked, reader, '2026-05-05T09:00:00.000Z')).toBe('2026-05-05T09:00:00.000Z');
    const ended = { ...asked, ended: { because: 'registered', at: '2026-05-05T09:00:00.000Z' } as const };
    expect(planned(ended, reader, '2026-05-05T09:00:00.000Z')).toBeUndefined();
  });

  test('G16: whatever was missed is one step', () => {
    const planning = planningOf();
    expect(stepAfter(seriesOf(), planning, new Date('2026-03-03T13:21:00.000Z'))).toBe(1);
    expect(stepAfter(seriesOf(), planning, new Date('2026-03-12T09:00:00.000Z'))).toBe(3);
    expect(stepAfter(seriesOf(), planning, new Date('2027-01-01T09:00:00.000Z'))).toBe(4);
  });
});
