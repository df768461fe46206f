import type { PersonId } from '../ids.ts';
import type { MailboxPurpose, Person } from '../people.ts';

/** Who reads messages, and when, as far as mailbox and directory say. What could not be read is absent. */
export interface ReaderFacts {
  /** Absent when there is no such account any more, or `unread`. */
  readonly account?: Person;
  /** IANA or Windows name, as the mailbox holds it. */
  readonly timeZone?: string;
  /** 1 is Monday, 7 Sunday. */
  readonly workingDays?: readonly number[];
  /** Minutes since midnight; `to` may be before `from` for somebody who works at night. */
  readonly workingHours?: { readonly from: number; readonly to: number };
  /** Automatic replies: now and later, in UTC; without an end until somebody switches them off. */
  readonly away?: { readonly from: string; readonly to?: string };
  /** Absent too where the mailbox is one person's own. */
  readonly mailbox?: MailboxPurpose;
  /** ISO 3166, two letters: of the person's address in the directory, else their usage location. */
  readonly country?: string;
  readonly manager?: Person;
  /** The mailbox could not be reached just now: whether its owner is away is not known. Without an account neither could that. */
  readonly unread?: true;
}

/** Read right before a message is planned. A mailbox that may not be read is no failure: then less is known. */
export interface Readers {
  /** Every id has an entry. One Graph round trip for up to six people. */
  factsOf(people: readonly PersonId[]): Promise<ReadonlyMap<PersonId, ReaderFacts>>;
}
