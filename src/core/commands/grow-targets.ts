import { parsePersonId, type PersonId } from '../ids.ts';
import type { ChangeIntent } from '../intents/intent.ts';
import type { ResolvedTargets } from '../intents/resolve-targets.ts';
import type { Person } from '../people.ts';
import type { GrowingList } from '../requests/growing-list.ts';
import { previewChange } from '../requests/preview-change.ts';
import type { World } from '../world.ts';
import type { Asker, Command } from './command.ts';
import { lookUpTargets } from './look-up-targets.ts';
import type { Settled } from './stop-at-targets.ts';

/** No more people of a long list than this are held at once, as the directory has them and with what was found about them. */
export const NAMES_AT_ONCE = 1_000;

export interface Growth {
  readonly asker: Asker;
  readonly intent: ChangeIntent;
  readonly list: GrowingList;
  /** The first names, looked up together with the rights of whoever asks. */
  readonly first: ResolvedTargets;
}

export interface GrownTargets extends Settled, Pick<ResolvedTargets, 'sources'> {
  readonly people: readonly PersonId[];
}

/** Names → people → what would become of them, page by page. Nobody more is asked about once it is clear that it cannot go on. */
export async function growTargets(world: World, command: Command, growth: Growth): Promise<GrownTargets> {
  const { intent, list, first } = growth;
  const grown = new Grown();
  for (let from = 0; from === 0 || from < intent.targets.length; from += NAMES_AT_ONCE) {
    const names = intent.targets.slice(from, from + NAMES_AT_ONCE);
    const found = from === 0 ? first : await lookUpTargets(world, command, names);
    const people = grown.take(found, intent.targets.length > NAMES_AT_ONCE);
    await list.add({ items: [], refused: found.refused });
    if (!grown.isStuck(world.policy.maxPeoplePerRequest)) await judge(world, growth, people);
  }
  return grown;
}

async function judge(
  world: World,
  { asker, intent, list }: Growth,
  people: readonly Person[],
): Promise<void> {
  const conversion = intent.convert ? ('to' as const) : undefined;
  const wish = { requester: asker.person.id, to: intent.to, conversion };
  const of = Math.max(intent.targets.length, people.length);
  for (let from = 0; from < people.length; from += NAMES_AT_ONCE) {
    const some = people.slice(from, from + NAMES_AT_ONCE);
    await list.add(
      await previewChange(world, { ...wish, people: some, ...(of > NAMES_AT_ONCE ? { of } : {}) }),
    );
  }
}

class Grown implements GrownTargets {
  readonly #people = new Set<PersonId>();
  readonly ambiguous: ResolvedTargets['ambiguous'][number][] = [];
  readonly tooLarge: ResolvedTargets['tooLarge'][number][] = [];
  readonly sources: ResolvedTargets['sources'][number][] = [];
  readonly chosen: ResolvedTargets['chosen'][number][] = [];

  get people(): readonly PersonId[] {
    return [...this.#people];
  }

  /** Whoever is new. An id needs no choice to be kept for it: it is found again by itself. */
  take(found: ResolvedTargets, isLong: boolean): readonly Person[] {
    this.ambiguous.push(...found.ambiguous);
    this.tooLarge.push(...found.tooLarge);
    this.sources.push(...found.sources);
    for (const choice of found.chosen) if (!isLong || !parsePersonId(choice.typed)) this.chosen.push(choice);
    const fresh = found.people.filter(({ id }) => !this.#people.has(id));
    for (const { id } of fresh) this.#people.add(id);
    return fresh;
  }

  isStuck(cap: number): boolean {
    return this.ambiguous.length > 0 || this.tooLarge.length > 0 || this.#people.size > cap;
  }
}
