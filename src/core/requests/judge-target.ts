import { satisfies, type MfaState } from '../mfa-state.ts';
import { isRegistered, type Person } from '../people.ts';
import type { Policy } from '../policy.ts';
import type { PersonMfa } from '../ports/mfa.ts';
import type { TargetRefusal } from '../refusal.ts';
import type { PersonId, RequestId } from '../ids.ts';
import { accountWarnings } from './account-warnings.ts';
import { weakens } from './act.ts';
import type { RequestItem, Warning } from './change-request.ts';
import { coverageWarnings, refuseByCoverage } from './judge-coverage.ts';
import { refuseByPerson } from './judge-person.ts';
import { truthOf } from './target-truth.ts';

export interface TargetFacts {
  readonly person: Person;
  readonly to: MfaState;
  readonly mfa: PersonMfa;
  readonly requester: PersonId;
  readonly openRequest: RequestId | undefined;
}

type Verdict =
  | { readonly kind: 'change'; readonly item: RequestItem }
  | { readonly kind: 'refused'; readonly refusal: TargetRefusal };

/** Would this change be made, and what should its deciders know? Rules in the order in which people should hear of them. */
export function judgeTarget(policy: Policy, facts: TargetFacts): Verdict {
  const refusal =
    refuseByPerson(policy, { ...facts, ofState: true }) ??
    refuseByState(facts) ??
    refuseByCoverage(policy, facts);
  if (refusal) return { kind: 'refused', refusal };
  const { person, mfa } = facts;
  return {
    kind: 'change',
    item: {
      ...{ person, from: mfa.state, methods: mfa.methods },
      warnings: [...warningsFor(facts), ...coverageWarnings(policy, facts)],
      truth: truthOf(mfa),
    },
  };
}

function refuseByState(facts: TargetFacts): TargetRefusal | undefined {
  const { person, mfa, to, openRequest } = facts;
  if (mfa.state === 'unknown') return { kind: 'state-unknown', person };
  if (satisfies(to, mfa.state)) return { kind: 'already-there', person, state: mfa.state };
  if (openRequest) return { kind: 'in-open-request', person, request: openRequest };
  // Microsoft's advice: enforcing somebody unregistered stops their legacy apps at once.
  if (to === 'enforced' && mfa.methods === 'unknown')
    return { kind: 'enforce-unregistered', person, registration: 'unknown' };
  if (to === 'enforced' && mfa.methods !== 'unknown' && !isRegistered(mfa.methods))
    return { kind: 'enforce-unregistered', person, registration: 'none' };
  return undefined;
}

function warningsFor(facts: TargetFacts): readonly Warning[] {
  const { person, mfa } = facts;
  const warnings: Warning[] = [...accountWarnings(person)];
  if (mfa.roles === 'unknown' || mfa.roles.length > 0)
    warnings.push({ kind: 'privileged', roles: mfa.roles });
  return [...warnings, ...registrationWarnings(facts)];
}

function registrationWarnings({ mfa, to }: TargetFacts): readonly Warning[] {
  if (to === 'disabled') return [{ kind: 'methods-stay' }];
  if (mfa.methods === 'unknown') return [{ kind: 'registration-unknown' }];
  const registered = isRegistered(mfa.methods);
  // Entra turns enabled into enforced for the registered, so legacy apps stop in both cases.
  if (to === 'enabled' && registered) return [{ kind: 'already-registered' }, { kind: 'legacy-apps-stop' }];
  return to === 'enforced' ? [{ kind: 'legacy-apps-stop' }] : [];
}

/** Weakening if it is one for anybody in the list. */
export function requestDirection(to: MfaState, items: readonly RequestItem[]): 'strengthening' | 'weakening' {
  return items.some((item) => weakens(item, to)) ? 'weakening' : 'strengthening';
}
