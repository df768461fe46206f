import { directionOf, type MfaState, type ObservedState } from '../mfa-state.ts';

/**
 * What a request does other than setting a state: take away the registered methods, so that the person has to register
 * again, or end all sessions. Stored as JSON: only ever add.
 */
export const ACTS = ['reset', 'revoke'] as const;
export type Act = (typeof ACTS)[number];

interface Acted {
  readonly from: ObservedState;
  readonly act?: Act;
}

/** Without methods a password is enough to register new ones. Whose sessions end only has to sign in again. */
export function weakens({ from, act }: Acted, to: MfaState): boolean {
  return act ? act === 'reset' : directionOf(from, to) === 'weakening';
}

/** A request with an act sets no state; what stands in its place is never written. */
export const NO_STATE: MfaState = 'enabled';

/** Of a list: everybody in it has the same act, or none. */
export function actOf(items: readonly { readonly act?: Act }[]): { readonly act?: Act } {
  const act = items[0]?.act;
  return act ? { act } : {};
}
