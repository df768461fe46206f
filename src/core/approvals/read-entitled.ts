import type { Policy } from '../policy.ts';
import type { Entitled, Requirement } from '../requests/requirement.ts';
import type { World } from '../world.ts';
import { groupsNamed } from './approver-groups.ts';
import { nextGroup } from './next-group.ts';

/** A press has to be answered; whoever presses then is told to press again. */
const AT_CONFIRM_MS = 5_000;

type Demand = Pick<Requirement, 'stages'>;

/** The groups that may come to decide: those of the stages, and the one that is asked when nobody answers. */
function decidingNames(policy: Policy, { stages }: Demand): readonly string[] {
  const names = stages.flatMap((stage) => [stage.group, nextGroup(policy, stage)]);
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** Who may decide, as Entra has it at this moment. */
export async function readEntitled(world: World, demand: Demand, withinMs?: number): Promise<Entitled> {
  const members = await Promise.all(
    decidingNames(world.policy, demand).map(async (name) => {
      const people = await world.directory.membersOf(groupsNamed(world.policy, name), withinMs);
      return [name, people.map(({ id }) => id)] as const;
    }),
  );
  return Object.fromEntries(members);
}

/** While the requester waits. Throws `ServiceFailure` when it takes too long: nobody is entitled on a guess. */
export function readEntitledAtConfirm(world: World, demand: Demand): Promise<Entitled> {
  return readEntitled(world, demand, AT_CONFIRM_MS);
}

/** Was everybody read whom these rules may ask? */
export function coversStages(policy: Policy, demand: Demand, entitled: Entitled): boolean {
  return decidingNames(policy, demand).every((name) => Object.hasOwn(entitled, name));
}
