import { expect, test } from '@jest/globals';
import { authorise } from '../../../src/core/approvals/authorisation.ts';
import {
  runningRequest,
  SAMPLE_POLICY,
  sampleItem,
  samplePerson,
  sampleQuorum,
} from '../../support/sample-people.ts';
import type { Person } from '../../../src/core/people.ts';

const [helpdesk, approver, target] = [samplePerson(1), samplePerson(2), samplePerson(3)];

test('an authorisation names exactly one person, one from-state and one to-state', () => {
  const authorisation = authorise(SAMPLE_POLICY, runningRequest(helpdesk, approver), sampleItem(target));
  expect(authorisation).toMatchObject({
    person: target.id,
    from: 'disabled',
    to: 'enabled',
    approvers: [approver.id],
  });
});

test('C6, C7: no authorisation exists when the approver is the requester or the target, nor for the requester', () => {
  expect(authorise(SAMPLE_POLICY, runningRequest(helpdesk, helpdesk), sampleItem(target))).toBeUndefined();
  expect(authorise(SAMPLE_POLICY, runningRequest(helpdesk, target), sampleItem(target))).toBeUndefined();
  expect(authorise(SAMPLE_POLICY, runningRequest(helpdesk, approver), sampleItem(helpdesk))).toBeUndefined();
});

test('C6, C7: a yes of the requester or the target spoils the approval, also beside enough others', () => {
  const others = [approver, samplePerson(4)];
  const approvedBy = (people: readonly Person[]): ReturnType<typeof runningRequest> => ({
    ...runningRequest(helpdesk, approver),
    approvals: sampleQuorum(...people),
  });
  expect(authorise(SAMPLE_POLICY, approvedBy(others), sampleItem(target))).toBeDefined();
  for (const concerned of [helpdesk, target])
    expect(authorise(SAMPLE_POLICY, approvedBy([...others, concerned]), sampleItem(target))).toBeUndefined();
});

test('E12: somebody who was struck out or settled is not authorised any more', () => {
  const struck = { kind: 'struck-out', by: 'Amir', at: '2026-01-05T09:00:00.000Z' } as const;
  const item = sampleItem(target, { outcome: struck });
  expect(authorise(SAMPLE_POLICY, runningRequest(helpdesk, approver), item)).toBeUndefined();
});

test('what a request does must be what its list says: an act opens no state, and a state no act', () => {
  const request = runningRequest(helpdesk, approver);
  const approvals = sampleQuorum(approver, samplePerson(4));
  const stated = { reason: 'lost phone', callerProof: 'call-back' } as const;
  const reset = { ...request, ...stated, act: 'reset', approvals } as const;
  const policy = { ...SAMPLE_POLICY, signIns: { reset: 'allow', revoke: 'allow', maxPeople: 5 } } as const;
  expect(authorise(policy, reset, sampleItem(target, { act: 'reset' }))).toMatchObject({ act: 'reset' });
  expect(authorise(policy, reset, sampleItem(target))).toBeUndefined();
  expect(authorise(policy, reset, sampleItem(target, { act: 'revoke' }))).toBeUndefined();
  expect(authorise(policy, request, sampleItem(target, { act: 'revoke' }))).toBeUndefined();
});

test('a yes in the place of another group counts only where the rules let that group stand in', () => {
  const request = runningRequest(helpdesk, approver);
  const approvals = request.approvals.map((each) => ({ ...each, via: 'security' })) as never;
  const escalation = { afterMinutes: 60, group: 'security' };
  const stoodIn = { ...request, approvals };
  const policy = { ...SAMPLE_POLICY, approvals: { escalation } };
  expect(authorise(policy, stoodIn, sampleItem(target))).toBeDefined();
  expect(authorise(SAMPLE_POLICY, stoodIn, sampleItem(target))).toBeUndefined();
});
