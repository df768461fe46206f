import { taggedText } from '../audit/link-record.ts';
import type { Seal } from '../ports/seal.ts';
import type { RequestIn } from './change-request.ts';

type Awaiting = RequestIn<'awaiting-confirmation' | 'awaiting-approval'>;

/**
 * Who asked, what the rules want, the end, who may answer: a decision relies on all that a waiting row says, and the
 * approval is sealed over it. So the row carries the proof that this bot wrote it, made anew each time it writes it.
 */
export function sealWaiting<Row extends Awaiting>(seal: Seal, request: Row): Row {
  return { ...request, waitingSeal: seal.seal(waitingText(request)) };
}

/** For whoever changes a row that they have not checked: what was altered before must not become genuine by it. */
export function resealWaiting<Row extends Awaiting>(seal: Seal, before: Row, after: Row): Row {
  return isWaitingSealed(seal, before) ? sealWaiting(seal, after) : after;
}

export function isWaitingSealed(seal: Seal, request: Awaiting): boolean {
  return request.waitingSeal !== undefined && seal.isSealOf(waitingText(request), request.waitingSeal);
}

/** Everything, so that nothing can be forgotten; but each yes has a seal of its own, and a false one only does not count. */
function waitingText(row: Awaiting): string {
  const { waitingSeal: _, approvals: __, ...request } = { approvals: [], ...row };
  return taggedText('mfa-chatops/waiting-request/1', request);
}
