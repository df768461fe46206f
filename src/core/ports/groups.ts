import type { GroupId } from '../ids.ts';
import type { Person } from '../people.ts';

/** Many people by one name. Every name in it comes from outside and is shown escaped, never trusted. */
export type PeopleSource =
  | {
      readonly kind: 'group';
      readonly id: GroupId;
      readonly name: string;
      readonly mail?: string;
      /** A rule decides who is in it, so that it changes by itself. */
      readonly byRule: boolean;
    }
  | { readonly kind: 'department'; readonly name: string };

/** How to look for one source. Everything but an object id is text from outside. */
export type SourceQuery =
  | { readonly by: 'group-id'; readonly id: GroupId }
  /** Display name, mail address or nickname. */
  | { readonly by: 'group-name'; readonly text: string }
  | { readonly by: 'department'; readonly text: string };

export interface SourceMatches {
  /** Those that are called so, at most `MAX_CANDIDATES`: several groups may share a name. */
  readonly sources: readonly PeopleSource[];
  /** More matched than are listed. */
  readonly more: boolean;
  /** Where none is called so: what was perhaps meant. Offered, never taken. */
  readonly near: readonly PeopleSource[];
}

/** A source as it was read, for the card and the record. Stored as JSON. */
export interface CountedSource {
  readonly source: PeopleSource;
  readonly people: number;
  readonly nested: number;
  readonly others: number;
}

export type Membership =
  | {
      readonly kind: 'read';
      /** Each once, through nested groups too; guests and disabled accounts are among them. */
      readonly people: readonly Person[];
      /** Groups inside of the group. */
      readonly nested: number;
      /** Devices, contacts and applications: they have no MFA state. */
      readonly others: number;
    }
  /** More than were wanted: counted, not read. */
  | { readonly kind: 'too-many'; readonly count: number }
  /** Graph shows nobody who is in it, which must not be taken for an empty group. */
  | { readonly kind: 'hidden' }
  | { readonly kind: 'gone' };

/**
 * Groups and departments, and who is in them right now. Every method throws `ServiceFailure` (service `graph`) when an
 * answer is missing or partial: half a group is no group.
 */
export interface Groups {
  /** One Graph round trip for up to six sources; one entry for each query, in the same order. */
  find(queries: readonly SourceQuery[]): Promise<readonly SourceMatches[]>;
  /** `most`: with more people than that nobody is read. */
  members(source: PeopleSource, most: number): Promise<Membership>;
}
