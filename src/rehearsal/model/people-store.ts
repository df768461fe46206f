import type { Person } from './person.ts';

/** Object ids of generated people begin so; those of Contoso's named people never do. */
export const GENERATED_ID_PREFIX = '00000003-';

/** People that are computed from their number when asked for, so that 100,000 of them cost no memory. */
export interface GeneratedPeople {
  readonly count: number;
  /** `index` from 0 to count - 1; the same index always gives an equal person. */
  at(index: number): Person;
  indexOfId(id: string): number | undefined;
  indexOfUpn(upn: string): number | undefined;
}

/**
 * Everybody in the tenant. Look-ups by id and UPN take constant time; positions are stable for ever,
 * so that a page link stays right when people are added or deleted between two pages.
 */
export class PeopleStore {
  readonly #generated: GeneratedPeople;
  /** Named people, and generated ones that were changed. */
  readonly #kept = new Map<string, Person>();
  readonly #idByUpn = new Map<string, string>();
  /** Only addresses that are not the UPN of whose they are. */
  readonly #idsByMail = new Map<string, Set<string>>();
  readonly #namedOrder: string[] = [];
  readonly #deleted = new Set<string>();

  constructor(named: readonly Person[], generated: GeneratedPeople) {
    this.#generated = generated;
    for (const person of named) this.put(person);
  }

  /** Positions run from 0 to `positions - 1`; some may be empty because the person was deleted. */
  get positions(): number {
    return this.#namedOrder.length + this.#generated.count;
  }

  /** People who are there: positions without the deleted ones. */
  get count(): number {
    return this.positions - this.#deleted.size;
  }

  at(position: number): Person | undefined {
    const id = this.#namedOrder[position];
    if (id !== undefined) return this.get(id);
    const index = position - this.#namedOrder.length;
    if (index < 0 || index >= this.#generated.count) return undefined;
    const fresh = this.#generated.at(index);
    return this.#deleted.has(fresh.id) ? undefined : (this.#kept.get(fresh.id) ?? fresh);
  }

  /** Without regard to case; deleted people are gone at once. */
  get(id: string): Person | undefined {
    const key = id.toLowerCase();
    if (this.#deleted.has(key)) return undefined;
    const kept = this.#kept.get(key);
    if (kept !== undefined) return kept;
    const index = this.#generated.indexOfId(key);
    return index === undefined ? undefined : this.#generated.at(index);
  }

  /** Without regard to case; a guest's UPN holds `#EXT#`. */
  byUpn(upn: string): Person | undefined {
    const key = upn.toLowerCase();
    const id = this.#idByUpn.get(key);
    if (id !== undefined) return this.get(id);
    const index = this.#generated.indexOfUpn(key);
    if (index === undefined) return undefined;
    // A generated person who was renamed must not be found by the old name any more.
    const person = this.get(this.#generated.at(index).id);
    return person?.userPrincipalName.toLowerCase() === key ? person : undefined;
  }

  /** Index for look-ups by filter: whoever may have this value, or undefined for a property without an index. */
  lookup(property: string, value: string): readonly Person[] | undefined {
    if (property === 'id') return present([this.get(value)]);
    if (property === 'userPrincipalName') return present([this.byUpn(value)]);
    if (property === 'proxyAddresses') return this.#withAddress(value.replace(/^smtp:/i, ''));
    return property === 'mail' || property === 'otherMails' ? this.#withAddress(value) : undefined;
  }

  #withAddress(value: string): readonly Person[] {
    const others = [...(this.#idsByMail.get(value.toLowerCase()) ?? [])].map((id) => this.get(id));
    return present([this.byUpn(value), this.#generatedWithMail(value), ...others]);
  }

  keyOf(person: Person): string {
    return person.id;
  }

  /** A generated person keeps the mail address when only the UPN was changed. */
  #generatedWithMail(mail: string): Person | undefined {
    const index = this.#generated.indexOfUpn(mail.toLowerCase());
    return index === undefined ? undefined : this.get(this.#generated.at(index).id);
  }

  /** Adds a person, or replaces the one with the same id. */
  put(person: Person): void {
    const before = this.#kept.get(person.id);
    if (before !== undefined) this.#idByUpn.delete(before.userPrincipalName.toLowerCase());
    const isNew = before === undefined && this.#generated.indexOfId(person.id) === undefined;
    if (isNew) this.#namedOrder.push(person.id);
    this.#kept.set(person.id, person);
    this.#indexMail(person);
    this.#idByUpn.set(person.userPrincipalName.toLowerCase(), person.id);
    this.#deleted.delete(person.id);
  }

  /** Old addresses stay in the index: a look-up may find too much, and the filter then judges it. */
  #indexMail({ id, mail, mailAliases = [], otherMails, userPrincipalName }: Person): void {
    for (const address of [mail, ...mailAliases, ...otherMails]) {
      const key = address?.toLowerCase();
      if (key === undefined || key === userPrincipalName.toLowerCase()) continue;
      this.#idsByMail.set(key, (this.#idsByMail.get(key) ?? new Set()).add(id));
    }
  }

  /** The position stays, empty: page links that were given out remain right. */
  remove(id: string): void {
    const person = this.get(id);
    if (person === undefined) return;
    this.#idByUpn.delete(person.userPrincipalName.toLowerCase());
    this.#deleted.add(person.id);
  }

  /** In the order of positions. Computes generated people one by one, so keep no list of them. */
  *all(): Generator<Person> {
    for (let position = 0; position < this.positions; position += 1) {
      const person = this.at(position);
      if (person !== undefined) yield person;
    }
  }
}

function present(people: readonly (Person | undefined)[]): readonly Person[] {
  return people.filter((person) => person !== undefined);
}

export const NOBODY_GENERATED: GeneratedPeople = {
  count: 0,
  at: () => {
    throw new RangeError('no generated people');
  },
  indexOfId: () => undefined,
  indexOfUpn: () => undefined,
};
