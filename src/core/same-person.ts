import type { PersonId } from './ids.ts';
import type { Policy } from './policy.ts';

/** All accounts of the human behind this one. */
export function accountsOf(
  { samePerson = [] }: Pick<Policy, 'samePerson'>,
  id: PersonId,
): readonly PersonId[] {
  return [...new Set([id, ...samePerson.filter((accounts) => accounts.includes(id)).flat()])];
}

/** One account, or two accounts that the policy names as one human's. */
export function isSamePerson(policy: Pick<Policy, 'samePerson'>, one: PersonId, other: PersonId): boolean {
  if (one === other) return true;
  return (policy.samePerson ?? []).some((accounts) => accounts.includes(one) && accounts.includes(other));
}
