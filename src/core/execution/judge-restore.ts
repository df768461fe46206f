import type { FailureCode } from '../failures.ts';
import { satisfies, type MfaState, type ObservedState } from '../mfa-state.ts';
import type { TimeBox } from '../ports/guard-rails.ts';
import type { StateReading } from '../ports/mfa.ts';

export type RestoreStep =
  | { readonly kind: 'write' }
  | {
      readonly kind: 'closed';
      readonly as: 'restored' | 'unneeded' | 'changed' | 'replaced';
      readonly observed: ObservedState;
    }
  | { readonly kind: 'again'; readonly code: FailureCode; readonly retryAfterMs?: number };

interface Standing {
  readonly settling: boolean;
  /** In this state a later approved request of ours left the person. */
  readonly left?: MfaState | undefined;
}

/** What the state right before putting back tells us to do. Only what we made of the person is overwritten. */
export function judgeRestore(box: TimeBox, reading: StateReading, { settling, left }: Standing): RestoreStep {
  // A deleted account can come back for 30 days, and then comes back weakened.
  if (reading.kind === 'not-found') return { kind: 'again', code: 'not-found' };
  if (reading.kind === 'unreadable') {
    const { code, retryAfterMs } = reading;
    return { kind: 'again', code, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) };
  }
  const observed = reading.state;
  if (satisfies(box.earlier, observed))
    return { kind: 'closed', as: box.writtenAt || box.tryOpen ? 'restored' : 'unneeded', observed };
  if (observed === 'unknown') return { kind: 'again', code: 'odd-answer' };
  if (observed !== box.weakened && observed !== left) return { kind: 'closed', as: 'changed', observed };
  return settling ? { kind: 'again', code: 'not-proved' } : { kind: 'write' };
}
