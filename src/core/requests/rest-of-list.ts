import type { Outcome } from '../failures.ts';
import { isRegistered, type Person } from '../people.ts';
import type { StoreReads } from '../ports/store.ts';
import type { MfaState } from '../mfa-state.ts';
import { weakens } from './act.ts';
import type { ChangeRequest, RequestItem, Warning } from './change-request.ts';
import { pagesOf, type ListPages } from './list-pages.ts';

/** Those of a long list whom no card names, as far as a card speaks of them: counted, for they are too many to be held. */
export interface RestOfList {
  readonly people: number;
  /** `perhaps`: somebody whose state is not known. */
  readonly weakened: 'no' | 'perhaps' | 'certain';
  readonly allRegistered: boolean;
  readonly outcomes: Readonly<Partial<Record<Outcome['kind'], number>>>;
  readonly warnings: readonly Warned[];
}

export interface Warned {
  readonly warning: Warning;
  readonly people: number;
  /** The first of them. */
  readonly first: readonly Person[];
}

/** More names than any card lists. */
const NAMED = 50;

/** The beginning of a list, whoever of the others is in trouble, as many as a card may name, and the rest counted. */
export function readBeginning(
  reads: Pick<StoreReads, 'itemsFrom'>,
  { id, to }: Pick<ChangeRequest, 'id' | 'to'>,
): Promise<Beginning> {
  return beginningOf(to, pagesOf(reads, id));
}

export interface Beginning {
  readonly items: readonly RequestItem[];
  readonly rest?: RestOfList;
}

/** The same of a list that is no request. */
export async function beginningOf(to: MfaState, pages: ListPages): Promise<Beginning> {
  const items: RequestItem[] = [];
  const count = new RestCount(to);
  let most: number | undefined;
  for await (const page of pages)
    if (most === undefined) most = items.push(...page) + NAMED;
    else
      for (const item of page)
        if (isTroubled(item) && items.length < most) items.push(item);
        else count.add(item);
  return { items, ...(count.people > 0 ? { rest: count.read() } : {}) };
}

/** Nothing came of what was wanted for them. */
export function isTroubled({ outcome }: RequestItem): boolean {
  return outcome !== undefined && outcome.kind !== 'done' && outcome.kind !== 'already';
}

class RestCount {
  people = 0;
  #weakened: RestOfList['weakened'] = 'no';
  #allRegistered = true;
  readonly #to: MfaState;
  readonly #outcomes: Partial<Record<Outcome['kind'], number>> = {};
  readonly #warnings = new Map<string, { warning: Warning; people: number; first: Person[] }>();

  constructor(to: MfaState) {
    this.#to = to;
  }

  add(item: RequestItem): void {
    const { from, methods, outcome, warnings, person } = item;
    this.people += 1;
    if (weakens(item, this.#to)) this.#weakened = from === 'unknown' ? this.#orPerhaps() : 'certain';
    if (methods === 'unknown' || !isRegistered(methods)) this.#allRegistered = false;
    if (outcome) this.#outcomes[outcome.kind] = (this.#outcomes[outcome.kind] ?? 0) + 1;
    for (const warning of warnings) this.#warn(warning, person);
  }

  #orPerhaps(): RestOfList['weakened'] {
    return this.#weakened === 'certain' ? 'certain' : 'perhaps';
  }

  #warn(warning: Warning, person: Person): void {
    const key = JSON.stringify(warning);
    const warned = this.#warnings.get(key) ?? { warning, people: 0, first: [] };
    warned.people += 1;
    if (warned.first.length < NAMED) warned.first.push(person);
    this.#warnings.set(key, warned);
  }

  read(): RestOfList {
    return {
      people: this.people,
      weakened: this.#weakened,
      allRegistered: this.#allRegistered,
      outcomes: this.#outcomes,
      warnings: [...this.#warnings.values()],
    };
  }
}
