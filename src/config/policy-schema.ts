import { z } from 'zod';
import { approvalsSchema } from './policy-approvals.ts';
import { groupId, personId } from './object-id.ts';
import { bulkSchema } from './bulk-schema.ts';
import { channelsSchema } from './channels-schema.ts';
import { emergencySchema, limitsSchema, signInsSchema, weakeningSchema } from './guard-rails-schema.ts';
import { remindersSchema } from './reminders-schema.ts';
import { sectionConflicts } from './section-conflicts.ts';
import { securitySchema } from './security-schema.ts';

/** The form of `policy.yaml`. Unknown keys are refused: a misspelt rule would silently not hold. */
const someGroups = z
  .array(groupId, 'must be a list of group ids')
  .min(1, 'must name at least one group: otherwise nobody has this role');

const minutes = (most: number) => {
  const wanted = `must be a whole number of minutes from 1 to ${most}`;
  return z.int(wanted).min(1, wanted).max(most, wanted);
};

const yesOrNo = z.boolean('must be true or false');
const refuseOrWarn = z.enum(['refuse', 'warn'], 'must be refuse or warn');
const coverageRule = z.enum(['refuse', 'override', 'warn'], 'must be refuse, override or warn');
const peopleRange = 'must be a whole number of people from 1 to 100000';

export const policySchema = z
  .strictObject({
    groups: z.strictObject({
      helpdesk: someGroups,
      approvers: someGroups,
      auditors: z.array(groupId, 'must be a list of group ids, [] for none'),
      security: z.array(groupId, 'must be a list of group ids, [] for none').default([]),
    }),
    breakGlass: z.array(personId, 'must be a list of person ids, [] for none'),
    samePerson: z
      .array(
        z
          .array(personId, 'must be a list of person ids')
          .min(2, 'must name at least two accounts')
          .refine((accounts) => new Set(accounts).size === accounts.length, 'must name each account once'),
        'must be a list of lists of person ids, [] for none',
      )
      .default([]),
    privilegedTargets: refuseOrWarn.default('refuse'),
    guests: refuseOrWarn.default('refuse'),
    unreachableTargets: refuseOrWarn.default('warn'),
    maxPeoplePerRequest: z.int(peopleRange).min(1, peopleRange).max(100_000, peopleRange).default(50),
    confirmWithinMinutes: minutes(24 * 60).default(15),
    approveWithinMinutes: minutes(14 * 24 * 60).default(8 * 60),
    reasonRequired: z
      .strictObject({ strengthening: yesOrNo.default(false), weakening: yesOrNo.default(true) })
      .default({ strengthening: false, weakening: true }),
    underConditionalAccess: coverageRule.default('refuse'),
    partlyUnderConditionalAccess: coverageRule.default('warn'),
    bulk: bulkSchema,
    weakening: weakeningSchema.prefault({}),
    limits: limitsSchema.prefault({}),
    emergency: emergencySchema.prefault({}),
    signIns: signInsSchema.prefault({}),
    reminders: remindersSchema.prefault({}),
    approvals: approvalsSchema.optional(),
    security: securitySchema.prefault({}),
    channels: channelsSchema.prefault({}),
    helpdeskContact: z.strictObject({
      name: z.string('must be a text').min(1, 'must not be empty').max(80, 'must be at most 80 characters'),
      mail: z.email('must be a mail address').optional(),
      phone: z
        .string('must be a text in quotes')
        .regex(/^[0-9+() ./-]{3,30}$/, 'must be a phone number in quotes')
        .optional(),
    }),
  })
  .superRefine((file, context) => {
    for (const { path, message } of sectionConflicts(file))
      context.addIssue({ code: 'custom', path: [...path], message });
  });

export type PolicyFile = z.output<typeof policySchema>;
