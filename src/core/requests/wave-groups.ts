import { ServiceFailure } from '../failures.ts';
import { parseGroupId, type PersonId } from '../ids.ts';
import type { WaveIntent } from '../intents/intent.ts';
import type { SourceMatches, SourceQuery } from '../ports/groups.ts';
import type { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';

/** Those who are in it now. */
export interface WaveGroup {
  readonly name: string;
  readonly members: ReadonlySet<PersonId>;
}

const PREFIX = 'group:';
export const MOST_MEMBERS = 100_000;

/** `group:finance-pilot` → who is in it. One that is not clear, or cannot be read, lets nobody begin. */
export async function readWaveGroups(
  world: World,
  waves: readonly WaveIntent[],
): Promise<ReadonlyMap<string, WaveGroup> | Refusal> {
  const sizes = [...new Set(waves.map(({ size }) => size).filter(isGroup))];
  const found = new Map<string, WaveGroup>();
  if (sizes.length === 0) return found;
  const matches = await findGroups(world, sizes.map(queryFor));
  for (const [index, size] of sizes.entries()) {
    const group = await readGroup(world, matches[index]);
    const wave = waves.findIndex((each) => each.size === size) + 1;
    if (!group) return { kind: 'wave-plan', because: 'group', wave };
    found.set(size, group);
  }
  return found;
}

function isGroup(size: string): boolean {
  return size.startsWith(PREFIX);
}

function queryFor(size: string): SourceQuery {
  const text = size.slice(PREFIX.length);
  const id = parseGroupId(text);
  return id ? { by: 'group-id', id } : { by: 'group-name', text };
}

async function findGroups(world: World, queries: readonly SourceQuery[]): Promise<readonly SourceMatches[]> {
  try {
    return await world.groups.find(queries);
  } catch (error) {
    if (!(error instanceof ServiceFailure) || error.code !== 'forbidden') throw error;
    world.log.error('groups cannot be read', error, { permission: error.permission });
    return [];
  }
}

/** Several of one name are not guessed between, and what is nearly called so is not meant. */
async function readGroup(
  { groups }: World,
  match: SourceMatches | undefined,
): Promise<WaveGroup | undefined> {
  const [source, second] = match?.sources ?? [];
  if (!source || second || match?.more) return undefined;
  const membership = await groups.members(source, MOST_MEMBERS);
  if (membership.kind !== 'read') return undefined;
  return { name: source.name, members: new Set(membership.people.map(({ id }) => id)) };
}
