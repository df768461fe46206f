import { BrokenInvariant } from '../failures.ts';
import type { PersonId, RequestId } from '../ids.ts';
import type { Person } from '../people.ts';
import type { PersonMfa } from '../ports/mfa.ts';
import type { TimeBox } from '../ports/guard-rails.ts';
import type { TargetRefusal } from '../refusal.ts';
import type { World } from '../world.ts';
import type { RequestItem } from './change-request.ts';
import { judgeTarget } from './judge-target.ts';
import { noteProtected } from './note-protected.ts';
import { judgeReach } from './judge-reach.ts';
import type { Preview } from './preview-change.ts';

export interface ExtensionWish {
  readonly requester: PersonId;
  readonly request: RequestId;
  readonly boxes: readonly TimeBox[];
}

/** Whose weakening would last longer, as they are in the directory now. One look-up and one reading; writes nothing. */
export async function previewExtension(
  world: World,
  { requester, request, boxes }: ExtensionWish,
): Promise<Preview> {
  const queries = boxes.map(({ person }) => ({ by: 'id' as const, id: person }));
  const [{ matches }, mfa] = await Promise.all([
    world.directory.lookUp({ viewer: requester, groups: [], people: queries }),
    world.mfa.examine(boxes.map(({ person }) => person)),
  ]);
  const items: RequestItem[] = [];
  const refused: TargetRefusal[] = [];
  for (const [index, box] of boxes.entries()) {
    const person = matches[index]?.people[0];
    const facts = mfa.get(box.person);
    if (!facts) throw new BrokenInvariant(`examine() left out ${box.person}`);
    const judged = person
      ? await judge(world, { box, person, facts, requester })
      : ({ kind: 'nobody-found', typed: box.person } as const);
    // Only what takes protection away has an end.
    const told =
      'kind' in judged ? judged : await judgeReach(world, { ...judged, extends: request }, 'disabled');
    if ('kind' in told) refused.push(told);
    else items.push(told);
  }
  await noteProtected(world, { requester, refused });
  return { items, refused };
}

interface Judged {
  readonly box: TimeBox;
  readonly person: Person;
  readonly facts: PersonMfa;
  readonly requester: PersonId;
}

/** By the rules for weakening them anew: from the state that comes back at the end. */
async function judge(
  world: World,
  { box, person, facts, requester }: Judged,
): Promise<RequestItem | TargetRefusal> {
  const newest = await world.store.reads.stateChangeOf(person.id);
  if (newest && newest.request.id !== box.request)
    return { kind: 'changed-by-request', person, request: newest.request.id };
  if (facts.state === 'unknown') return { kind: 'state-unknown', person };
  if (facts.state !== box.weakened) return { kind: 'changed-since', person, state: facts.state };
  const openRequest = await world.store.reads.openRequestOf(person.id);
  const mfa = { ...facts, state: box.earlier };
  const verdict = judgeTarget(world.policy, { person, to: box.weakened, mfa, requester, openRequest });
  return verdict.kind === 'change' ? verdict.item : verdict.refusal;
}
