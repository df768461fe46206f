import { taggedText } from '../audit/link-record.ts';
import type { Seal } from '../ports/seal.ts';
import type { RequestIn } from '../requests/change-request.ts';

type Approved = RequestIn<'approved' | 'running' | 'finished' | 'partly-finished'>;

/** What makes a row of the database an approval: somebody who can write there can make the row, but not this. */
export function sealApproval(seal: Seal, request: Approved): string {
  return seal.seal(approvalText(request));
}

export function isApprovalSealed(seal: Seal, request: Approved): boolean {
  return request.approvalSeal !== undefined && seal.isSealOf(approvalText(request), request.approvalSeal);
}

/**
 * The whole approval: what was asked, by whom, for which frozen list, and everybody's part in allowing it. Whatever else
 * an approval comes to stand on belongs here too, or it could be altered unnoticed.
 */
function approvalText({ id, to, requester, fingerprint, confirmedAt, approval, takenOut }: Approved): string {
  return taggedText('mfa-chatops/approval/1', {
    request: id,
    to,
    requester: requester.id,
    fingerprint,
    confirmedAt,
    approver: approval.by.id,
    at: approval.at,
    takenOut,
  });
}
