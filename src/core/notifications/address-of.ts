import type { Person } from '../people.ts';

/**
 * The directory's mail address; a member account's UPN is the usual address when there is none. Never `otherMails`: whoever
 * took an account over may have added one, and would then be told in the owner's place.
 */
export function addressOf(person: Person): string | undefined {
  const address = person.mail ?? person.userPrincipalName;
  return /^[^\s@]+@[^\s@]+$/.test(address) ? address : undefined;
}
