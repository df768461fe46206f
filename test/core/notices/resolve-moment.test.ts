import { expect, test } from '@jest/globals';
import { createCalendar } from '../../../src/adapters/calendar/luxon-calendar.ts';
import { resolveMoment } from '../../../src/core/notices/resolve-moment.ts';

const where = { calendar: createCalendar(), timeZone: 'Europe/Amsterdam' };
/** A Thursday, 11:00 in Amsterdam; the clocks go back on Sunday. */
const NOW = new Date('2026-10-22T09:00:00.000Z');
const at = (moment: string): string | undefined => resolveMoment(moment, NOW, where)?.toISOString();

test.each([
  ['friday', '2026-10-22T22:00:00.000Z'],
  ['thursday', '2026-10-28T23:00:00.000Z'],
  ['monday 09:00', '2026-10-26T08:00:00.000Z'],
  ['P1D', '2026-10-22T22:00:00.000Z'],
  ['P4D 17:00', '2026-10-26T16:00:00.000Z'],
  ['PT2H', '2026-10-22T11:00:00.000Z'],
  ['17:00', '2026-10-22T15:00:00.000Z'],
  ['08:00', '2026-10-23T06:00:00.000Z'],
  ['2026-12-03', '2026-12-02T23:00:00.000Z'],
  ['--02-29', '2028-02-28T23:00:00.000Z'],
  ['--10-21', '2027-10-20T22:00:00.000Z'],
])('D11: %s is the next such moment on the writer’s clock', (moment, expected) => {
  expect(at(moment)).toBe(expected);
});

test.each(['2026-02-30', '2026-10-21', 'someday', '', 'friday 25:00', 'PT', '2026-13-01'])(
  '"%s" is no moment to come',
  (moment) => {
    expect(at(moment)).toBeUndefined();
  },
);
