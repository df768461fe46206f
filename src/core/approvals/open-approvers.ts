import type { PersonId } from '../ids.ts';
import type { Person } from '../people.ts';
import { isSamePerson } from '../same-person.ts';
import type { World } from '../world.ts';
import { groupsNamed } from './approver-groups.ts';
import { fitDeputy, isHandedOver } from './deputies.ts';
import { groupsFor, type Undecided } from './entitlement.ts';
import { openStage, votersOf } from './quorum.ts';

interface Wanting extends Undecided {
  readonly requester: Person;
}

/**
 * Who may still give what the open stage lacks, and who stands in for them. The requester and the targets never decide,
 * and nobody decides twice. `targetsAmong`: which of these people are targets.
 */
export async function openApprovers(
  world: World,
  request: Wanting,
  targetsAmong: (people: readonly PersonId[]) => Promise<readonly PersonId[]>,
): Promise<readonly Person[]> {
  const { policy, directory } = world;
  const stage = openStage(policy, request.requirement, request.approvals);
  if (!stage) return [];
  const names = groupsFor(policy, request, stage);
  const [members, helpdesk] = await Promise.all([
    directory.membersOf(names.flatMap((name) => groupsNamed(policy, name))),
    stage.outsideHelpdesk ? directory.membersOf(policy.groups.helpdesk) : [],
  ]);
  const deputies = (request.deputies ?? []).map(({ to }) => to);
  const targets = await targetsAmong([...members.map(({ id }) => id), ...deputies]);
  const concerned = [request.requester.id, ...targets, ...request.approvals.flatMap(votersOf)];
  const others = [...concerned, ...helpdesk.map(({ id }) => id)];
  const isOpen = ({ id }: Person): boolean => !others.some((account) => isSamePerson(policy, account, id));
  const own = members.filter(
    (member) => isOpen(member) && names.some((name) => request.entitled?.[name]?.includes(member.id)),
  );
  return (await withDeputies(world, request, own)).filter(isOpen);
}

/** Whoever handed their right over is asked all the same: the first of the two decides. */
async function withDeputies(
  world: World,
  request: Wanting,
  members: readonly Person[],
): Promise<readonly Person[]> {
  const { deputies = [] } = request;
  const wanted = deputies.filter(({ from }) => members.some(({ id }) => id === from));
  const { reads } = world.store;
  const held = await Promise.all(
    wanted.map(async ({ from, to }) =>
      (await isHandedOver(world, reads, { request, from, to })) ? [to] : [],
    ),
  );
  const ids = [...new Set(held.flat())].filter((to) => !members.some(({ id }) => id === to));
  const people = await Promise.all(ids.map((id) => fitDeputy(world, id)));
  return [...members, ...people.filter((person) => person !== undefined)];
}
