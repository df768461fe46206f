import { describe, expect, test } from '@jest/globals';
import { formatInstant } from '../../src/presentation/i18n/format-instant.ts';

describe('an instant in the reader’s zone', () => {
  test.each([
    ['2026-10-25T00:30:00Z', 'Europe/Amsterdam', '25 October 2026 at 02:30 CEST'],
    ['2026-10-25T01:30:00Z', 'Europe/Amsterdam', '25 October 2026 at 02:30 CET'],
    ['2028-02-29T23:59:00Z', 'UTC', '29 February 2028 at 23:59 UTC'],
    ['2026-12-31T23:30:00Z', 'Europe/Amsterdam', '1 January 2027 at 00:30 CET'],
    ['2026-07-01T12:00:00Z', 'America/New_York', '1 July 2026 at 08:00 GMT-4'],
  ])('D11: %s in %s is %s', (iso, zone, shown) => {
    expect(formatInstant(iso, 'en', zone)).toBe(shown);
  });

  test.each([
    ['nl', /^1 maart 2026 om 13:00 CET$/],
    ['de', /^1\. März 2026 um 13:00 MEZ$/],
    ['fr', /^1 mars 2026 à 13:00 UTC\+1$/],
    // What joins date and time in Spanish changed between versions of Node's language data.
    ['es', /^1 de marzo de 2026(,| a las) 13:00 CET$/],
  ] as const)('D11: dates in %s are written in that language', (locale, shown) => {
    expect(formatInstant('2026-03-01T12:00:00Z', locale, 'Europe/Amsterdam')).toMatch(shown);
  });

  test('D11: an unknown zone falls back to UTC and says so', () => {
    expect(formatInstant('2026-03-01T12:00:00Z', 'en', 'Mars/Olympus')).toBe('1 March 2026 at 12:00 UTC');
  });

  test('a text that is no instant is shown as it is', () => {
    expect(formatInstant('soon', 'en', 'UTC')).toBe('soon');
  });
});
