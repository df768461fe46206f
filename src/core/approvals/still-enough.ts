import type { PersonId } from '../ids.ts';
import type { Policy } from '../policy.ts';
import type { RequestIn, RequestItem } from '../requests/change-request.ts';
import { weakens } from '../requests/act.ts';
import { lackingIn } from '../requests/check-statement.ts';
import type { Approval, RiskFacts } from '../requests/requirement.ts';
import { isSamePerson } from '../same-person.ts';
import { factsOf, requirementFor } from './approval-policy.ts';
import { isEmergencyStillOpen } from './emergency.ts';
import { isPlaceGiven } from './next-group.ts';
import { quorumOf, votersOf } from './quorum.ts';

/** Do the approvals satisfy both what was asked for when the request was confirmed, and what the rules ask for now? */
export function isStillEnough(policy: Policy, request: RequestIn<'running'>, item: RequestItem): boolean {
  const { requirement } = request;
  const concerned = [request.requester.id, item.person.id];
  const approvals = request.approvals.filter(
    (approval) => isPlaceGiven(policy, approval) && !isConcerned(policy, approval, concerned),
  );
  if (request.emergency) return isEmergencyStillOpen(policy, request, item);
  const now = requirementFor(policy, worseOf(requirement.facts, item, request.to));
  // A review was confirmed by nobody who could have stated anything.
  if (!request.extends?.review && lackingIn(now, request)) return false;
  // Whatever a file or a record says: nothing is weakened on the word of one person.
  if (weakens(item, request.to) && approvals.length === 0) return false;
  return (
    quorumOf(policy, requirement, approvals) !== undefined && quorumOf(policy, now, approvals) !== undefined
  );
}

/** Two accounts may have turned out since to be one human's. */
function isConcerned(policy: Policy, approval: Approval, concerned: readonly PersonId[]): boolean {
  return votersOf(approval).some((voter) => concerned.some((id) => isSamePerson(policy, id, voter)));
}

/** The frozen facts, and never less than what is known of this person. */
function worseOf(facts: RiskFacts, item: RequestItem, to: RequestIn<'running'>['to']): RiskFacts {
  const own = factsOf(to, [item], facts.requesterGroups);
  return {
    ...facts,
    to,
    direction: own.direction === 'weakening' ? 'weakening' : facts.direction,
    privileged: own.privileged === 'no' ? facts.privileged : own.privileged,
    stateUnknown: facts.stateUnknown || own.stateUnknown,
  };
}
