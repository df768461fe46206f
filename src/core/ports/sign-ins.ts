import type { Authorisation } from '../approvals/authorisation.ts';
import type { FailureCode } from '../failures.ts';

export type ActAnswer =
  /** Done, and seen to be done by reading it back. */
  | { readonly kind: 'proved' }
  /** Part of it, or all, may have been done; reading did not show it. */
  | { readonly kind: 'uncertain'; readonly code: FailureCode }
  | { readonly kind: 'busy'; readonly code: FailureCode; readonly retryAfterMs?: number }
  | { readonly kind: 'not-found' }
  /** `begun`: some of it has been done before the no. */
  | { readonly kind: 'refused'; readonly code: FailureCode; readonly begun?: true };

/** How people sign in: their registered methods and their sessions. */
export interface SignIns {
  /** Takes nothing but an authorisation with an act. May be repeated: what is done already is passed over. */
  carryOut(authorisation: Authorisation): Promise<ActAnswer>;
}
