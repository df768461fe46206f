import { z } from 'zod';
import type { WeakeningRules } from '../core/guard-rules.ts';
import { groupId } from './object-id.ts';

const USUAL_HOURS = 24;

const range = (least: number, most: number, of: string) => {
  const wanted = `must be a whole number of ${of} from ${least} to ${most}`;
  return z.int(wanted).min(least, wanted).max(most, wanted);
};

/** An older file gets an end to every weakening: the card says so, and an end that comes too early is asked for anew. */
export const weakeningSchema = z
  .strictObject({
    maxHours: range(1, 24 * 30, 'hours').default(USUAL_HOURS),
    defaultHours: range(1, 24 * 30, 'hours').optional(),
    withoutEnd: z.enum(['allow', 'refuse'], 'must be allow or refuse').default('refuse'),
    undoWithoutEnd: z.boolean('must be true or false').default(false),
  })
  .refine(({ maxHours, defaultHours = 0 }) => defaultHours <= maxHours, {
    message: 'must not be more than maxHours: nobody could ask for so long',
    path: ['defaultHours'],
  });

/** Somebody who only shortened the longest time must not get the longer usual one by saying nothing. */
export function weakeningRulesOf({
  defaultHours,
  ...rules
}: z.output<typeof weakeningSchema>): WeakeningRules {
  return { ...rules, defaultHours: defaultHours ?? Math.min(USUAL_HOURS, rules.maxHours) };
}

export const limitsSchema = z.strictObject({
  openRequests: range(1, 1_000, 'requests').default(20),
  drafts: range(1, 1_000, 'requests').default(50),
  weakeningsPerDay: z
    .strictObject({
      requester: range(1, 20_000, 'people').default(20),
      approver: range(1, 20_000, 'people').default(40),
      tenant: range(1, 20_000, 'people').default(100),
    })
    .prefault({}),
  burst: z
    .strictObject({
      weakenings: range(1, 20_000, 'people').default(5),
      minutes: range(1, 24 * 60, 'minutes').default(10),
    })
    .prefault({}),
});

/** Closed, and open to nobody: a file has to say both. */
export const emergencySchema = z
  .strictObject({
    enabled: z.boolean('must be true or false').default(false),
    groups: z.array(groupId, 'must be a list of group ids, [] for none').default([]),
    reviewHours: range(1, 24, 'hours').default(24),
    perDay: z
      .strictObject({
        requester: range(1, 20, 'emergencies').default(1),
        tenant: range(1, 100, 'emergencies').default(3),
      })
      .prefault({}),
  })
  .refine(({ enabled, groups }) => !enabled || groups.length > 0, {
    message: 'must name at least one group while emergency is enabled: nobody could act otherwise',
    path: ['groups'],
  });

const allowOrRefuse = z.enum(['allow', 'refuse'], 'must be allow or refuse');

/** An older file allows nothing of it: it needs permissions in Graph that the operator has not given. */
export const signInsSchema = z.strictObject({
  reset: allowOrRefuse.default('refuse'),
  revoke: allowOrRefuse.default('refuse'),
  maxPeople: range(1, 20, 'people').default(5),
});

/** Whose keys a section has, for the suggestion beside a misspelt one. */
export function guardRailKeys([section, part]: readonly PropertyKey[]): readonly string[] | undefined {
  if (section === 'weakening') return Object.keys(weakeningSchema.shape);
  if (section === 'emergency')
    return part === undefined ? Object.keys(emergencySchema.shape) : ['requester', 'tenant'];
  if (section === 'signIns') return Object.keys(signInsSchema.shape);
  if (section !== 'limits') return undefined;
  if (part === 'burst') return ['weakenings', 'minutes'];
  return part === undefined ? Object.keys(limitsSchema.shape) : ['requester', 'approver', 'tenant'];
}
