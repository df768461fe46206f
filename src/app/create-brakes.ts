import type { Brakes } from '../core/ports/brakes.ts';
import type { AuditWatch } from './watch-audit.ts';

/** A record that somebody has tampered with must not be followed by a weakening that nobody can trust the record of. */
export function createBrakes({ audit }: { audit: Pick<AuditWatch, 'whole'> }): Brakes {
  return { weakeningClosed: () => (audit.whole ? undefined : 'audit-broken') };
}
