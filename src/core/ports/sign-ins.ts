import type { Authorisation } from '../approvals/authorisation.ts';
import type { FailureCode } from '../failures.ts';

export type ActAnswer =
  /** Done, and seen to be done by reading it back. */
  | { readonly kind: 'proved' }
  /** Part of it, or all, may have been done; reading did not show it, and may lag. */
  | { readonly kind: 'uncertain'; readonly code: FailureCode }
  | { readonly kind: 'busy'; readonly code: FailureCode; readonly retryAfterMs?: number }
  | { readonly kind: 'not-found' }
  /** `begun`: some of it has been done before the no. */
  | { readonly kind: 'refused'; readonly code: FailureCode; readonly begun?: true };

export interface ActTerms {
  /** Asked before each step: once the claim is about to end, somebody else may go on, and nothing further is begun. */
  readonly isTooLate: () => boolean;
  /** What an earlier try left: perhaps done then, and not seen since. */
  readonly earlier?: {
    readonly at: string;
    /** It may only be lag: looked at again, and not done again. */
    readonly settling: boolean;
  };
}

/** How people sign in: their registered methods and their sessions. */
export interface SignIns {
  /** Takes nothing but an authorisation with an act. May be repeated: what is done already is passed over. */
  carryOut(authorisation: Authorisation, terms: ActTerms): Promise<ActAnswer>;
}
