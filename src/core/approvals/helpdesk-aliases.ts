import type { PersonId } from '../ids.ts';
import type { Requirement } from '../requests/requirement.ts';
import { accountsOf } from '../same-person.ts';
import type { World } from '../world.ts';
import { holdsGroup } from './approver-groups.ts';

/**
 * Those of these people who belong to the helpdesk with another account than the one they decide with, as Entra has it
 * now: nobody is from outside of it with one of two accounts. Read only where a stage asks for somebody from outside.
 */
export async function helpdeskByAlias(
  world: World,
  { stages }: Pick<Requirement, 'stages'>,
  people: readonly PersonId[],
): Promise<ReadonlySet<PersonId>> {
  if (!stages.some((stage) => stage.outsideHelpdesk)) return new Set();
  const found = await Promise.all(
    [...new Set(people)].map(async (id) => ((await hasOther(world, id)) ? [id] : [])),
  );
  return new Set(found.flat());
}

async function hasOther({ policy, directory }: World, id: PersonId): Promise<boolean> {
  const others = accountsOf(policy, id).filter((account) => account !== id);
  const rights = await Promise.all(
    others.map((account) => directory.rightsOf(account, policy.groups.helpdesk)),
  );
  return rights.some(({ groups }) => holdsGroup(policy, groups, 'helpdesk'));
}
