import type { PersonId } from './ids.ts';
import type { Rights } from './ports/directory.ts';
import { groupsWithRoles } from './rights.ts';
import type { World } from './world.ts';

/** How long small talk may go by what was read before. Commands and presses never do: they read anew. */
const FRESH_MS = 60_000;
const MAX_KNOWN = 5_000;

interface Known {
  readonly rights: Rights;
  readonly at: number;
}

const known = new WeakMap<World, Map<PersonId, Known>>();

/** Rights at most a minute old, for answers that give nothing away and change nothing (`help`, a greeting). */
export async function readRecentRights(world: World, person: PersonId): Promise<Rights> {
  const now = world.clock.now().getTime();
  const people = peopleOf(world);
  const found = people.get(person);
  if (found && Math.abs(now - found.at) < FRESH_MS) return found.rights;
  const rights = await world.directory.rightsOf(person, groupsWithRoles(world.policy));
  if (people.size >= MAX_KNOWN) people.clear();
  people.set(person, { rights, at: now });
  return rights;
}

function peopleOf(world: World): Map<PersonId, Known> {
  const existing = known.get(world);
  if (existing) return existing;
  const people = new Map<PersonId, Known>();
  known.set(world, people);
  return people;
}
