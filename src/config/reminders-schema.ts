import { z } from 'zod';
import { regionProblem } from './holiday-regions.ts';

/** The `reminders:` section. Times of day become minutes since midnight, weekdays numbers from 1 (Monday). */
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const weekday = z.enum(WEEKDAYS, 'must be a weekday in English and lower case, like monday');

const days = (least: number, most: number) => {
  const wanted = `must be a whole number of days from ${least} to ${most}`;
  return z.int(wanted).min(least, wanted).max(most, wanted);
};

const HOURS = /^([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-3]):([0-5]\d)$/;
const hoursWanted = "must be two times of day in quotes, like '09:00-17:00'";
const hours = z
  .string(hoursWanted)
  .regex(HOURS, hoursWanted)
  .transform((text) => {
    const [from = 0, fromMinutes = 0, to = 0, toMinutes = 0] = text.split(/[:-]/).map(Number);
    return { from: from * 60 + fromMinutes, to: to * 60 + toMinutes };
  });

const yesOrNo = z.boolean('must be true or false');
const ascending = (list: readonly number[]): boolean =>
  list.every((day, index) => index === 0 || day > (list[index - 1] ?? day));

const DEFAULTS = {
  enabled: true,
  afterDays: [1, 3, 7, 14],
  deadlineDays: 21,
  copyManagerWith: 3,
  digestOn: 'monday',
  workingDays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  workingHours: '09:00-17:00',
  quietHours: '20:00-07:00',
  timeZone: 'Europe/Amsterdam',
  country: 'NL',
  regions: {},
  maxSnoozeDays: 14,
  perMinute: 120,
} as const;

const regionsWanted = "must be countries with a region each, in quotes, like { DE: 'BY' }";
const paceRange = 'must be a whole number of people from 1 to 600';

export const remindersSchema = z
  .strictObject({
    enabled: yesOrNo.default(DEFAULTS.enabled),
    afterDays: z
      .array(days(1, 365), 'must be a list of days, like [1, 3, 7, 14]')
      .min(1, 'must hold at least one day')
      .max(20, 'must hold at most 20 days')
      .refine(ascending, 'must be in ascending order, each day once')
      .default([...DEFAULTS.afterDays]),
    deadlineDays: days(1, 365).default(DEFAULTS.deadlineDays),
    copyManagerWith: z
      .int('must be a whole number, 0 for never')
      .min(0, 'must be a whole number, 0 for never')
      .default(DEFAULTS.copyManagerWith),
    digestOn: z
      .enum([...WEEKDAYS, 'never'], 'must be a weekday in English and lower case, or never')
      .default(DEFAULTS.digestOn),
    workingDays: z
      .array(weekday, 'must be a list of weekdays')
      .min(1, 'must hold at least one weekday')
      .default([...DEFAULTS.workingDays]),
    workingHours: hours.prefault(DEFAULTS.workingHours),
    quietHours: hours.prefault(DEFAULTS.quietHours),
    timeZone: z
      .string('must be a time zone, like Europe/Amsterdam')
      .refine(isTimeZone, 'must be a time zone, like Europe/Amsterdam')
      .default(DEFAULTS.timeZone),
    country: z
      .string('must be a country of two capital letters in quotes')
      .regex(/^[A-Z]{2}$/, 'must be a country of two capital letters in quotes')
      .default(DEFAULTS.country),
    regions: z
      // Looked at here alone: a value of another form would keep the others from being looked at.
      .record(z.string(), z.custom<string>(), regionsWanted)
      .superRefine((regions, context) => {
        for (const [country, region] of Object.entries(regions)) {
          const message = typeof region === 'string' ? regionProblem(country, region) : regionsWanted;
          if (message !== undefined) context.addIssue({ code: 'custom', path: [country], message });
        }
      })
      .default(DEFAULTS.regions),
    maxSnoozeDays: days(1, 90).default(DEFAULTS.maxSnoozeDays),
    perMinute: z.int(paceRange).min(1, paceRange).max(600, paceRange).default(DEFAULTS.perMinute),
  })
  .refine(({ workingHours, quietHours }) => isHeard(workingHours, quietHours), {
    path: ['workingHours'],
    error: 'must leave some time outside of quietHours, or nobody could ever be written to',
  })
  .transform((section) => ({
    ...section,
    digestOn: section.digestOn === 'never' ? 0 : WEEKDAYS.indexOf(section.digestOn) + 1,
    workingDays: section.workingDays.map((day) => WEEKDAYS.indexOf(day) + 1),
  }));

export const REMINDER_KEYS: readonly string[] = Object.keys(DEFAULTS);

interface Hours {
  readonly from: number;
  readonly to: number;
}

/** Two times that are the same: the whole day where it is work, and none of it where it is quiet. */
function isHeard(work: Hours, quiet: Hours): boolean {
  const minutes = Array.from({ length: 24 * 60 }, (_, minute) => minute);
  const isQuiet = (minute: number): boolean => quiet.from !== quiet.to && isWithin(quiet, minute);
  return minutes.some((minute) => isWithin(work, minute) && !isQuiet(minute));
}

/** Both may go over midnight. */
function isWithin({ from, to }: Hours, minute: number): boolean {
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
