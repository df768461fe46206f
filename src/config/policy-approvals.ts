import { RE2JS } from 're2js';
import { z } from 'zod';
import type { ApprovalRules } from '../core/approval-rules.ts';
import type { GroupId } from '../core/ids.ts';
import { ruleConflicts } from './rule-conflicts.ts';

/** The section `approvals` of the policy file. What is left out falls back to the built-in rules, never to less. */
const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const NAME = /^[a-z][a-z0-9-]{0,29}$/;
const ROLES = ['approvers', 'helpdesk', 'auditors'] as const;

const groupId = z
  .string('must be the object id of a group (a GUID in quotes)')
  .regex(GUID, 'must be the object id of a group (a GUID), not a name or an address')
  .transform((text) => text.toLowerCase() as GroupId);

const name = z
  .string('must be a name')
  .regex(NAME, 'must be a name of small letters, digits and hyphens, at most 30');
const yesOrNo = z.boolean('must be true or false');

function whole(least: number, most: number) {
  const wanted = `must be a whole number from ${least} to ${most}`;
  return z.int(wanted).min(least, wanted).max(most, wanted);
}

/** As the core matches it. */
function isPattern(text: string): boolean {
  try {
    RE2JS.compile(text);
    return true;
  } catch {
    return false;
  }
}

const text = z.strictObject({
  required: yesOrNo.default(false),
  pattern: z
    .string('must be a text in quotes')
    .max(200, 'must be at most 200 characters')
    .refine(isPattern, 'must be a regular expression, without look-around and back-references')
    .optional(),
});

const rule = z
  .strictObject({
    name: z.string('must be a text').min(1, 'must not be empty').max(60, 'must be at most 60 characters'),
    when: z
      .strictObject({
        transition: z.enum(['strengthening', 'weakening'], 'must be strengthening or weakening').optional(),
        to: z.enum(['disabled', 'enabled', 'enforced'], 'must be disabled, enabled or enforced').optional(),
        act: z.enum(['reset', 'revoke'], 'must be reset or revoke').optional(),
        privileged: yesOrNo.optional(),
        morePeopleThan: whole(0, 100_000).optional(),
        requester: name.optional(),
      })
      .default({}),
    stages: z
      .array(
        z.strictObject({
          group: name.default('approvers'),
          count: whole(1, 9),
          outsideHelpdesk: yesOrNo.optional(),
        }),
        'must be a list of stages, [] for none',
      )
      .max(5, 'must have at most five stages'),
    callerProof: yesOrNo.optional(),
    reason: text.optional(),
    ticket: text.optional(),
    coolDownMinutes: whole(0, 1_440).optional(),
    numberMatching: yesOrNo.optional(),
  })
  .refine(({ when, stages }) => stages.length > 0 || (when.transition === 'strengthening' && !when.act), {
    message: 'must have a stage: only a rule for strengthening may do without a second person',
    path: ['stages'],
  });

const escalation = z.strictObject({
  afterMinutes: whole(1, 20_160),
  group: name,
  atOnceWhenAway: yesOrNo.optional(),
});

const delegation = z.strictObject({ to: name, maxDays: whole(1, 90) });

const sections = z.strictObject({
  groups: z
    .record(
      name,
      z.array(groupId, 'must be a list of group ids').min(1, 'must name at least one group'),
      'must be a list of named groups',
    )
    .optional(),
  rules: z.array(rule, 'must be a list of rules').optional(),
  countTogetherWithinMinutes: whole(0, 1_440).optional(),
  remindAfterMinutes: whole(0, 20_160).optional(),
  escalation: escalation.optional(),
  delegation: delegation.optional(),
});

export const approvalsSchema = sections.superRefine((approvals, context) => {
  const known = new Set<string>([...ROLES, ...Object.keys(approvals.groups ?? {})]);
  const check = (group: string | undefined, path: PropertyKey[]): void => {
    if (group !== undefined && !known.has(group))
      context.addIssue({ code: 'custom', path, message: `must be a role or a name under approvals.groups` });
  };
  // Without the role of an approver nobody can press the card that they would be asked with.
  const checkDecider = (group: string | undefined, path: PropertyKey[]): void => {
    if (group === 'helpdesk' || group === 'auditors')
      context.addIssue({ code: 'custom', path, message: `must not be ${group}: they cannot decide` });
    else check(group, path);
  };
  for (const [index, { when, stages }] of (approvals.rules ?? []).entries()) {
    check(when.requester, ['rules', index, 'when', 'requester']);
    for (const [at, { group }] of stages.entries())
      checkDecider(group, ['rules', index, 'stages', at, 'group']);
  }
  for (const { path, message } of ruleConflicts(approvals.rules ?? []))
    context.addIssue({ code: 'custom', path: ['rules', ...path], message });
  checkDecider(approvals.delegation?.to, ['delegation', 'to']);
  checkDecider(approvals.escalation?.group, ['escalation', 'group']);
  for (const role of ROLES)
    if (approvals.groups?.[role] !== undefined)
      context.addIssue({ code: 'custom', path: ['groups', role], message: 'must not be the name of a role' });
});

/** For the suggestion beside a misspelt key: those of the section, of a rule, or of its condition. */
export function approvalKeysAt(path: readonly PropertyKey[]): readonly string[] {
  if (path[1] === 'delegation') return Object.keys(delegation.shape);
  if (path[1] === 'escalation') return Object.keys(escalation.shape);
  if (path[1] !== 'rules') return Object.keys(path.length === 1 ? sections.shape : {});
  if (path[3] === 'when') return Object.keys(rule.shape.when.unwrap().shape);
  return Object.keys(path.length === 3 ? rule.shape : {});
}

/** Absent where the file leaves something out: the rest of the program knows no `undefined` values. */
export function approvalRulesOf(parsed: z.output<typeof approvalsSchema>): ApprovalRules {
  return dropUndefined(parsed) as ApprovalRules;
}

function dropUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropUndefined);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries.map(([key, part]) => [key, dropUndefined(part)]));
}
