import type { Brakes } from '../core/ports/brakes.ts';
import type { AuditWatch } from './watch-audit.ts';
import type { ClockWatch } from './watch-clock.ts';

/** A record that somebody has tampered with must not be followed by a weakening that nobody can trust the record of. */
export function createBrakes({
  audit,
  time,
}: {
  readonly audit: Pick<AuditWatch, 'whole'>;
  readonly time: Pick<ClockWatch, 'skewed'>;
}): Brakes {
  return {
    weakeningClosed() {
      if (!audit.whole) return 'audit-broken';
      return time.skewed ? 'clock-skew' : undefined;
    },
  };
}
