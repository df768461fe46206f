import type { Clock } from '../../core/ports/clock.ts';
import type { Log } from '../../core/ports/log.ts';

export type RejectionReason =
  | 'no-token'
  | 'channel'
  | 'service-url'
  | 'malformed-token'
  | 'issuer'
  | 'audience'
  | 'service-url-claim'
  | 'expiry'
  | 'unknown-key'
  | 'signature'
  | 'sdk'
  | 'tenant'
  | 'sender';

const LOG_EVERY_MS = 10_000;

/** Counts who was turned away and why. One line per reason and ten seconds, or a flood of forgeries floods the log. */
export class RejectionCount {
  private readonly log: Log;
  private readonly clock: Clock;
  private readonly totals = new Map<RejectionReason, number>();
  private readonly loggedAt = new Map<RejectionReason, number>();

  constructor(parts: { readonly log: Log; readonly clock: Clock }) {
    this.log = parts.log;
    this.clock = parts.clock;
  }

  add(reason: RejectionReason): void {
    const total = (this.totals.get(reason) ?? 0) + 1;
    this.totals.set(reason, total);
    const now = this.clock.now().getTime();
    if (now - (this.loggedAt.get(reason) ?? Number.NEGATIVE_INFINITY) < LOG_EVERY_MS) return;
    this.loggedAt.set(reason, now);
    this.log.warn('The gate turned a request away', { reason, total });
  }

  /** Totals since start, by reason. */
  counts(): Readonly<Record<string, number>> {
    return Object.fromEntries(this.totals);
  }
}
