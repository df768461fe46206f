import type { ProposedPeople } from '../audit/proposed-people.ts';
import type { PersonId } from '../ids.ts';
import type { ObservedState } from '../mfa-state.ts';
import type { RequestItem, Warning } from './change-request.ts';
import type { DraftedList } from './drafted-list.ts';
import { PAGE, type ListPages } from './list-pages.ts';

interface Listed {
  readonly people: readonly PersonId[];
  readonly list: DraftedList;
}

/** So many records a list takes. */
export function partsOf({ people, list }: Listed): number {
  return Math.max(1, Math.ceil(Math.max(people.length, list.refusals.records.length) / PAGE));
}

/** What the audit log says of everybody in a list: gathered while the list is written, in words that all of them share. */
export class ProposalRecord {
  readonly #states: ObservedState[] = [];
  readonly #unreachable = new Set<number>();
  readonly #overrides = new Set<number>();

  async *watch(pages: ListPages): ListPages {
    for await (const page of pages) {
      for (const item of page) this.#note(item);
      yield page;
    }
  }

  #note({ from, warnings }: RequestItem): void {
    const has = (wanted: Warning['kind']): boolean => warnings.some(({ kind }) => kind === wanted);
    const place = this.#states.push(from) - 1;
    if (has('unreachable')) this.#unreachable.add(place);
    if (has('overrides-coverage')) this.#overrides.add(place);
  }

  /** The record of one page: of the people as well as of whom the list leaves out. */
  part({ people, list }: Listed, part: number): ProposedPeople {
    const from = part * PAGE;
    const page = people.slice(from, from + PAGE);
    const marked = (places: ReadonlySet<number>) => page.filter((_, index) => places.has(from + index));
    const [unreachable, overrides] = [marked(this.#unreachable), marked(this.#overrides)];
    return {
      people: page.map((person, index) => ({ person, from: this.#states[from + index] ?? 'unknown' })),
      ...(unreachable.length > 0 ? { unreachable } : {}),
      ...(overrides.length > 0 ? { overrides } : {}),
      refused: list.refusals.records.slice(from, from + PAGE),
    };
  }
}
