import type { Settled } from '../refusal.ts';
import type { ChangeRequest } from './change-request.ts';

/** Who settled a request, and when; undefined while it can still be decided. */
export function settledAs(request: ChangeRequest): Settled | undefined {
  switch (request.status) {
    case 'awaiting-confirmation':
    case 'awaiting-approval':
      return undefined;
    case 'approved':
    case 'running':
      return by(request, 'approved', request.approval.by.displayName, request.approval.at);
    case 'finished':
    case 'partly-finished':
      return by(request, 'finished', request.approval.by.displayName, request.finishedAt);
    case 'withdrawn':
      return by(request, 'withdrawn', request.withdrawal.by.displayName, request.withdrawal.at);
    case 'rejected':
      return by(request, 'rejected', request.rejection.by.displayName, request.rejection.at);
    case 'expired':
      return { request: request.id, as: 'expired', at: request.expiredAt };
    case 'superseded':
      return { request: request.id, as: 'superseded', at: request.supersededAt };
  }
}

function by(request: ChangeRequest, as: Settled['as'], name: string, at: string): Settled {
  return { request: request.id, as, by: name, at };
}
