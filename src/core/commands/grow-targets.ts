import { parsePersonId, type PersonId } from '../ids.ts';
import type { ChangeIntent } from '../intents/intent.ts';
import { isSource } from '../intents/resolve-sources.ts';
import type { ResolvedTargets } from '../intents/resolve-targets.ts';
import type { Person } from '../people.ts';
import type { GrowingList } from '../requests/growing-list.ts';
import { previewChange } from '../requests/preview-change.ts';
import type { World } from '../world.ts';
import type { Asker, Command } from './command.ts';
import { lookUpTargets } from './look-up-targets.ts';
import type { Settled } from './stop-at-targets.ts';

/** No more people of a long list than this are held at once, as the directory has them and with what was found about them. */
export const NAMES_AT_ONCE = 500;

export interface Growth {
  readonly asker: Asker;
  readonly intent: ChangeIntent;
  readonly list: GrowingList;
  /** The first names, looked up together with the rights of whoever asks. */
  readonly first: ResolvedTargets;
}

export interface GrownTargets extends Settled, Pick<ResolvedTargets, 'sources'> {}

/**
 * The names in the order in which they are looked up, groups first: after the first look-up it is known how many people
 * there can be at most.
 */
export function inOrderOfLookUp({ targets }: ChangeIntent): readonly string[] {
  return [...targets.filter(isSource), ...targets.filter((typed) => !isSource(typed))];
}

/** Names → people → what would become of them, page by page. Nobody is asked about where the list is too long. */
export async function growTargets(world: World, command: Command, growth: Growth): Promise<GrownTargets> {
  const { intent, first } = growth;
  const targets = inOrderOfLookUp(intent);
  const most = first.people.length + Math.max(0, targets.length - NAMES_AT_ONCE);
  const isSure = most <= world.policy.maxPeoplePerRequest || targets.length <= NAMES_AT_ONCE;
  const walk = { world, command, growth, targets };
  if (!isSure) {
    // Names may be of nobody, or twice of somebody: so all are looked up once, and only counted.
    const counted = await walkThrough(walk, () => Promise.resolve());
    if (counted.isStuck(world.policy.maxPeoplePerRequest)) return counted.settled();
  }
  const grown = await walkThrough(walk, async (grown, { people, refused }) => {
    await growth.list.add({ items: [], refused });
    if (!grown.isStuck(world.policy.maxPeoplePerRequest)) await judge(world, growth, { people, of: most });
  });
  return grown.settled();
}

interface Walk {
  readonly world: World;
  readonly command: Command;
  readonly growth: Growth;
  readonly targets: readonly string[];
}

type Page = Pick<ResolvedTargets, 'people' | 'refused'>;

async function walkThrough(
  { world, command, growth: { first }, targets }: Walk,
  see: (grown: Grown, page: Page) => Promise<void>,
): Promise<Grown> {
  const grown = new Grown();
  for (let from = 0; from === 0 || from < targets.length; from += NAMES_AT_ONCE) {
    const names = targets.slice(from, from + NAMES_AT_ONCE);
    const found = from === 0 ? first : await lookUpTargets(world, command, names);
    const people = grown.take(found, targets.length > NAMES_AT_ONCE ? names : undefined);
    await see(grown, { people, refused: found.refused });
  }
  return grown;
}

/** `of`: how many there are at most. The same on every page, so that a card says one thing of all of them. */
async function judge(
  world: World,
  { asker, intent, list }: Growth,
  { people, of }: { readonly people: readonly Person[]; readonly of: number },
): Promise<void> {
  const conversion = intent.convert ? ('to' as const) : undefined;
  const { to, dryRun } = intent;
  const wish = { requester: asker.person.id, to, conversion, dryRun };
  for (let from = 0; from < people.length; from += NAMES_AT_ONCE) {
    const some = people.slice(from, from + NAMES_AT_ONCE);
    await list.add(
      await previewChange(world, { ...wish, people: some, ...(of > NAMES_AT_ONCE ? { of } : {}) }),
    );
  }
}

/** With the text that was typed in place of the equal one that came from Graph: a long list holds each id once. */
function sharingIds(people: readonly Person[], names: readonly string[]): readonly Person[] {
  const typed = new Map(names.map((name) => [name, name as PersonId]));
  return people.map((person) => ({ ...person, id: typed.get(person.id) ?? person.id }));
}

class Grown {
  readonly #people = new Set<PersonId>();
  readonly ambiguous: ResolvedTargets['ambiguous'][number][] = [];
  readonly tooLarge: ResolvedTargets['tooLarge'][number][] = [];
  readonly sources: ResolvedTargets['sources'][number][] = [];
  readonly chosen: ResolvedTargets['chosen'][number][] = [];

  /** Without the people, who are in the list by now: only how many there were. */
  settled(): GrownTargets {
    const { ambiguous, tooLarge, sources, chosen } = this;
    return { ambiguous, tooLarge, sources, chosen, people: { length: this.#people.size } };
  }

  /** Whoever is new. Of a long list the names that were asked for: where those are ids, nothing else is kept of them. */
  take(found: ResolvedTargets, names?: readonly string[]): readonly Person[] {
    this.ambiguous.push(...found.ambiguous);
    this.tooLarge.push(...found.tooLarge);
    this.sources.push(...found.sources);
    // An id needs no choice to be remembered for it: it is found again by itself.
    this.chosen.push(...found.chosen.filter(({ typed }) => !names || !parsePersonId(typed)));
    const people = names ? sharingIds(found.people, names) : found.people;
    const fresh = people.filter(({ id }) => !this.#people.has(id));
    for (const { id } of fresh) this.#people.add(id);
    return fresh;
  }

  isStuck(cap: number): boolean {
    return this.ambiguous.length > 0 || this.tooLarge.length > 0 || this.#people.size > cap;
  }
}
