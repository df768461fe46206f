import type { Outcome } from '../failures.ts';
import type { ObservedState } from '../mfa-state.ts';
import { isRegistered } from '../people.ts';
import type { ChangeRequest, RequestItem } from '../requests/change-request.ts';
import type { NoticeAbout, Registered } from './notice.ts';

/** What a person is told of a change that was made and proved, or begun: whoever has lost one method has to know it too. */
export function aboutOutcome(
  request: ChangeRequest,
  item: Pick<RequestItem, 'methods'>,
  outcome: Outcome,
): NoticeAbout | undefined {
  if (outcome.kind === 'failed' && outcome.begun) return { kind: 're-registration-required' };
  // A review that lets an emergency stay may move no end.
  const { extends: longer, endsAt } = request;
  if (outcome.kind === 'already' && longer && endsAt && endsAt !== longer.dueAt)
    return { kind: 'mfa-disabled', registered: registeredOf(item), until: endsAt, longer: true };
  return outcome.kind === 'done' ? aboutChange(request, item, outcome.observed) : undefined;
}

function aboutChange(
  request: ChangeRequest,
  item: Pick<RequestItem, 'methods'>,
  observed: ObservedState,
): NoticeAbout {
  const registered = registeredOf(item);
  if (request.act) return { kind: request.act === 'reset' ? 're-registration-required' : 'sessions-revoked' };
  if (request.to === 'disabled') {
    const { endsAt, convert } = request;
    if (convert) return { kind: 'mfa-disabled', registered, moved: true };
    return { kind: 'mfa-disabled', registered, ...(endsAt ? { until: endsAt } : {}) };
  }
  return { kind: request.to === 'enabled' ? 'mfa-enabled' : 'mfa-enforced', observed, registered };
}

function registeredOf({ methods }: Pick<RequestItem, 'methods'>): Registered {
  return methods === 'unknown' ? 'unknown' : isRegistered(methods);
}
