import type { PersonId, RequestId } from '../ids.ts';
import { looksDisguised } from '../look-alikes.ts';
import { isRegistered, type Person } from '../people.ts';
import type { Policy } from '../policy.ts';
import type { PersonMfa } from '../ports/mfa.ts';
import type { TargetRefusal } from '../refusal.ts';
import { isSamePerson } from '../same-person.ts';
import type { Act } from './act.ts';
import type { RequestItem, Warning } from './change-request.ts';
import { truthOf } from './target-truth.ts';

export interface ActFacts {
  readonly person: Person;
  readonly act: Act;
  readonly mfa: PersonMfa;
  readonly requester: PersonId;
  readonly openRequest: RequestId | undefined;
}

type Verdict =
  | { readonly kind: 'change'; readonly item: RequestItem }
  | { readonly kind: 'refused'; readonly refusal: TargetRefusal };

/** Would this be done, and what should its deciders know? */
export function judgeAct(policy: Policy, facts: ActFacts): Verdict {
  const refusal = refuseByPerson(policy, facts) ?? refuseByMethods(facts);
  if (refusal) return { kind: 'refused', refusal };
  const { person, act, mfa } = facts;
  const item = { person, act, from: mfa.state, methods: mfa.methods };
  return { kind: 'change', item: { ...item, warnings: warningsFor(facts), truth: truthOf(mfa) } };
}

function refuseByPerson(policy: Policy, facts: ActFacts): TargetRefusal | undefined {
  const { person, mfa, requester, openRequest, act } = facts;
  if (policy.breakGlass.includes(person.id)) return { kind: 'break-glass', person };
  if (isSamePerson(policy, person.id, requester)) return { kind: 'own-account', person };
  // The methods and sessions of a guest belong to another organisation.
  if (person.userType !== 'member') return { kind: 'guest', person };
  // Ending the sessions of a blocked account is what one does with a leaver; nobody there could register again.
  if (act === 'reset' && person.accountEnabled !== true) return { kind: 'account-disabled', person };
  const privileged = mfa.roles === 'unknown' || mfa.roles.length > 0;
  if (privileged && policy.privilegedTargets === 'refuse')
    return { kind: 'privileged', person, roles: mfa.roles };
  if (mfa.state === 'unknown') return { kind: 'state-unknown', person };
  return openRequest ? { kind: 'in-open-request', person, request: openRequest } : undefined;
}

function refuseByMethods({ person, act, mfa }: ActFacts): TargetRefusal | undefined {
  if (act !== 'reset') return undefined;
  if (mfa.methods === 'unknown') return { kind: 'methods-unknown', person };
  return isRegistered(mfa.methods) ? undefined : { kind: 'nothing-registered', person };
}

function warningsFor({ person, act, mfa }: ActFacts): readonly Warning[] {
  const warnings: Warning[] = [];
  if (looksDisguised(person.displayName) || looksDisguised(person.userPrincipalName))
    warnings.push({ kind: 'look-alike-name' });
  if (mfa.roles === 'unknown' || mfa.roles.length > 0)
    warnings.push({ kind: 'privileged', roles: mfa.roles });
  // Whoever holds a pass can register with it: left alone, and said.
  if (act === 'reset' && mfa.methods !== 'unknown' && mfa.methods.includes('temporary-access-pass'))
    warnings.push({ kind: 'pass-stays' });
  return warnings;
}
