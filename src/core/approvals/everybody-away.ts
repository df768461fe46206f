import { ServiceFailure } from '../failures.ts';
import type { PersonId } from '../ids.ts';
import type { ReaderFacts } from '../ports/readers.ts';
import type { World } from '../world.ts';

/** Do all of these have automatic replies on now? What a mailbox does not tell counts as being there. */
export async function isEverybodyAway(world: World, people: readonly PersonId[]): Promise<boolean> {
  if (people.length === 0) return false;
  try {
    const facts = await world.readers.factsOf(people);
    const now = world.clock.now().getTime();
    return people.every((person) => isAway(facts.get(person), now));
  } catch (error) {
    // They have their cards; that nobody knows who is there must not keep the request from being asked.
    if (!(error instanceof ServiceFailure)) throw error;
    return false;
  }
}

function isAway(facts: ReaderFacts | undefined, now: number): boolean {
  const away = facts?.away;
  if (!away || Date.parse(away.from) > now) return false;
  return away.to === undefined || now < Date.parse(away.to);
}
