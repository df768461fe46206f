import { GENERATED_ID_PREFIX, type PeopleStore } from './people-store.ts';
import type { Person } from './person.ts';

/** A directory group. `rule` stands for a dynamic membership, so that big groups need no list of members. */
export interface Group {
  readonly id: string;
  readonly displayName: string;
  readonly description: string | null;
  readonly mailNickname: string;
  readonly isAssignableToRole: boolean;
  readonly rule: { readonly department: string } | 'generated' | null;
  readonly people: Set<string>;
  readonly groups: Set<string>;
  /** People who may change its members; owning makes nobody a member. */
  readonly owners: Set<string>;
  /** Members that are no people: they come in lists of members, and have no sign-in. */
  readonly others: readonly OtherMember[];
  /** `HiddenMembership`: without a permission of its own Graph shows an empty list. */
  readonly visibility: 'HiddenMembership' | null;
}

export interface OtherMember {
  readonly kind: 'device' | 'orgContact' | 'servicePrincipal';
  readonly id: string;
  readonly displayName: string;
}

/** Groups and who is in them, directly or through nested groups. */
export class GroupStore {
  readonly #groups = new Map<string, Group>();
  readonly #people: PeopleStore;

  constructor(groups: readonly Group[], people: PeopleStore) {
    this.#people = people;
    for (const group of groups) this.#groups.set(group.id, group);
  }

  get(id: string): Group | undefined {
    return this.#groups.get(id.toLowerCase());
  }

  put(group: Group): void {
    this.#groups.set(group.id, group);
  }

  remove(id: string): void {
    this.#groups.delete(id);
    for (const group of this.#groups.values()) group.groups.delete(id);
  }

  all(): readonly Group[] {
    return [...this.#groups.values()];
  }

  /** By list or by rule; nested groups do not count here. */
  directOf(person: Person): readonly Group[] {
    return this.all().filter((group) => isDirectMember(group, person));
  }

  /** Every group the person is in, nested ones included. Circles of groups end, because each is visited once. */
  transitiveOf(person: Person): readonly Group[] {
    const found = new Map(this.directOf(person).map((group) => [group.id, group]));
    for (const group of found.values()) {
      for (const parent of this.parentsOf(group.id)) found.set(parent.id, parent);
    }
    return [...found.values()];
  }

  /** Groups that hold this group directly. */
  parentsOf(groupId: string): readonly Group[] {
    return this.all().filter((group) => group.groups.has(groupId));
  }

  /** Direct members only; those who were deleted are passed over. */
  *membersOf(group: Group): Generator<Person> {
    if (group.rule === null) {
      for (const id of group.people) {
        const person = this.#people.get(id);
        if (person !== undefined) yield person;
      }
      return;
    }
    for (const person of this.#people.all()) if (isDirectMember(group, person)) yield person;
  }

  /** Those who were deleted are passed over. */
  ownersOf({ owners }: Group): readonly Person[] {
    return [...owners].flatMap((id) => this.#people.get(id) ?? []);
  }

  /** Everybody in the group or in a group below it, each once. */
  transitiveMembersOf(group: Group): readonly Person[] {
    const people = new Map<string, Person>();
    for (const each of this.selfAndBelow(group)) {
      for (const person of this.membersOf(each)) people.set(person.id, person);
    }
    return [...people.values()];
  }

  /** The group itself first. Circles end, because a set visits each once. */
  selfAndBelow(group: Group): ReadonlySet<Group> {
    const found = new Set([group]);
    for (const each of found) {
      for (const id of each.groups) {
        const child = this.#groups.get(id);
        if (child !== undefined) found.add(child);
      }
    }
    return found;
  }
}

function isDirectMember(group: Group, person: Person): boolean {
  if (group.people.has(person.id)) return true;
  if (group.rule === null || person.userType === 'Guest') return false;
  if (group.rule === 'generated') return person.id.startsWith(GENERATED_ID_PREFIX);
  return group.rule.department === person.department;
}
