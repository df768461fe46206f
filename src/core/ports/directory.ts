import type { GroupId, PersonId } from '../ids.ts';
import type { Person } from '../people.ts';

/** How to look for one person. Everything but an object id is text from outside. */
export type PersonQuery =
  | { readonly by: 'id'; readonly id: PersonId }
  /** Exact UPN or mail address. */
  | { readonly by: 'address'; readonly address: string }
  /** `CONTOSO\jsmith`: the account in Active Directory; Graph knows its second half. */
  | { readonly by: 'sam-account'; readonly text: string }
  /** One word: alias, first part of the UPN, or part of a name. */
  | { readonly by: 'alias-or-name'; readonly text: string }
  /** Several words: display name, tokens in any order. */
  | { readonly by: 'name'; readonly text: string };

/** Strongest kind of match only: exact alias or address beats a name. At most `MAX_CANDIDATES`. */
export interface PersonMatches {
  readonly people: readonly Person[];
  /** More matched than are listed. */
  readonly more: boolean;
  /** What was typed only begins their names or accounts: enough to show somebody, too little where nobody looks. */
  readonly partly?: true;
  /** Nobody is called or addressed as typed. These may be meant, and are only ever offered, one of them too. */
  readonly alike?: true;
}
export const MAX_CANDIDATES = 8;

/** Rights as they are right now: read at every command and every press, never from a cache. */
export interface Rights {
  /** Undefined when the account does not exist. */
  readonly account: Person | undefined;
  /** Those of the asked groups that the person is in, transitively. */
  readonly groups: ReadonlySet<GroupId>;
}

export interface DirectoryQuestion {
  readonly viewer: PersonId;
  readonly groups: readonly GroupId[];
  readonly people: readonly PersonQuery[];
}

export interface DirectoryAnswer {
  readonly rights: Rights;
  /** One entry for each of `people`, in the same order. */
  readonly matches: readonly PersonMatches[];
}

/** The tenant's people. Every method throws `ServiceFailure` (service `graph`) when an answer is missing or partial. */
export interface Directory {
  /** Rights and look-ups in one Graph round trip for up to eight people, parallel batches above. */
  lookUp(question: DirectoryQuestion): Promise<DirectoryAnswer>;
  rightsOf(person: PersonId, groups: readonly GroupId[]): Promise<Rights>;
  person(id: PersonId): Promise<Person | undefined>;
  /** Everybody in the groups, transitively, each once; enabled member accounts only. With a limit a failure beyond it. */
  membersOf(groups: readonly GroupId[], withinMs?: number): Promise<readonly Person[]>;
}
