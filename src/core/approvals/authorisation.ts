import type { PersonId, RequestId } from '../ids.ts';
import { directionOf, type MfaState, type ObservedState } from '../mfa-state.ts';
import type { Policy } from '../policy.ts';
import type { TimeBox } from '../ports/guard-rails.ts';
import type { Seal } from '../ports/seal.ts';
import type { ChangeRequest, RequestIn, RequestItem } from '../requests/change-request.ts';
import type { Act } from '../requests/act.ts';
import { isItemSealed } from '../requests/seal-item.ts';
import { isSamePerson } from '../same-person.ts';
import { votersOf } from './quorum.ts';
import { isApprovalSealed } from './seal-approval.ts';
import { isStillEnough } from './still-enough.ts';

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
  /** Then it opens the methods or the sessions, and not the state. */
  readonly act?: Act;
  readonly requester: PersonId;
  readonly approvers: readonly PersonId[];
}

/**
 * Covers exactly one person, one from-state and one to-state. The approvals must satisfy what the rules ask for now and
 * what they asked for when the request was made, and come from people who are neither requester nor target.
 */
export function authorise(
  policy: Policy,
  request: RequestIn<'running'>,
  item: RequestItem,
): Authorisation | undefined {
  // Settled, or taken out by an approver: no longer part of what was approved.
  if (item.outcome) return undefined;
  const requester = request.requester.id;
  const approvers = [...new Set(request.approvals.flatMap(votersOf))];
  const person = item.person.id;
  const concerned = [requester, person];
  if (approvers.some((approver) => concerned.some((id) => isSamePerson(policy, id, approver))))
    return undefined;
  if (isSamePerson(policy, requester, person)) return undefined;
  if (item.act !== request.act) return undefined;
  // More time is no new state: nothing is written for it.
  if (request.extends || item.extends) return undefined;
  if (!isStillEnough(policy, request, item)) return undefined;
  return {
    [proof]: true,
    request: request.id,
    person,
    from: item.from,
    to: request.to,
    ...(request.act ? { act: request.act } : {}),
    requester,
    approvers,
  };
}

/**
 * The approval of a time-boxed weakening covers its end: exactly this person, from what the request made of them, to
 * the state that was recorded before. It never weakens.
 */
export function authoriseReturn(
  seal: Seal,
  {
    request,
    item,
    box,
    left,
    extension,
  }: {
    readonly request: ChangeRequest;
    readonly item: RequestItem;
    readonly box: TimeBox;
    /** A later approved request gave back a part: from there. */
    readonly left?: MfaState | undefined;
    readonly extension?: ExtendedBy | undefined;
  },
): Authorisation | undefined {
  const { person, from } = item;
  if (!('approvedAt' in request) || request.id !== box.request || person.id !== box.person) return undefined;
  // What the database says must be what was approved: the list, the person in it, and the end.
  if (!isApprovalSealed(seal, request) || !isItemSealed(seal, request, item)) return undefined;
  if (request.act || from !== box.earlier || request.to !== box.weakened) return undefined;
  if (request.endsAt !== box.dueAt && !isExtended(seal, box, extension)) return undefined;
  const back = left ?? box.weakened;
  if ([back, box.weakened].some((state) => directionOf(state, box.earlier) !== 'strengthening'))
    return undefined;
  const approvers = [...new Set(request.approvals.flatMap(votersOf))];
  const requester = request.requester.id;
  const to = box.earlier;
  return { [proof]: true, request: request.id, person: person.id, from: back, to, requester, approvers };
}

/** The approved request that moved the end of a box, with this person in it. */
export interface ExtendedBy {
  readonly request: ChangeRequest;
  readonly item: RequestItem;
}

function isExtended(seal: Seal, box: TimeBox, extension: ExtendedBy | undefined): boolean {
  if (!extension || !('approvedAt' in extension.request)) return false;
  const { request, item } = extension;
  return (
    isApprovalSealed(seal, request) &&
    isItemSealed(seal, request, item) &&
    item.person.id === box.person &&
    request.extends?.request === box.request &&
    request.endsAt === box.dueAt
  );
}
