import type { PersonId, RequestId } from '../ids.ts';
import { isRegistered, type Person } from '../people.ts';
import type { Policy } from '../policy.ts';
import type { PersonMfa } from '../ports/mfa.ts';
import type { TargetRefusal } from '../refusal.ts';
import { accountWarnings } from './account-warnings.ts';
import type { Act } from './act.ts';
import type { RequestItem, Warning } from './change-request.ts';
import { refuseByPerson } from './judge-person.ts';
import { truthOf, type TargetTruth } from './target-truth.ts';

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
  const { person, act, mfa } = facts;
  // Ending the sessions of a blocked account is what one does with a leaver; nobody there could register again.
  const evenBlocked = act === 'revoke';
  const refusal =
    refuseByPerson(policy, { ...facts, evenBlocked }) ?? refuseByRequest(facts) ?? refuseByMethods(facts);
  if (refusal) return { kind: 'refused', refusal };
  const item = { person, act, from: mfa.state, methods: mfa.methods };
  return { kind: 'change', item: { ...item, warnings: warningsFor(facts), truth: truthFor(facts) } };
}

/** A leaver is blocked while the card waits: what does not matter for ending sessions must not stop it. */
function truthFor({ act, mfa }: ActFacts): TargetTruth {
  const truth = truthOf(mfa);
  if (act === 'reset') return truth;
  return { ...truth, accountEnabled: 'unknown', methods: 'unknown', coverage: 'unknown' };
}

function refuseByRequest({ person, mfa, openRequest }: ActFacts): TargetRefusal | undefined {
  if (mfa.state === 'unknown') return { kind: 'state-unknown', person };
  return openRequest ? { kind: 'in-open-request', person, request: openRequest } : undefined;
}

function refuseByMethods({ person, act, mfa }: ActFacts): TargetRefusal | undefined {
  if (act !== 'reset') return undefined;
  if (mfa.methods === 'unknown') return { kind: 'methods-unknown', person };
  return isRegistered(mfa.methods) ? undefined : { kind: 'nothing-registered', person };
}

function warningsFor({ person, act, mfa }: ActFacts): readonly Warning[] {
  const warnings: Warning[] = [...accountWarnings(person)];
  if (mfa.roles === 'unknown' || mfa.roles.length > 0)
    warnings.push({ kind: 'privileged', roles: mfa.roles });
  // Whoever holds a pass can register with it: left alone, and said.
  if (act === 'reset' && mfa.methods !== 'unknown' && mfa.methods.includes('temporary-access-pass'))
    warnings.push({ kind: 'pass-stays' });
  return warnings;
}
