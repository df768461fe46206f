import { BrokenInvariant } from '../failures.ts';
import type { PersonId, RequestId } from '../ids.ts';
import type { MfaState } from '../mfa-state.ts';
import type { Person } from '../people.ts';
import type { TargetRefusal } from '../refusal.ts';
import type { World } from '../world.ts';
import type { RequestItem } from './change-request.ts';
import { judgeTarget } from './judge-target.ts';

export interface Wish {
  readonly requester: PersonId;
  readonly to: MfaState;
  readonly people: readonly Person[];
}

export interface Preview {
  readonly items: readonly RequestItem[];
  readonly refused: readonly TargetRefusal[];
}

/** What would happen to each person, read now: one Graph round trip. Writes nothing. */
export async function previewChange(world: World, wish: Wish): Promise<Preview> {
  const mfa = await world.mfa.examine(wish.people.map(({ id }) => id));
  const items: RequestItem[] = [];
  const refused: TargetRefusal[] = [];
  for (const person of wish.people) {
    const facts = mfa.get(person.id);
    if (!facts) throw new BrokenInvariant(`examine() left out ${person.id}`);
    const openRequest = await openRequestOf(world, person.id);
    const verdict = judgeTarget(world.policy, {
      person,
      to: wish.to,
      mfa: facts,
      requester: wish.requester,
      openRequest,
    });
    if (verdict.kind === 'change') items.push(verdict.item);
    else refused.push(verdict.refusal);
  }
  return { items, refused };
}

function openRequestOf(world: World, person: PersonId): Promise<RequestId | undefined> {
  return world.store.reads.openRequestOf(person);
}
