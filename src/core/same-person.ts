import type { PersonId } from './ids.ts';
import type { Policy } from './policy.ts';

/**
 * All accounts of the human behind this one. Lists that share an account are one human's: three accounts that somebody wrote
 * down in two pairs would otherwise be two people, who may approve for each other.
 */
export function accountsOf(
  { samePerson = [] }: Pick<Policy, 'samePerson'>,
  id: PersonId,
): readonly PersonId[] {
  const accounts = new Set([id]);
  // Whatever is added while this runs is visited too.
  for (const account of accounts)
    for (const list of samePerson) if (list.includes(account)) for (const other of list) accounts.add(other);
  return [...accounts];
}

/** One account, or two accounts that the policy names as one human's. */
export function isSamePerson(policy: Pick<Policy, 'samePerson'>, one: PersonId, other: PersonId): boolean {
  return one === other || accountsOf(policy, one).includes(other);
}
