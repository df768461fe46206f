import type { Person } from '../people.ts';

/** The directory's mail address; a member account's UPN is the usual address when there is none. */
export function addressOf(person: Person): string | undefined {
  const address = person.mail ?? person.userPrincipalName;
  return /^[^\s@]+@[^\s@]+$/.test(address) ? address : undefined;
}
