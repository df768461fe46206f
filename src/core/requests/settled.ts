import type { Settled } from '../refusal.ts';
import type { ChangeRequest, Decision, RequestIn } from './change-request.ts';

/** Who settled a request, and when; undefined while it can still be decided. */
export function settledAs(request: ChangeRequest): Settled | undefined {
  switch (request.status) {
    case 'awaiting-confirmation':
    case 'awaiting-approval':
      return undefined;
    case 'cooling-down':
    case 'approved':
    case 'running':
      return by(request, 'approved', lastApproval(request));
    case 'finished':
    case 'partly-finished':
      return by(request, 'finished', { ...lastApproval(request), at: request.finishedAt });
    case 'withdrawn':
      return by(request, 'withdrawn', request.withdrawal);
    case 'rejected':
      return by(request, 'rejected', request.rejection);
    case 'stopped':
      return by(request, 'stopped', request.stop);
    case 'expired':
      return { request: request.id, as: 'expired', at: request.expiredAt };
    case 'superseded':
      return { request: request.id, as: 'superseded', at: request.supersededAt };
  }
}

/** The one that completed them; without any it was the requester's own confirmation. */
function lastApproval(request: RequestIn<ApprovedStatus>): Omit<Decision, 'reason'> {
  return request.approvals.at(-1) ?? { by: request.requester, at: request.confirmedAt };
}
type ApprovedStatus = 'cooling-down' | 'approved' | 'running' | 'finished' | 'partly-finished';

function by(
  request: ChangeRequest,
  as: Settled['as'],
  { by: person, at }: Omit<Decision, 'reason'>,
): Settled {
  return { request: request.id, as, by: person.displayName, at };
}
