import type { ApprovalRule } from '../approval-rules.ts';

export const MANY_PEOPLE = 25;

/** What holds where the policy file says nothing. The last one fits every state that is left. */
export const BUILT_IN_RULES: readonly ApprovalRule[] = [
  {
    name: 're-registration of privileged people',
    when: { act: 'reset', privileged: true },
    stages: [{ group: 'approvers', count: 2, outsideHelpdesk: true }],
    callerProof: true,
    reason: { required: true },
  },
  {
    name: 're-registration',
    when: { act: 'reset' },
    stages: [{ group: 'approvers', count: 2 }],
    callerProof: true,
    reason: { required: true },
  },
  {
    name: 'sessions of privileged people',
    when: { act: 'revoke', privileged: true },
    stages: [{ group: 'approvers', count: 2, outsideHelpdesk: true }],
  },
  { name: 'sessions', when: { act: 'revoke' }, stages: [{ group: 'approvers', count: 1 }] },
  {
    name: 'weakening of privileged people',
    when: { privileged: true, transition: 'weakening' },
    stages: [{ group: 'approvers', count: 2, outsideHelpdesk: true }],
    callerProof: true,
  },
  {
    name: 'privileged people',
    when: { privileged: true },
    stages: [{ group: 'approvers', count: 2, outsideHelpdesk: true }],
  },
  {
    name: 'weakening of many people',
    when: { transition: 'weakening', morePeopleThan: MANY_PEOPLE },
    stages: [{ group: 'approvers', count: 2 }],
    callerProof: true,
  },
  {
    name: 'many people',
    when: { morePeopleThan: MANY_PEOPLE },
    stages: [{ group: 'approvers', count: 2 }],
  },
  {
    name: 'weakening',
    when: { transition: 'weakening' },
    stages: [{ group: 'approvers', count: 1 }],
    callerProof: true,
  },
  { name: 'strengthening', when: {}, stages: [{ group: 'approvers', count: 1 }] },
];
