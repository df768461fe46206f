import type { Settled } from '../refusal.ts';
import type { ChangeRequest, Decision } from './change-request.ts';

/** Who settled a request, and when; undefined while it can still be decided. */
export function settledAs(request: ChangeRequest): Settled | undefined {
  switch (request.status) {
    case 'awaiting-confirmation':
    case 'awaiting-approval':
      return undefined;
    case 'approved':
    case 'running':
      return by(request, 'approved', request.approval);
    case 'finished':
    case 'partly-finished':
      return by(request, 'finished', { ...request.approval, at: request.finishedAt });
    case 'withdrawn':
      return by(request, 'withdrawn', request.withdrawal);
    case 'rejected':
      return by(request, 'rejected', request.rejection);
    case 'expired':
      return { request: request.id, as: 'expired', at: request.expiredAt };
    case 'superseded':
      return { request: request.id, as: 'superseded', at: request.supersededAt };
  }
}

function by(
  request: ChangeRequest,
  as: Settled['as'],
  { by: person, at }: Omit<Decision, 'reason'>,
): Settled {
  return { request: request.id, as, by: person.displayName, at };
}
