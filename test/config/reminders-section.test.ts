import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import Holidays from 'date-holidays';
import { holidayRegionsOf } from '../../src/config/holiday-regions.ts';
import { parsePolicy } from '../../src/config/policy-file.ts';
import { DEFAULT_REMINDERS } from '../support/sample-people.ts';

const SHIPPED = readFileSync('policy.yaml', 'utf8');
const WITHOUT = SHIPPED.replace(/^reminders:\n(?:[ ].*\n|\n(?=[ ]))*/m, '');

function read(section: string): ReturnType<typeof parsePolicy> {
  return parsePolicy(`${WITHOUT}\n${section}`);
}

describe('the section on reminders', () => {
  test('may be missing: an older file means what the shipped one says', () => {
    expect(WITHOUT).not.toContain('afterDays');
    expect(read('')).toMatchObject({ reminders: DEFAULT_REMINDERS });
    expect(parsePolicy(SHIPPED)).toMatchObject({ reminders: DEFAULT_REMINDERS });
  });

  test('takes what it says and leaves the rest as it was', () => {
    const policy = read(
      "reminders: { afterDays: [2], digestOn: never, workingDays: [sunday], quietHours: '22:30-06:00' }",
    );
    expect(policy).toMatchObject({
      reminders: {
        ...DEFAULT_REMINDERS,
        afterDays: [2],
        digestOn: 0,
        workingDays: [7],
        quietHours: { from: 1350, to: 360 },
      },
    });
  });

  test('is refused with everything that is wrong in it at once', () => {
    const wrong = read(
      'reminders: { afterDays: [3, 1], digestOn: Montag, workingHours: 9-5, timeZone: Europe/Atlantis, country: nl, regions: { DE: Bayern }, perMinutes: 3 }',
    );
    const problems = 'problems' in wrong ? wrong.problems.map((line) => line.replace(/^line \d+: /, '')) : [];
    expect(problems.sort()).toEqual([
      'reminders.afterDays must be in ascending order, each day once',
      'reminders.country must be a country of two capital letters in quotes',
      'reminders.digestOn must be a weekday in English and lower case, or never',
      'reminders.perMinutes is not a rule: did you mean perMinute?',
      'reminders.regions.DE must be a part of DE whose public holidays are known: BB, BE, BW, BY, HB, HE, HH, MV, NI, NW, RP, SH, SL, SN, ST, TH',
      'reminders.timeZone must be a time zone, like Europe/Amsterdam',
      "reminders.workingHours must be two times of day in quotes, like '09:00-17:00'",
    ]);
  });

  test.each([
    ["workingHours: '21:00-23:00'", false],
    ["workingHours: '22:00-06:30'", false],
    ["workingHours: '09:00-17:00', quietHours: '08:00-18:00'", false],
    ["workingHours: '22:00-08:00'", true],
    ["workingHours: '09:00-09:00'", true],
    ["workingHours: '21:00-23:00', quietHours: '20:00-20:00'", true],
  ])(
    'hours in which nobody may be written to are refused, because every reminder would fail: %s',
    (hours, fits) => {
      const policy = read(`reminders: { ${hours} }`);
      const problems = 'problems' in policy ? policy.problems : [];
      expect(problems.length > 0).toBe(!fits);
      if (!fits)
        expect(problems[0]).toMatch(/reminders\.workingHours must leave some time outside of quietHours/);
    },
  );

  test('names the line of each region that nobody knows, and takes those that are known', () => {
    const wrong = read("reminders:\n  regions:\n    DE: 'BY'\n    GB: 'XX'\n    JP: '13'\n    AT: 9");
    expect('problems' in wrong ? wrong.problems : []).toEqual([
      expect.stringMatching(
        /^line \d+: reminders.regions.GB must be a part of GB .*: ALD, ENG, NIR, SCT, WLS$/,
      ),
      expect.stringMatching(/^line \d+: reminders.regions.JP must not be there: no part of JP/),
      expect.stringMatching(
        /^line \d+: reminders.regions.AT must be countries with a region each, in quotes/,
      ),
    ]);
    const right = read("reminders: { regions: { DE: 'BY', GB: 'SCT', AT: '9', CK: 'Atiu' } }");
    expect('problems' in right ? right.problems : []).toEqual([]);
  });

  test('knows the regions that the calendar knows, and no others', () => {
    const library = new Holidays();
    const countries = Object.keys(library.getCountries());
    const inLibrary = countries.map((country) => [
      country,
      Object.keys(library.getStates(country) ?? {}).sort(),
    ]);
    expect(countries.map((country) => [country, holidayRegionsOf(country)])).toEqual(inLibrary);
  });
});
