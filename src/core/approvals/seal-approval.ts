import { taggedText } from '../audit/link-record.ts';
import type { Seal } from '../ports/seal.ts';
import type { RequestIn } from '../requests/change-request.ts';
import type { Approval } from '../requests/requirement.ts';

type Approved = RequestIn<'approved' | 'running' | 'finished' | 'partly-finished'>;
type Sealable = Omit<RequestIn<'cooling-down'>, 'status' | 'coolDownUntil' | 'approvalSeal'> & {
  readonly approvedAt?: string;
  readonly coolDownUntil?: string;
};
type Asked = Pick<
  RequestIn<'awaiting-approval'>,
  'id' | 'to' | 'act' | 'convert' | 'extends' | 'requester' | 'confirmedAt'
>;

/** What makes a row of the database an approval: somebody who can write there can make the row, but not this. */
export function sealApproval(seal: Seal, request: Sealable): string {
  return seal.seal(approvalText(request));
}

export function isApprovalSealed(seal: Seal, request: Approved | RequestIn<'cooling-down'>): boolean {
  return request.approvalSeal !== undefined && seal.isSealOf(approvalText(request), request.approvalSeal);
}

/** Each yes while others are still missing: a row with a made-up first approval must not need only one real one. */
export function sealVote(seal: Seal, request: Asked, approval: Approval): Approval {
  return { ...approval, seal: seal.seal(voteText(request, approval)) };
}

export function isVoteSealed(seal: Seal, request: Asked, approval: Approval): boolean {
  return approval.seal !== undefined && seal.isSealOf(voteText(request, approval), approval.seal);
}

/**
 * The whole approval: what was asked, by whom, for which frozen list, and everybody's part in allowing it. Whatever else
 * an approval comes to stand on belongs here too, or it could be altered unnoticed.
 */
function approvalText(request: Sealable): string {
  const { id, to, requester, fingerprint, confirmedAt, approvals, takenOut } = request;
  const { requirement, callerProof, approvedAt, coolDownUntil, timeLimit, endsAt, act, convert } = request;
  const { extends: longer, emergency, waves } = request;
  return taggedText('mfa-chatops/approval/2', {
    ...{ request: id, to, requester: requester.id, fingerprint, confirmedAt, takenOut },
    approvals: approvals.map(({ by, at, group, via, onBehalfOf }) => ({
      by: by.id,
      at,
      group,
      via,
      onBehalfOf,
    })),
    ...{ requirement, callerProof, approvedAt, coolDownUntil, timeLimit, endsAt, act, convert },
    ...{ extends: longer, emergency, waves },
    undoes: request.undoes,
    asked: request.asked,
  });
}

function voteText(
  { id, to, act, convert, extends: longer, requester, confirmedAt }: Asked,
  { by, at, group, via, onBehalfOf }: Approval,
): string {
  const vote = {
    request: id,
    to,
    act,
    convert,
    extends: longer,
    requester: requester.id,
    confirmedAt,
    by: by.id,
    at,
    group,
    via,
    onBehalfOf,
  };
  return taggedText('mfa-chatops/vote/1', vote);
}
