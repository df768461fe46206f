import type { Authorisation } from '../approvals/authorisation.ts';
import type { FailureCode } from '../failures.ts';
import type { PersonId } from '../ids.ts';
import type { ObservedState } from '../mfa-state.ts';
import type { MethodKind } from '../people.ts';
import type { PaceLane } from './pace.ts';

/** What Graph says about one person's MFA. `unknown` wherever it could not be read: that counts as the risky case. */
export interface PersonMfa {
  readonly person: PersonId;
  /** May the account sign in? `unknown` also when it is gone: the state's own reading tells that. */
  readonly accountEnabled: boolean | 'unknown';
  /** The user principal name as it is now; missing when it could not be read. */
  readonly signInName?: string;
  readonly state: ObservedState;
  readonly methods: readonly MethodKind[] | 'unknown';
  /**
   * Directory roles, as `heldRoleText` words them: active or eligible (PIM), built in or custom, for the whole tenant or
   * less, held directly, through groups, or through groups that the person may join (PIM for Groups). And groups that may
   * hold such a role and that the person owns, as `ownedGroupText` words them.
   */
  readonly roles: readonly string[] | 'unknown';
  /** Enforced Conditional Access policies that demand MFA of this person at every sign-in, by name. */
  readonly coveredBy: readonly string[] | 'unknown';
  /** Enforced ones that do so in some cases only. */
  readonly partlyCoveredBy: readonly PartCover[] | 'unknown';
  readonly securityDefaults: boolean | 'unknown';
  /** Old clients of the last thirty days; only where they were asked for. */
  readonly legacy?: LegacySeen | 'unknown';
}

/** What a Conditional Access policy that demands MFA leaves open. */
export const COVER_LIMITS = [
  'apps',
  'locations',
  'platforms',
  'clients',
  'risk',
  'devices',
  'other-control',
] as const;
export type CoverLimit = (typeof COVER_LIMITS)[number];

export interface PartCover {
  /** Display name, as an administrator wrote it. */
  readonly policy: string;
  readonly limits: readonly CoverLimit[];
}

export type StateReading =
  | { readonly kind: 'read'; readonly state: ObservedState }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'unreadable'; readonly code: FailureCode; readonly retryAfterMs?: number };

export type WriteAnswer =
  | { readonly kind: 'accepted' }
  /** No answer, or an odd one: it may or may not have been written; only reading tells. */
  | { readonly kind: 'uncertain'; readonly code: FailureCode }
  | { readonly kind: 'not-found' }
  | { readonly kind: 'busy'; readonly code: FailureCode; readonly retryAfterMs?: number }
  | { readonly kind: 'refused'; readonly code: FailureCode }
  /** Not begun any more when its turn came: nothing left for this person. */
  | { readonly kind: 'not-sent' };

export interface WriteTerms {
  readonly lane?: PaceLane;
  /** Asked when nothing is waited for any more, right before they leave: who may be written still. */
  readonly begin: (people: readonly PersonId[]) => Promise<ReadonlySet<PersonId>>;
}

/** What the sign-in log has of old clients. */
export interface LegacySeen {
  readonly clients: readonly LegacyClient[];
  /** The log has more than was read, so there may be others. Never without any: then it is `unknown`. */
  readonly isCut: boolean;
}

/** An old mail protocol that somebody used: it stops at *enforced*. */
export interface LegacyClient {
  /** As the sign-in log names it: `IMAP4`. */
  readonly client: string;
  readonly lastUsed: string;
}

export interface ExamineWish {
  /**
   * Of them the old clients too: Graph allows half a request a second for the sign-in log, so they have to be few, and what
   * was read is kept for some minutes.
   */
  readonly signInsOf?: readonly PersonId[];
  /** Who is an administrator is read now: a role that was given a second ago has to be seen. Costs no further round trip. */
  readonly privilege?: 'anew';
}

/** Per-user MFA in Graph. Batched: one round trip for up to twenty people. */
export interface MfaStates {
  /**
   * State, account, methods, roles and posture. One Graph round trip, parallel batches beyond five people; a second one
   * where a group is new that may hold roles. What holds for the whole tenant may be some seconds old.
   */
  examine(
    people: readonly PersonId[],
    lane?: PaceLane,
    wish?: ExamineWish,
  ): Promise<ReadonlyMap<PersonId, PersonMfa>>;
  /** The state alone, never from a cache: right before a write, and after it. Every id has an entry. */
  readStates(people: readonly PersonId[], lane?: PaceLane): Promise<ReadonlyMap<PersonId, StateReading>>;
  /** Takes nothing but authorisations, which only `approvals/` can make. Never retries by itself. Every person has an entry. */
  write(
    authorisations: readonly Authorisation[],
    terms: WriteTerms,
  ): Promise<ReadonlyMap<PersonId, WriteAnswer>>;
}
