import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parsePolicy } from '../../src/config/policy-file.ts';

const REST = readFileSync('policy.yaml', 'utf8').replace(
  /^approvals:[\s\S]*?(?=^# Whom people can ask)/m,
  '',
);
const GROUP = '00000002-c057-4000-8000-000000000003';

function problemsWith(approvals: unknown): readonly string[] {
  const policy = parsePolicy(`${REST}\napprovals: ${JSON.stringify(approvals)}\n`);
  return 'problems' in policy ? policy.problems.map((line) => line.replace(/^line \d+: /, '')) : [];
}

const rule = (more: object) => ({ name: 'a', stages: [{ count: 1 }], ...more });

test('a file without the section still loads, and leaves the built-in rules in force', () => {
  const policy = parsePolicy(REST);
  expect('problems' in policy).toBe(false);
  expect(policy).not.toHaveProperty('approvals');
});

test('a stage is of the approvers unless it names somebody else', () => {
  const policy = parsePolicy(`${REST}\napprovals: ${JSON.stringify({ rules: [rule({})] })}\n`);
  expect(policy).toMatchObject({ approvals: { rules: [{ stages: [{ group: 'approvers', count: 1 }] }] } });
});

test.each([
  [
    'a weakening without a second person',
    { rules: [rule({ stages: [] })] },
    /rules\.0\.stages must have a stage/,
  ],
  [
    'a group that nobody named',
    { rules: [rule({ stages: [{ group: 'boss', count: 1 }] })] },
    /must be a role or a name/,
  ],
  [
    'a stage of people who cannot decide',
    { rules: [rule({ stages: [{ group: 'helpdesk', count: 1 }] })] },
    /rules\.0\.stages\.0\.group must not be helpdesk: they cannot decide/,
  ],
  [
    'an escalation to people who cannot decide',
    { escalation: { afterMinutes: 5, group: 'auditors' } },
    /escalation\.group must not be auditors: they cannot decide/,
  ],
  [
    'deputies who cannot decide',
    { delegation: { to: 'helpdesk', maxDays: 5 } },
    /delegation\.to must not be helpdesk: they cannot decide/,
  ],
  ['a group with the name of a role', { groups: { approvers: [GROUP] } }, /must not be the name of a role/],
  ['a group that is no id', { groups: { security: ['Security'] } }, /must be the object id of a group/],
  ['a pattern that is none', { rules: [rule({ ticket: { pattern: '(' } })] }, /must be a regular expression/],
  [
    'a pattern that tries again and again',
    { rules: [rule({ reason: { pattern: '(a)\\1' } })] },
    /without look-around and back-references/,
  ],
  ['a misspelt key', { gruops: {} }, /gruops is not a rule: did you mean groups/],
  ['a misspelt key of a rule', { rules: [rule({ callerProofs: true })] }, /did you mean callerProof/],
  // What the bot does not do yet must not look as if it held.
  [
    'an escalation to nobody known',
    { escalation: { afterMinutes: 5, group: 'boss' } },
    /must be a role or a/,
  ],
  [
    'a misspelt key of it',
    { escalation: { afterMinute: 5, group: 'helpdesk' } },
    /did you mean afterMinutes/,
  ],
  ['parts of a list over two days', { countTogetherWithinMinutes: 1_441 }, /must be a whole number from 0/],
  ['a misspelt time of parts', { countTogetherWithinMinute: 5 }, /did you mean countTogetherWithinMinutes/],
  ['a reminder before the card', { remindAfterMinutes: -1 }, /must be a whole number from 0/],
  ['a helpdesk channel', { channels: {} }, /channels is not a rule/],
  [
    'a rule behind one that fits everything',
    { rules: [rule({}), rule({ name: 'b', when: { privileged: true } })] },
    /rules\.1\.when must not fit only what rule 1 fits already/,
  ],
  [
    'a rule behind one for fewer people',
    {
      rules: [
        rule({ when: { transition: 'weakening', morePeopleThan: 5 } }),
        rule({ name: 'b', when: { to: 'disabled', morePeopleThan: 10 } }),
      ],
    },
    /rules\.1\.when must not fit only what rule 1 fits already/,
  ],
  [
    'a strengthening that takes MFA away',
    { rules: [rule({ when: { transition: 'strengthening', to: 'disabled' } })] },
    /rules\.0\.when must be possible: disabled is always a weakening/,
  ],
  [
    'a reset to a state',
    { rules: [rule({ when: { act: 'reset', to: 'disabled' } })] },
    /rules\.0\.when\.to must not stand beside act/,
  ],
  [
    'a re-registration that strengthens',
    { rules: [rule({ when: { act: 'reset', transition: 'strengthening' } })] },
    /rules\.0\.when must be possible: reset is always a weakening/,
  ],
  [
    'two rules of one name',
    { rules: [rule({ when: { to: 'enforced' } }), rule({ when: { to: 'disabled' } })] },
    /rules\.1\.name must differ/,
  ],
  [
    'a cool-down of a strengthening',
    { rules: [rule({ when: { to: 'enforced' }, coolDownMinutes: 10 })] },
    /rules\.0\.coolDownMinutes must not stand at a strengthening/,
  ],
  [
    'an escalation after the request is void',
    { escalation: { afterMinutes: 480, group: 'approvers' } },
    /escalation\.afterMinutes must be less than approveWithinMinutes \(480\)/,
  ],
  [
    'a reminder after the request is void',
    { remindAfterMinutes: 500 },
    /remindAfterMinutes must be less than approveWithinMinutes \(480\)/,
  ],
  [
    'a stage outside of the helpdesk of helpdesk people',
    {
      groups: { desk: ['00000002-c057-4000-8000-000000000001'] },
      rules: [rule({ stages: [{ group: 'desk', count: 1, outsideHelpdesk: true }] })],
    },
    /rules\.0\.stages\.0\.outsideHelpdesk must not be true: everybody in desk is in groups\.helpdesk/,
  ],
])('%s is refused by name', (_, approvals, says) => {
  expect(problemsWith(approvals).join('\n')).toMatch(says);
});

test.each([
  ['more people than the rule before', [{ morePeopleThan: 10 }, { morePeopleThan: 5 }]],
  ['another direction', [{ transition: 'weakening' }, { transition: 'strengthening' }]],
  ['a state that may be either', [{ transition: 'weakening' }, { to: 'enabled' }]],
  ['an act beside every state', [{}, { act: 'reset' }]],
  ['everybody after the members of a group', [{ requester: 'helpdesk' }, {}]],
])('%s is a rule of its own', (_, conditions) => {
  const rules = conditions.map((when, index) => rule({ name: `rule ${index}`, when }));
  expect(problemsWith({ rules })).toEqual([]);
});
