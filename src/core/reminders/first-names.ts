import type { PersonId } from '../ids.ts';
import type { World } from '../world.ts';

/** On a card and in a mail: the others are counted. */
const NAMED = 20;

/** The display names of the first ones, as Graph has them now; an account that is gone has none. */
export async function namesOfFirst(world: World, people: readonly PersonId[]): Promise<readonly string[]> {
  const first = people.slice(0, NAMED);
  if (first.length === 0) return [];
  const facts = await world.readers.factsOf(first);
  return [...facts.values()].flatMap(({ account }) => (account ? [account.displayName] : []));
}
