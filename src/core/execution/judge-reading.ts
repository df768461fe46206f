import type { FailureCode } from '../failures.ts';
import { satisfies, type MfaState, type ObservedState } from '../mfa-state.ts';
import type { StateReading } from '../ports/mfa.ts';
import type { ExecutionItem } from '../ports/store.ts';
import type { Changed } from '../requests/target-truth.ts';

/** What the state right before a write tells us to do. */
export type Step =
  | { readonly kind: 'write' }
  /** An earlier attempt's write took effect: proved by this reading. */
  | { readonly kind: 'proved'; readonly observed: ObservedState }
  | { readonly kind: 'already'; readonly observed: ObservedState }
  | { readonly kind: 'state-changed'; readonly observed: ObservedState }
  | { readonly kind: 'account-gone' }
  | ({ readonly kind: 'truth-changed' } & Changed)
  /** As it was, and the rules do not allow it any more. */
  | { readonly kind: 'failed'; readonly code: FailureCode }
  | { readonly kind: 'read-again'; readonly code: FailureCode; readonly retryAfterMs?: number };

export interface ReadingFacts {
  readonly entry: ExecutionItem;
  readonly to: MfaState;
  readonly reading: StateReading;
  /** An accepted write younger than the settling time shows the old state for a while: read again, do not write again. */
  readonly settling: boolean;
}

/** Methods and sessions do not depend on the state: it is enough that the person is there. */
export function judgeBeforeAct(reading: StateReading): Step {
  if (reading.kind === 'not-found') return { kind: 'account-gone' };
  return reading.kind === 'unreadable' ? unreadable(reading) : { kind: 'write' };
}

function unreadable({ code, retryAfterMs }: Extract<StateReading, { kind: 'unreadable' }>): Step {
  return { kind: 'read-again', code, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
}

/** More time is given only to whom still is as the request made them; going on then means moving the end. */
export function judgeBeforeExtension(to: MfaState, reading: StateReading): Step {
  if (reading.kind === 'not-found') return { kind: 'account-gone' };
  if (reading.kind === 'unreadable') return unreadable(reading);
  const observed = reading.state;
  if (observed === 'unknown') return { kind: 'read-again', code: 'odd-answer' };
  return observed === to ? { kind: 'write' } : { kind: 'state-changed', observed };
}

export function judgeBeforeWrite({ entry, to, reading, settling }: ReadingFacts): Step {
  if (reading.kind === 'not-found') return { kind: 'account-gone' };
  if (reading.kind === 'unreadable') return unreadable(reading);
  const observed = reading.state;
  const earlierWrite = entry.writtenAt !== undefined || entry.attempts > 1;
  if (satisfies(to, observed)) return { kind: earlierWrite ? 'proved' : 'already', observed };
  if (observed === 'unknown') return { kind: 'read-again', code: 'odd-answer' };
  if (observed !== entry.item.from) return { kind: 'state-changed', observed };
  return settling ? { kind: 'read-again', code: 'not-proved' } : { kind: 'write' };
}
