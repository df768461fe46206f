import type { ObservedState } from './mfa-state.ts';
import type { TruthPart } from './requests/target-truth.ts';

/** The closed catalogue of ways in which the world around the core breaks. Stored in outcomes as JSON: only ever add. */
export const FAILURE_CODES = [
  'throttled',
  'unavailable',
  'timeout',
  'unauthorised',
  'forbidden',
  'not-found',
  'bad-request',
  'odd-answer',
  'not-proved',
  'store-unavailable',
  // Ours, not a service's: approved, but no longer to be made.
  'approval-too-old',
  'protected-account',
  'approval-forged',
  'approval-insufficient',
  'requester-lost',
  'time-over',
  'act-closed',
  'frozen',
  'guest-refused',
  'privileged-refused',
  'own-account-refused',
  'coverage-refused',
  'list-too-long',
  'time-too-long',
  'end-needed',
  'limit-lowered',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];
export type Service = 'graph' | 'teams' | 'mail' | 'store';

export interface FailureDetails {
  readonly service: Service;
  readonly code: FailureCode;
  readonly retryable: boolean;
  /** Milliseconds that the service asked us to wait, when it did. */
  readonly retryAfterMs?: number;
  /** Graph application permission that is probably missing, for the operator's log. */
  readonly permission?: string;
  readonly cause?: unknown;
}

/** A broken world. Thrown; an expected "no" is a returned `Refusal` instead. Its message is for logs, never for people. */
export class ServiceFailure extends Error {
  readonly service: Service;
  readonly code: FailureCode;
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;
  readonly permission: string | undefined;

  constructor(message: string, details: FailureDetails) {
    super(message, { cause: details.cause });
    this.name = 'ServiceFailure';
    this.service = details.service;
    this.code = details.code;
    this.retryable = details.retryable;
    this.retryAfterMs = details.retryAfterMs;
    this.permission = details.permission;
  }
}

/** A bug or a broken record: never retried, never explained to people beyond a reference. */
export class BrokenInvariant extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'BrokenInvariant';
  }
}

/** Why a long list was ended: somebody cancelled it, or whoever asked may not ask any more. */
export type EndedBecause = 'cancelled' | 'requester';

/** What became of one person in one request. Stored as JSON: only ever add. */
export type Outcome =
  | {
      readonly kind: 'done';
      readonly before: ObservedState;
      readonly observed: ObservedState;
      readonly at: string;
    }
  | { readonly kind: 'already'; readonly observed: ObservedState; readonly at: string }
  | {
      readonly kind: 'state-changed';
      readonly expected: ObservedState;
      readonly observed: ObservedState;
      readonly at: string;
    }
  /** The bulk was ended before this person's turn; by somebody, when `because` is absent. */
  | { readonly kind: 'cancelled'; readonly because?: 'requester'; readonly at: string }
  | { readonly kind: 'account-gone'; readonly at: string }
  /** Something else about the person was no longer as it was shown: nothing was written. */
  | {
      readonly kind: 'truth-changed';
      readonly parts: readonly TruthPart[];
      /** The account's new name: it may be somebody else by now. */
      readonly renamedTo?: string;
      readonly stage: 'decision' | 'write';
      readonly at: string;
    }
  /** An approver took the person out of the list and approved the rest. */
  | { readonly kind: 'struck-out'; readonly by: string; readonly at: string }
  | {
      readonly kind: 'failed';
      readonly code: FailureCode;
      readonly reference: string;
      readonly at: string;
      /** Some of several steps may have been done: nobody is told "not changed". */
      readonly begun?: true;
    };
