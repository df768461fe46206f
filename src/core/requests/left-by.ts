import type { ObservedState } from '../mfa-state.ts';
import type { TimeBox } from '../ports/guard-rails.ts';

/** What the bot has left somebody at: of a change for a while, what came back at its end. */
export function leftBy(observed: ObservedState, end: TimeBox | undefined): ObservedState {
  return end?.status === 'restored' ? end.earlier : observed;
}
