import { directionOf, type MfaState, type ObservedState } from '../mfa-state.ts';
import type { TimeBox } from '../ports/guard-rails.ts';
import type { StoreReads } from '../ports/store.ts';

/** What approved requests that came after a weakening mean for its end. */
export type LaterChange =
  | { readonly kind: 'none' }
  /** What the last of them made of the person stays. */
  | { readonly kind: 'replaced' }
  /** It weakened them further, for a while: first its own end comes. */
  | { readonly kind: 'waits'; readonly until: string }
  /** It gave back a part of what was recorded, and nobody asked for less than that: what is missing still comes back. */
  | { readonly kind: 'partly'; readonly left: MfaState };

type Reads = Pick<StoreReads, 'stateChangeOf' | 'timeBox'>;

export async function laterChange(reads: Reads, box: TimeBox): Promise<LaterChange> {
  const newest = await reads.stateChangeOf(box.person);
  if (!newest || newest.request.id === box.request) return { kind: 'none' };
  const own = await reads.timeBox(newest.request.id, box.person);
  if (own) return afterItsEnd(box, own);
  const { outcome } = newest.item;
  return judge(box, outcome?.kind === 'done' ? outcome.observed : 'unknown');
}

/** What was weakened further had an end of its own: what that one put back is what this one finds. */
function afterItsEnd(box: TimeBox, { status, dueAt, earlier }: TimeBox): LaterChange {
  if (status === 'waiting') return { kind: 'waits', until: dueAt };
  // Somebody outside had a hand in it: said when the state is read.
  if (status === 'changed') return { kind: 'none' };
  if (status !== 'restored' && status !== 'unneeded') return { kind: 'replaced' };
  return earlier === box.weakened ? { kind: 'none' } : judge(box, earlier);
}

function judge(box: TimeBox, left: ObservedState): LaterChange {
  return isBetween(box, left) ? { kind: 'partly', left } : { kind: 'replaced' };
}

/** Stronger than the weakening left them, and still weaker than they were. */
function isBetween({ weakened, earlier }: TimeBox, left: ObservedState): left is MfaState {
  if (left === 'unknown') return false;
  return directionOf(weakened, left) === 'strengthening' && directionOf(left, earlier) === 'strengthening';
}
