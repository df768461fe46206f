import type { PersonId } from '../ids.ts';
import type { Person } from '../people.ts';
import type { Policy } from '../policy.ts';
import type { PersonMfa } from '../ports/mfa.ts';
import type { TargetRefusal } from '../refusal.ts';
import { isSamePerson } from '../same-person.ts';

export interface PersonFacts {
  readonly person: Person;
  readonly mfa: Pick<PersonMfa, 'roles'>;
  readonly requester: PersonId;
  /** For what does somebody good whose account is blocked. */
  readonly evenBlocked?: boolean;
  /** The state is changed, and nothing else. */
  readonly ofState?: boolean;
}

export type PersonRefusal = Extract<
  TargetRefusal,
  { kind: 'break-glass' | 'own-account' | 'guest' | 'account-disabled' | 'privileged' }
>;

/** Whom nothing is done to, whatever was asked. One place, so that no new kind of request forgets one of them. */
export function refuseByPerson(policy: Policy, facts: PersonFacts): PersonRefusal | undefined {
  const { person, mfa } = facts;
  const refusal = refuseAccount(policy, facts);
  if (refusal) return refusal;
  const privileged = mfa.roles === 'unknown' || mfa.roles.length > 0;
  if (privileged && policy.privilegedTargets === 'refuse')
    return { kind: 'privileged', person, roles: mfa.roles };
  return undefined;
}

/** What the account alone says, before anything is read of its MFA. */
export function refuseAccount(policy: Policy, facts: Omit<PersonFacts, 'mfa'>): PersonRefusal | undefined {
  const { person, requester, evenBlocked, ofState } = facts;
  if (policy.breakGlass.includes(person.id)) return { kind: 'break-glass', person };
  if (isSamePerson(policy, person.id, requester)) return { kind: 'own-account', person };
  // Writing to a guest's state is undocumented, so it is for the policy to say; a guest's methods and sessions belong to
  // another organisation. An unknown type is never taken.
  const mayBeGuest = ofState === true && policy.guests === 'warn' && person.userType === 'guest';
  if (person.userType !== 'member' && !mayBeGuest) return { kind: 'guest', person };
  if (person.accountEnabled !== true && !evenBlocked) return { kind: 'account-disabled', person };
  return undefined;
}
