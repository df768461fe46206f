import type { PersonId } from '../ids.ts';
import type { Person } from '../people.ts';
import { canBeTold } from '../requests/judge-reach.ts';
import { securityGroups } from '../rights.ts';
import { isSamePerson } from '../same-person.ts';
import type { World } from '../world.ts';

/** So many others have to hear of it at once. */
const AT_LEAST = 2;

/** Security and the approvers who can be told of an emergency, without whom it concerns; the accounts of one human are one. */
export async function hasWitnesses(world: World, concerned: readonly PersonId[]): Promise<boolean> {
  const { policy } = world;
  const groups = [...securityGroups(policy), ...policy.groups.approvers];
  const heard: Person[] = [];
  for (const person of await world.directory.membersOf([...new Set(groups)])) {
    const counts = [...concerned, ...heard.map(({ id }) => id)];
    if (counts.some((id) => isSamePerson(policy, id, person.id))) continue;
    if (await canBeTold(world, person)) heard.push(person);
  }
  return heard.length >= AT_LEAST;
}
