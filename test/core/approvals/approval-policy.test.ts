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
