import type { PersonId, RequestId } from '../ids.ts';
import type { MfaState, ObservedState } from '../mfa-state.ts';
import type { RequestIn, RequestItem } from '../requests/change-request.ts';

const proof: unique symbol = Symbol('made by approvals/authorisation.ts');

/**
 * The only argument that opens the Graph write port. The symbol is not exported, so no other file can build one;
 * a house-rule test checks that only `execution/` asks for one.
 */
export interface Authorisation {
  readonly [proof]: true;
  readonly request: RequestId;
  readonly person: PersonId;
  readonly from: ObservedState;
  readonly to: MfaState;
  readonly requester: PersonId;
  readonly approver: PersonId;
}

/** An approval covers exactly one person, one from-state and one to-state, and needs an approver who is neither requester nor target. */
export function authorise(request: RequestIn<'running'>, item: RequestItem): Authorisation | undefined {
  // Settled, or taken out by an approver: no longer part of what was approved.
  if (item.outcome) return undefined;
  const requester = request.requester.id;
  const approver = request.approval.by.id;
  const person = item.person.id;
  if (approver === requester || approver === person || requester === person) return undefined;
  return { [proof]: true, request: request.id, person, from: item.from, to: request.to, requester, approver };
}
