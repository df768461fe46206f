import { isRegistered } from '../people.ts';
import type { WhyPerson, WhyReason } from '../posture/tenant-answer.ts';
import type { PersonStatus } from '../person-status.ts';
import { leftBy } from '../requests/left-by.ts';

export function explainState(status: PersonStatus): WhyPerson {
  return { status, reason: reasonFor(status) };
}

function reasonFor(status: PersonStatus): WhyReason {
  const { state, lastStateChange: change } = status;
  if (state === 'unknown') return { kind: 'unreadable' };
  if (!change) return { kind: state === 'disabled' ? 'default' : 'elsewhere' };
  const left = leftBy(change.observed, change.end);
  if (left === state) return { kind: 'changed', change };
  return hasFlipped(status) ? { kind: 'flipped', change } : { kind: 'outside', change, left };
}

/** Entra does that by itself when somebody registers; without a method it was somebody's doing. */
export function hasFlipped({ state, methods, lastStateChange: change }: PersonStatus): boolean {
  const registered = methods === 'unknown' || isRegistered(methods);
  if (!change || state !== 'enforced' || !registered) return false;
  return leftBy(change.observed, change.end) === 'enabled';
}
