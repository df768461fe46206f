import { ServiceFailure } from '../failures.ts';
import type { Person } from '../people.ts';
import type { World } from '../world.ts';

/** Each costs a request of the mailbox quota: in a long list the mark is left out. */
const MOST_ASKED = 20;

/**
 * The same people, with the purpose of the mailbox where it is not one person's own. Only those are asked about who have
 * no licence or may not sign in, as shared mailboxes, rooms and equipment do. It is a mark on a card: what cannot be
 * read is left out, and fails nothing.
 */
export async function withMailboxes(world: World, people: readonly Person[]): Promise<readonly Person[]> {
  const asked = people.filter(mayBeNobody).map(({ id }) => id);
  if (asked.length === 0 || asked.length > MOST_ASKED) return people;
  try {
    const facts = await world.readers.factsOf(asked);
    return people.map((person) => {
      const mailbox = facts.get(person.id)?.mailbox;
      return mailbox === undefined ? person : { ...person, mailbox };
    });
  } catch (error) {
    if (!(error instanceof ServiceFailure)) throw error;
    world.log.warn('what mailboxes are for could not be read', { code: error.code });
    return people;
  }
}

function mayBeNobody({ userType, licensed, accountEnabled, mail }: Person): boolean {
  return userType === 'member' && mail !== undefined && (licensed === false || accountEnabled === false);
}
