import type { Brakes } from '../core/ports/brakes.ts';
import type { ChainState } from './check-audit-chain.ts';

/** A record that somebody has tampered with must not be followed by a weakening that nobody can trust the record of. */
export function createBrakes({ chain }: { chain: ChainState }): Brakes {
  return { weakeningClosed: () => (chain.whole ? undefined : 'audit-broken') };
}
