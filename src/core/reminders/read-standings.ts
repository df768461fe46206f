import type { PersonId } from '../ids.ts';
import type { ReaderFacts } from '../ports/readers.ts';
import type { World } from '../world.ts';
import { standingOf, type StandingRead } from './standing.ts';

export interface ReaderNow {
  readonly facts: ReaderFacts;
  readonly standing: StandingRead;
}

/** Account, mailbox and registration of each, read now: two Graph round trips for up to six people. */
export async function readStandings(
  world: World,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, ReaderNow>> {
  if (people.length === 0) return new Map();
  const [facts, mfa] = await Promise.all([world.readers.factsOf(people), world.mfa.examine(people)]);
  return new Map(
    people.map((person) => {
      const known = facts.get(person) ?? {};
      const standing = standingOf(known.account, mfa.get(person));
      const unclear = known.unread && (standing === 'unregistered' || standing === 'gone');
      return [person, { facts: known, standing: unclear ? 'unknown' : standing }];
    }),
  );
}
