import type { PolicyCase } from '../config/policy-tests.ts';
import { directionOf } from '../core/mfa-state.ts';
import type { Policy } from '../core/policy.ts';
import { NO_STATE } from '../core/requests/act.ts';
import type { RiskFacts } from '../core/requests/requirement.ts';
import { differences, outcomeOf, type Asked, type Outcome } from './policy-outcome.ts';

/** Where the rules decide otherwise than the case says, as `what: expected → actual`; empty when they agree. */
export function judgeCase(policy: Policy, { asks, needs }: PolicyCase): readonly string[] {
  const actual = outcomeOf(policy, askedIn(asks));
  return differences(expectedOf(needs, actual), actual);
}

/** What a case does not speak of is taken as it is. */
function expectedOf(needs: PolicyCase['needs'], actual: Outcome): Outcome {
  const { refused, approvals, endsAfterHours, reason, reasonPattern, ticketPattern, ...demands } = needs;
  // Nobody is asked to agree to what is refused.
  if (approvals === undefined) return { ...actual, refused };
  return {
    ...{ ...demands, refused, approvals: approvals.join(', ') },
    reason: reason ?? actual.reason,
    reasonPattern: reasonPattern ?? actual.reasonPattern,
    ticketPattern: ticketPattern ?? actual.ticketPattern,
    endsAfterHours: endsAfterHours === undefined ? actual.endsAfterHours : String(endsAfterHours),
  };
}

function askedIn(asks: PolicyCase['asks']): Asked {
  const { people, privileged, requester, guest, unreachable, open, beside } = asks;
  const usual = {
    ...{ people, beside, stateUnknown: false, requesterGroups: requester },
    privileged: privileged === 'unknown' ? privileged : privileged ? 'yes' : 'no',
  } as const;
  const more = { guest, unreachable, open };
  if ('act' in asks) {
    const direction = asks.act === 'reset' ? 'weakening' : 'strengthening';
    return {
      ...more,
      ...weakenedOf(direction, people),
      facts: { ...usual, act: asks.act, to: NO_STATE, direction },
    };
  }
  const { from, to, forHours, covered } = asks;
  const direction = directionOf(from, to) === 'weakening' ? 'weakening' : 'strengthening';
  const facts: RiskFacts = { ...usual, to, direction };
  return {
    ...{ ...more, ...weakenedOf(direction, people), facts },
    ...(forHours === undefined ? {} : { minutes: Math.round(forHours * 60) }),
    ...(covered ? { covered } : {}),
  };
}

/** In a case everybody is in the same state. */
function weakenedOf(direction: RiskFacts['direction'], people: number): { readonly weakened: number } {
  return { weakened: direction === 'weakening' ? people : 0 };
}
