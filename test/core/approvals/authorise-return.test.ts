import { expect, test } from '@jest/globals';
import { authoriseReturn } from '../../../src/core/approvals/authorisation.ts';
import { sealApproval } from '../../../src/core/approvals/seal-approval.ts';
import type { TimeBox } from '../../../src/core/ports/guard-rails.ts';
import { sealItem } from '../../../src/core/requests/seal-item.ts';
import { testSeal } from '../../support/open-test-store.ts';
import { runningRequest, sampleItem, samplePerson } from '../../support/sample-people.ts';

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
