import type { GroupId, PersonId } from '../ids.ts';
import type { ChangeIntent, WaveIntent } from '../intents/intent.ts';
import type { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import type { DraftedList } from './drafted-list.ts';
import { placeAskedWaves } from './place-asked-waves.ts';
import { placeInWaves, type PlacedList } from './plan-waves.ts';
import { MOST_MEMBERS, readWaveGroups } from './wave-groups.ts';
import { stepThrough } from './wave-steps.ts';

/**
 * A wave of a group begins with those of the list who are in it now: the list is frozen in that order, with its waves.
 * A group that cannot be read would let everybody begin at once, so then nothing is asked for.
 */
export async function orderByWaves(
  world: World,
  { people, facts }: Pick<DraftedList, 'people' | 'facts'>,
  { waves, convert }: Pick<ChangeIntent, 'waves' | 'convert'>,
): Promise<PlacedList | Refusal> {
  const ruled = await orderByPolicy(world, people);
  if (!waves || 'kind' in ruled) return ruled;
  const crossed = goesRoundGroups(world, waves, ruled);
  if (crossed) return crossed;
  const groups = await readWaveGroups(world, waves);
  if ('kind' in groups) return groups;
  // In the order of the policy's waves: a group that is to begin still does.
  const stepped = stepThrough(ruled.people, waves, groups);
  if ('kind' in stepped) return stepped;
  const { steps } = stepped;
  const asked = placeAskedWaves(world, { ...facts, convert }, { steps, ruled: ruled.waves });
  return 'kind' in asked ? asked : { people: stepped.people, waves: asked.waves };
}

/** Where the policy lets a group begin, another one would begin in its place. */
function goesRoundGroups(
  { policy }: World,
  waves: readonly WaveIntent[],
  ruled: PlacedList,
): Refusal | undefined {
  const begins = ruled.waves.length > 1 && policy.bulk.waves.steps.some(({ size }) => 'group' in size);
  const at = waves.findIndex(({ size }) => size.startsWith('group:'));
  return begins && at >= 0 ? { kind: 'wave-plan', because: 'policy', wave: at + 1 } : undefined;
}

async function orderByPolicy(world: World, people: readonly PersonId[]): Promise<PlacedList | Refusal> {
  const { bulk } = world.policy;
  // What is no bulk goes at once, whatever the waves say.
  if (people.length < bulk.from) return { people, waves: [] };
  const isLong = people.length >= bulk.waves.from;
  const groups = bulk.waves.steps.flatMap(({ size }) => (isLong && 'group' in size ? [size.group] : []));
  const members = new Map<GroupId, ReadonlySet<PersonId>>();
  for (const group of new Set(groups)) {
    const known = await readMembers(world, group);
    if (!known) return { kind: 'wave-group', group };
    members.set(group, known);
  }
  return placeInWaves(bulk, people, members);
}

async function readMembers({ groups }: World, id: GroupId): Promise<ReadonlySet<PersonId> | undefined> {
  const [match] = await groups.find([{ by: 'group-id', id }]);
  const source = match?.sources[0];
  const membership = source && (await groups.members(source, MOST_MEMBERS));
  return membership?.kind === 'read' ? new Set(membership.people.map((person) => person.id)) : undefined;
}
