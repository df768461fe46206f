import type { MfaState } from '../mfa-state.ts';
import type { Person } from '../people.ts';
import type { TargetRefusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { weakens } from './act.ts';
import type { RequestItem } from './change-request.ts';

type Unreachable = Extract<TargetRefusal, { readonly kind: 'unreachable' }>;

/**
 * Nobody may lose protection without being told, so whoever decides has to know that somebody cannot be; where the policy
 * says so, nothing is taken away from them at all.
 */
export async function judgeReach(
  world: World,
  item: RequestItem,
  to: MfaState,
): Promise<RequestItem | Unreachable> {
  const { person, warnings } = item;
  if (await canBeTold(world, person)) return item;
  if (world.policy.unreachableTargets === 'refuse' && weakens(item, to))
    return { kind: 'unreachable', person };
  return {
    ...item,
    warnings: [
      ...warnings,
      { kind: 'unreachable', channel: 'mail' },
      { kind: 'unreachable', channel: 'teams' },
    ],
  };
}

export async function canBeTold(world: World, person: Person): Promise<boolean> {
  return hasMailbox(person) || (await world.store.reads.conversationOf(person.id)) !== undefined;
}

/** Without a licence an account without an address has no mailbox either, and its sign-in name takes no mail. */
function hasMailbox({ mail, licensed }: Person): boolean {
  return mail !== undefined || licensed !== false;
}
