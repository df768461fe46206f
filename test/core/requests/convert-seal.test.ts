import { expect, test } from '@jest/globals';
import {
  isApprovalSealed,
  isVoteSealed,
  sealApproval,
  sealVote,
} from '../../../src/core/approvals/seal-approval.ts';
import { fingerprintOf, RunningFingerprint } from '../../../src/core/requests/fingerprint.ts';
import { isItemSealed, sealItem } from '../../../src/core/requests/seal-item.ts';
import { testSeal } from '../../support/open-test-store.ts';
import { runningRequest, sampleItem, samplePerson } from '../../support/sample-people.ts';

const plain = { ...runningRequest(samplePerson(1), samplePerson(2)), to: 'disabled' as const };
const moved = { ...plain, convert: true as const };
const item = sampleItem(samplePerson(3), { from: 'enforced' });
const [vote] = plain.approvals;

test('C1: that a request is a move to Conditional Access is in every seal: it can neither be added nor dropped', () => {
  for (const [asked, altered] of [
    [plain, moved],
    [moved, plain],
  ] as const) {
    const print = { fingerprint: fingerprintOf(testSeal, asked, [item]) };
    for (const request of [asked, altered]) {
      const running = new RunningFingerprint(testSeal, request);
      running.add(item);
      expect(running.is(print)).toBe(request === asked);
    }
    const sealed = sealItem(testSeal, asked, item);
    expect([isItemSealed(testSeal, asked, sealed), isItemSealed(testSeal, altered, sealed)]).toEqual([
      true,
      false,
    ]);
    const approval = { approvalSeal: sealApproval(testSeal, asked) };
    expect(isApprovalSealed(testSeal, { ...asked, ...approval })).toBe(true);
    expect(isApprovalSealed(testSeal, { ...altered, ...approval })).toBe(false);
    const yes = vote && sealVote(testSeal, asked, vote);
    expect(yes && [isVoteSealed(testSeal, asked, yes), isVoteSealed(testSeal, altered, yes)]).toEqual([
      true,
      false,
    ]);
  }
});
