import { BrokenInvariant } from '../failures.ts';
import type { PersonId } from '../ids.ts';
import type { Person } from '../people.ts';
import type { TargetRefusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { NO_STATE, type Act } from './act.ts';
import type { RequestItem } from './change-request.ts';
import { judgeAct } from './judge-act.ts';
import { noteProtected } from './note-protected.ts';
import { judgeReach } from './judge-reach.ts';
import type { Preview } from './preview-change.ts';
import { withMailboxes } from './read-mailboxes.ts';

export interface ActWish {
  readonly requester: PersonId;
  readonly act: Act;
  readonly people: readonly Person[];
  readonly dryRun?: boolean | undefined;
}

/** Whose methods or sessions would go, read now: one Graph round trip. Writes nothing. */
export async function previewAct(world: World, wish: ActWish): Promise<Preview> {
  const { requester, act, people: asked } = wish;
  const [mfa, people] = await Promise.all([
    world.mfa.examine(asked.map(({ id }) => id)),
    withMailboxes(world, asked),
  ]);
  const items: RequestItem[] = [];
  const refused: TargetRefusal[] = [];
  for (const person of people) {
    const facts = mfa.get(person.id);
    if (!facts) throw new BrokenInvariant(`examine() left out ${person.id}`);
    const openRequest = await world.store.reads.openRequestOf(person.id);
    const verdict = judgeAct(world.policy, { person, act, mfa: facts, requester, openRequest });
    const judged =
      verdict.kind === 'change' ? await judgeReach(world, verdict.item, NO_STATE) : verdict.refusal;
    if ('kind' in judged) refused.push(judged);
    else items.push(judged);
  }
  await noteProtected(world, { ...wish, refused });
  return { items, refused };
}
