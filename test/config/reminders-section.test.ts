import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
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
      "reminders.regions.DE must be countries with a region each, in capital letters, like { DE: 'BY' }",
      'reminders.timeZone must be a time zone, like Europe/Amsterdam',
      "reminders.workingHours must be two times of day in quotes, like '09:00-17:00'",
    ]);
  });
});
