import type { FailureCode } from '../failures.ts';
import type { ExecutionItem } from '../ports/store.ts';

/** Somebody who has to be looked at again after a while. */
export interface Later {
  readonly entry: ExecutionItem;
  readonly afterMs: number;
  /** This try may have made a write that is not yet proved. */
  readonly mayBeWritten?: true;
  /** The old state was read for long enough: what an earlier try sent made no change. */
  readonly notWritten?: true;
  /** Nothing could be read, for this reason. */
  readonly unread?: FailureCode;
  /** It was no try at this person. */
  readonly uncounted?: true;
}

/** Somebody who is in the approved from-state right now. */
export interface Ready {
  readonly entry: ExecutionItem;
}

/**
 * After so many attempts at one person we say that it failed; with the back-off below that is an hour and a quarter, so that
 * Graph, or the desk that gives its tokens, may be away for an hour.
 */
export const MAX_ATTEMPTS = 24;

/** Replication lag is undocumented: for this long a write may still read back as the old state. */
const SETTLING_MS = 90_000;

export function isSettling({ writtenMsAgo }: ExecutionItem): boolean {
  return writtenMsAgo !== undefined && writtenMsAgo < SETTLING_MS;
}

/** What the service asked for, never less; without a wish 1 s, 2 s, 4 s … up to five minutes. */
export function backOff(attempts: number, retryAfterMs?: number): number {
  return Math.max(retryAfterMs ?? 0, Math.min(1_000 * 2 ** (attempts - 1), 300_000));
}
