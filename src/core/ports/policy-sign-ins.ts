import type { PersonId } from '../ids.ts';

/** Whether somebody lately got past a policy that asks for MFA. */
export type PolicySignIn =
  | 'seen'
  /** The log was read, and there is no such sign-in in it. */
  | 'none'
  /** There is nothing to read: no licence, or no permission for it. */
  | 'no-log'
  /** There is a log, and it did not answer. */
  | 'unread';

/** What a card says of it. Absent in requests of earlier versions, which did not ask. */
export interface ProvedSignIn {
  readonly signIn?: Extract<PolicySignIn, 'seen' | 'no-log'>;
}

export interface UnderPolicies {
  readonly person: PersonId;
  /** By name. */
  readonly policies: readonly string[];
}

/** The sign-in log, asked whether policies were satisfied. Graph allows half a request a second, so many people take a while. */
export interface PolicySignIns {
  /** Looks back as far as the log goes, thirty days. Everybody has an entry; never throws for an answer of Graph. */
  lately(people: readonly UnderPolicies[]): Promise<ReadonlyMap<PersonId, PolicySignIn>>;
}
