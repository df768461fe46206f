import { z } from 'zod';
import { groupId } from './object-id.ts';

const whole = (least: number, most: number, what: string) => {
  const wanted = `must be a whole number ${what} from ${least} to ${most}`;
  return z.int(wanted).min(least, wanted).max(most, wanted);
};

const seconds = (most: number) => {
  const wanted = `must be a number of seconds from 0.1 to ${most}`;
  return z.number(wanted).min(0.1, wanted).max(most, wanted);
};

/** More than go to Graph at once. */
const FROM = 21;
const QUOTA = { writes: 3_000, writeSeconds: 150, units: 3_500, unitSeconds: 10 };
const HALT = { percent: 10, failures: 20 };
/** Well within the time for which an approval holds. */
const MOST_WAITING = 600;
const WAVES = { from: 200, steps: [] };

const wave = z
  .strictObject({
    percent: whole(1, 99, 'of percent').optional(),
    people: whole(1, 100_000, 'of people').optional(),
    group: groupId.optional(),
    waitMinutes: whole(0, 600, 'of minutes').default(0),
    askToGoOn: z
      .union([z.boolean(), z.literal('approver')], 'must be true, false or approver')
      .default(false),
  })
  .refine(
    ({ percent, people, group }) =>
      [percent, people, group].filter((each) => each !== undefined).length === 1,
    'must name either percent, people or group',
  );

/** The policy's section `bulk`. An older file without it gets Graph's documented limits for a small tenant. */
export const bulkSchema = z
  .strictObject({
    from: whole(2, 100_000, 'of people').default(FROM),
    quota: z
      .strictObject({
        writes: whole(20, 1_000_000, 'of writes').default(QUOTA.writes),
        writeSeconds: seconds(3_600).default(QUOTA.writeSeconds),
        units: whole(100, 1_000_000, 'of resource units').default(QUOTA.units),
        unitSeconds: seconds(3_600).default(QUOTA.unitSeconds),
      })
      .default(QUOTA),
    haltAt: z
      .strictObject({
        percent: whole(1, 100, 'of percent').default(HALT.percent),
        failures: whole(1, 100_000, 'of failures').default(HALT.failures),
      })
      .default(HALT),
    waves: z
      .strictObject({
        from: whole(2, 100_000, 'of people').default(WAVES.from),
        steps: z
          .array(wave, 'must be a list of waves, [] for all at once')
          .max(10, 'must name at most ten waves')
          .refine(
            (steps) => steps.reduce((sum, { waitMinutes }) => sum + waitMinutes, 0) <= MOST_WAITING,
            'must not wait for more than 600 minutes together: an approval holds for twelve hours',
          )
          .default([]),
      })
      .default(WAVES),
  })
  .default({ from: FROM, quota: QUOTA, haltAt: HALT, waves: WAVES })
  .transform(({ waves, ...rest }) => ({
    ...rest,
    waves: {
      ...waves,
      steps: waves.steps.map(({ percent, people, group, askToGoOn, waitMinutes }) => ({
        size: group ? { group } : percent === undefined ? { people: people ?? 1 } : { percent },
        askToGoOn,
        waitMinutes,
      })),
    },
  }));
