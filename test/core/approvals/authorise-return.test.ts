import { expect, test } from '@jest/globals';
import { authorise, authoriseReturn, type ExtendedBy } from '../../../src/core/approvals/authorisation.ts';
import { sealApproval } from '../../../src/core/approvals/seal-approval.ts';
import type { TimeBox } from '../../../src/core/ports/guard-rails.ts';
import { sealItem } from '../../../src/core/requests/seal-item.ts';
import { testSeal } from '../../support/open-test-store.ts';
import { runningRequest, sampleItem, samplePerson, SAMPLE_POLICY } from '../../support/sample-people.ts';

const DUE = '2026-03-01T12:00:00.000Z';
const asked = { ...runningRequest(samplePerson(1), samplePerson(2)), to: 'disabled' as const, endsAt: DUE };
const request = { ...asked, approvalSeal: sealApproval(testSeal, asked) };
const item = sealItem(testSeal, request, sampleItem(samplePerson(3), { from: 'enforced' }));
const box: TimeBox = {
  ...{ request: request.id, person: item.person.id, status: 'waiting', attempts: 1 },
  ...{ weakened: 'disabled', earlier: 'enforced', dueAt: DUE },
};

test('an approved end may be carried out: back to the recorded state, for this person only', () => {
  expect(authoriseReturn(testSeal, { request, item, box })).toMatchObject({
    ...{ person: item.person.id, from: 'disabled', to: 'enforced' },
  });
  const somebody = samplePerson(4).id;
  expect(authoriseReturn(testSeal, { request, item, box: { ...box, person: somebody } })).toBeUndefined();
});

test('nothing that was written into the database is carried out: another end, another state, another approval', () => {
  const no = (more: Partial<TimeBox>) =>
    authoriseReturn(testSeal, { request, item, box: { ...box, ...more } });
  expect(no({ dueAt: '2026-03-01T11:00:00.000Z' })).toBeUndefined();
  expect(no({ earlier: 'enabled' })).toBeUndefined();
  const forged = { ...request, endsAt: '2026-03-01T11:00:00.000Z' };
  const early = { ...box, dueAt: forged.endsAt };
  expect(authoriseReturn(testSeal, { request: forged, item, box: early })).toBeUndefined();
  const added = { ...item, from: 'enabled' as const };
  expect(
    authoriseReturn(testSeal, { request, item: added, box: { ...box, earlier: 'enabled' } }),
  ).toBeUndefined();
});

test('from where a later request left the person it goes on to the recorded state, and never below', () => {
  expect(authoriseReturn(testSeal, { request, item, box, left: 'enabled' })).toMatchObject({
    ...{ from: 'enabled', to: 'enforced' },
  });
  expect(authoriseReturn(testSeal, { request, item, box, left: 'enforced' })).toBeUndefined();
});

const LATER = '2026-03-01T15:00:00.000Z';
const longer = {
  ...{ ...asked, id: 'REQ-9' as typeof asked.id, extends: { request: request.id, dueAt: DUE } },
  endsAt: LATER,
};
const extending = { ...longer, approvalSeal: sealApproval(testSeal, longer) };
const inIt = sealItem(testSeal, extending, { ...item, extends: request.id });
const moved: TimeBox = { ...box, dueAt: LATER, extendedBy: extending.id };

test('an end that was moved needs the approved request that moved it, with this person in it', () => {
  const after = (extension?: ExtendedBy, over: Partial<TimeBox> = {}) =>
    authoriseReturn(testSeal, { request, item, box: { ...moved, ...over }, extension });
  expect(after({ request: extending, item: inIt })).toMatchObject({ from: 'disabled', to: 'enforced' });
  expect(after()).toBeUndefined();
  expect(after({ request: { ...extending, approvalSeal: 'f00d' }, item: inIt })).toBeUndefined();
  expect(after({ request: extending, item: { ...inIt, seal: 'f00d' } })).toBeUndefined();
  expect(after({ request: extending, item: inIt }, { dueAt: '2026-03-01T16:00:00.000Z' })).toBeUndefined();
  const elsewhere = { ...longer, extends: { ...longer.extends, request: 'REQ-8' as typeof asked.id } };
  const other = { ...elsewhere, approvalSeal: sealApproval(testSeal, elsewhere) };
  const inOther = sealItem(testSeal, other, { ...item, extends: elsewhere.extends.request });
  expect(after({ request: other, item: inOther })).toBeUndefined();
});

test('more time opens no write, whatever the state', () => {
  const stated = { reason: 'lost phone', callerProof: 'call-back' } as const;
  const running = { ...extending, ...stated, requirement: asked.requirement };
  expect(authorise(SAMPLE_POLICY, running, { ...inIt, extends: undefined } as never)).toBeUndefined();
  const { extends: _, ...plain } = running;
  expect(authorise(SAMPLE_POLICY, plain, inIt)).toBeUndefined();
  expect(authorise(SAMPLE_POLICY, plain, item)).toBeDefined();
});
