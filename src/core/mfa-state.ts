/**
 * The per-user MFA state of a Microsoft Entra user
 * (https://learn.microsoft.com/en-us/graph/api/resources/strongauthenticationrequirements).
 */
export const MFA_STATES = ['disabled', 'enabled', 'enforced'] as const;
export type MfaState = (typeof MFA_STATES)[number];

/** What a read can show: a value that Graph does not document counts as unknown, never as disabled. */
export type ObservedState = MfaState | 'unknown';

export function observedState(value: unknown): ObservedState {
  return MFA_STATES.find((state) => state === value) ?? 'unknown';
}

/**
 * Is the observed state the success of asking for `target`? Entra itself turns `enabled` into `enforced`
 * as soon as the person is registered, so `enforced` proves a write of `enabled`.
 */
export function satisfies(target: MfaState, observed: ObservedState): boolean {
  return observed === target || (target === 'enabled' && observed === 'enforced');
}

/** An unknown earlier state counts as the risky case: setting `disabled` is then a weakening. */
export type Direction = 'strengthening' | 'weakening' | 'none';

const STRENGTH: Record<MfaState, number> = { disabled: 0, enabled: 1, enforced: 2 };

export function directionOf(from: ObservedState, to: MfaState): Direction {
  if (from === 'unknown') return to === 'enforced' ? 'strengthening' : 'weakening';
  const difference = STRENGTH[to] - STRENGTH[from];
  if (difference === 0) return 'none';
  return difference > 0 ? 'strengthening' : 'weakening';
}
