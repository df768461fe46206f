import { expect, test } from '@jest/globals';
import { conflictOfInterest } from '../../../src/core/approvals/conflict-of-interest.ts';
import { judgeTarget } from '../../../src/core/requests/judge-target.ts';
import {
  runningRequest,
  sampleItem,
  sampleMfa,
  samplePerson,
  SAMPLE_POLICY,
} from '../../support/sample-people.ts';

const [helpdesk, approver, target, helpdeskAdmin] = [1, 2, 3, 4].map((number) => samplePerson(number)) as [
  ReturnType<typeof samplePerson>,
  ReturnType<typeof samplePerson>,
  ReturnType<typeof samplePerson>,
  ReturnType<typeof samplePerson>,
];
const request = runningRequest(helpdesk, approver);
const items = [sampleItem(target)];
const aliases = { ...SAMPLE_POLICY, samePerson: [[helpdesk.id, helpdeskAdmin.id]] };

test('C6: neither the requester nor another account of the same human decides', () => {
  expect(conflictOfInterest(aliases, { request, items, by: helpdesk.id })?.kind).toBe('own-request');
  expect(conflictOfInterest(aliases, { request, items, by: helpdeskAdmin.id })?.kind).toBe('own-request');
  expect(conflictOfInterest(SAMPLE_POLICY, { request, items, by: helpdeskAdmin.id })).toBeUndefined();
});

test('C7: a target does not decide about itself, with whichever account', () => {
  const policy = { ...SAMPLE_POLICY, samePerson: [[target.id, approver.id]] };
  expect(conflictOfInterest(policy, { request, items, by: target.id })?.kind).toBe('own-target');
  expect(conflictOfInterest(policy, { request, items, by: approver.id })?.kind).toBe('own-target');
});

test('E4: one cannot ask for a change of one’s other account either', () => {
  const facts = {
    person: helpdeskAdmin,
    to: 'enabled',
    mfa: sampleMfa(helpdeskAdmin),
    requester: helpdesk.id,
  } as const;
  const verdict = judgeTarget(aliases, { ...facts, openRequest: undefined });
  expect(verdict).toMatchObject({ kind: 'refused', refusal: { kind: 'own-account' } });
});
