import { BrokenInvariant } from '../failures.ts';
import type { PersonId } from '../ids.ts';
import type { MfaState } from '../mfa-state.ts';
import type { StoreReads } from '../ports/store.ts';
import type { RequestItem } from './change-request.ts';
import { listFactsOf, type ListFacts } from './list-facts.ts';
import { PAGE, type ListPages } from './list-pages.ts';
import type { Preview } from './preview-change.ts';
import { Refusals } from './refusals.ts';

type DraftReads = Pick<StoreReads, 'drafted'>;

/** People about whom it was found what would become of them, and who are no request yet. */
export interface DraftedList {
  /** In the order in which they were named. */
  readonly people: readonly PersonId[];
  readonly facts: ListFacts;
  readonly refusals: Refusals;
  /** These of them, in this order; nobody may be missing. */
  read(reads: DraftReads, people: readonly PersonId[]): ListPages;
}

/** A list that is short enough to be held. */
export function heldList(to: MfaState, { items, refused }: Preview): DraftedList {
  const byPerson = new Map(items.map((item) => [item.person.id, item]));
  return {
    people: [...byPerson.keys()],
    facts: listFactsOf(to, items),
    refusals: new Refusals(refused),
    read: (_, people) => inPages(people, () => Promise.resolve(byPerson)),
  };
}

type ByPerson = ReadonlyMap<PersonId, RequestItem>;

/** Asks for one page after the other, so that no more than one is there at any moment. */
export async function* inPages(
  people: readonly PersonId[],
  find: (page: readonly PersonId[]) => Promise<ByPerson>,
): ListPages {
  for (let from = 0; from < people.length; from += PAGE) {
    const page = people.slice(from, from + PAGE);
    const found = await find(page);
    yield page.map((person) => {
      const item = found.get(person);
      if (!item) throw new BrokenInvariant(`a list lost ${person} while it was made`);
      return item;
    });
  }
}
