import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parsePolicy } from '../../../src/config/policy-file.ts';
import type { ApprovalRule } from '../../../src/core/approval-rules.ts';
import { requirementFor } from '../../../src/core/approvals/approval-policy.ts';
import type { Policy } from '../../../src/core/policy.ts';
import type { RiskFacts } from '../../../src/core/requests/requirement.ts';

const SHIPPED = parsePolicy(readFileSync('policy.yaml', 'utf8')) as Policy;
const WEAKENING: RiskFacts = {
  to: 'disabled',
  direction: 'weakening',
  privileged: 'no',
  people: 1,
  stateUnknown: false,
  requesterGroups: ['helpdesk'],
};

const needed = (rule: Omit<ApprovalRule, 'name'>, facts: Partial<RiskFacts> = {}) =>
  requirementFor(
    { ...SHIPPED, approvals: { rules: [{ name: 'ours', ...rule }] } },
    { ...WEAKENING, ...facts },
  );

test('a rule that says who decides does not drop how the caller was recognised', () => {
  const rule = { when: { transition: 'weakening' }, stages: [{ group: 'approvers', count: 3 }] } as const;
  expect(needed(rule)).toMatchObject({ rule: 'ours', callerProof: true, stages: [{ count: 3 }] });
  expect(needed({ ...rule, callerProof: false })).toMatchObject({ callerProof: false });
});

test('people who were asked for a moment ago count with those of the list, and the reason says so where it decides', () => {
  const many = { direction: 'strengthening', to: 'enabled' } as const;
  const shipped = (facts: Partial<RiskFacts>) => requirementFor(SHIPPED, { ...WEAKENING, ...many, ...facts });
  const beside = (people: number) => ({ kind: 'asked-beside', points: 20, people, minutes: 60 });
  expect(shipped({ people: 13, beside: 12 })).toMatchObject({ stages: [{ count: 1 }], score: 20 });
  expect(shipped({ people: 13, beside: 12 }).reasons).not.toContainEqual(beside(12));
  expect(shipped({ people: 13, beside: 13 })).toMatchObject({ stages: [{ count: 2 }], score: 40 });
  expect(shipped({ people: 13, beside: 13 }).reasons).toContainEqual(beside(13));
  // A long list needs as many without the others.
  expect(shipped({ people: 26, beside: 1 }).reasons).not.toContainEqual(beside(1));
});

test('a rule for administrators keeps the helpdesk out unless it says otherwise', () => {
  const when = { privileged: true } as const;
  const admins = { privileged: 'yes' } as const;
  expect(needed({ when, stages: [{ group: 'security', count: 2 }] }, admins)).toMatchObject({
    stages: [{ group: 'security', count: 2, outsideHelpdesk: true }],
  });
  const open = { group: 'security', count: 2, outsideHelpdesk: false };
  expect(needed({ when, stages: [open] }, admins)).toMatchObject({ stages: [open] });
  expect(needed({ when: {}, stages: [{ group: 'security', count: 1 }] })).toMatchObject({
    stages: [{ outsideHelpdesk: false }],
  });
});

test('a rule for re-registration keeps the reason that the built-in one asks for', () => {
  const rule = { when: { act: 'reset' }, stages: [{ group: 'approvers', count: 1 }] } as const;
  const facts = { act: 'reset', to: 'enabled' } as const;
  const needs = { ...SHIPPED, reasonRequired: { strengthening: false, weakening: false } };
  const requirement = requirementFor(
    { ...needs, approvals: { rules: [{ name: 'ours', ...rule }] } },
    { ...WEAKENING, ...facts },
  );
  expect(requirement).toMatchObject({ rule: 'ours', callerProof: true, reason: { required: true } });
});

test('a rule that mentions neither admin roles nor long lists asks no fewer people for them', () => {
  const one = { when: { transition: 'weakening' }, stages: [{ group: 'approvers', count: 1 }] } as const;
  const two = [{ group: 'approvers', count: 2 }];
  expect(needed(one).stages).toMatchObject([{ count: 1 }]);
  expect(needed(one, { people: 26 }).stages).toMatchObject(two);
  expect(needed(one, { privileged: 'unknown' }).stages).toMatchObject([{ count: 2, outsideHelpdesk: true }]);
  const alone = { when: { transition: 'strengthening' }, stages: [] } as const;
  const strengthening = { to: 'enabled', direction: 'strengthening' } as const;
  expect(needed(alone, strengthening).stages).toEqual([]);
  expect(needed(alone, { ...strengthening, privileged: 'yes' }).stages).toMatchObject(two);
  const meant = { ...one, when: { transition: 'weakening', privileged: true, morePeopleThan: 0 } } as const;
  expect(needed(meant, { privileged: 'yes', people: 30 }).stages).toMatchObject([{ count: 1 }]);
  const more = { when: {}, stages: [{ group: 'security', count: 3 }] };
  expect(needed(more, { people: 26 }).stages).toMatchObject([{ group: 'security', count: 3 }]);
});
