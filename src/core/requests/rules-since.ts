import type { Policy } from '../policy.ts';
import type { ChangeRequest } from './change-request.ts';
import { newEnd } from './extension.ts';
import { timeLimitOf } from './time-limit.ts';

/** What the rules may not take any more of a request that they took when it was made. Stored as JSON: only ever add. */
export const RULES_SINCE = [
  ...(['list-too-long', 'time-too-long', 'end-needed'] as const),
  // Known only to whoever asked.
  ...(['caller-proof', 'statement'] as const),
];
export type RuleSince = (typeof RULES_SINCE)[number];
type RefusedSince = Exclude<RuleSince, 'caller-proof' | 'statement'>;

type Asked = Pick<
  ChangeRequest,
  'requirement' | 'act' | 'convert' | 'undoes' | 'extends' | 'emergency' | 'timeLimit'
> & { readonly takenOut?: readonly unknown[]; readonly approvedAt?: string; readonly endsAt?: string };

/**
 * Why these rules would not take it as it stands: the file may have become stricter since. Judged by what the request
 * itself says, so that it can be asked at every press and before every write.
 */
export function refusedSince(policy: Policy, request: Asked): RefusedSince | undefined {
  return isTooLong(policy, request) ? 'list-too-long' : refuseTime(policy, request);
}

/** Taking back and giving more time are about the people of an earlier request, however many those were. */
function isTooLong({ signIns, maxPeoplePerRequest }: Policy, request: Asked): boolean {
  if (request.undoes || request.extends) return false;
  const { act, requirement, takenOut = [] } = request;
  const cap = act ? (signIns?.maxPeople ?? 0) : maxPeoplePerRequest;
  return requirement.facts.people - takenOut.length > cap;
}

/** An emergency has an end of its own, and nothing comes back from a move to Conditional Access. */
function refuseTime(policy: Policy, request: Asked): Exclude<RefusedSince, 'list-too-long'> | undefined {
  const { requirement, act, convert, emergency, undoes, timeLimit } = request;
  if (requirement.facts.direction !== 'weakening' || act || convert || emergency) return undefined;
  if (!timeLimit) {
    const isException = undoes !== undefined && policy.weakening?.undoWithoutEnd === true;
    return isException || policy.weakening?.withoutEnd !== 'refuse' ? undefined : 'end-needed';
  }
  const allowed = timeLimitOf(policy, timeLimit.minutes);
  return (allowed && 'kind' in allowed) || isMovedTooFar(policy, request) ? 'time-too-long' : undefined;
}

/** More time was approved up to an end that may be further away than any weakening may now last. */
function isMovedTooFar(policy: Policy, { extends: longer, timeLimit, approvedAt, endsAt }: Asked): boolean {
  if (!longer || !timeLimit || !approvedAt || !endsAt) return false;
  return endsAt > newEnd(policy, longer, { now: new Date(approvedAt), timeLimit });
}
