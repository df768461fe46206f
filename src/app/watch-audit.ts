import { isAnchorOverdue } from '../core/audit/anchor-audit.ts';
import { noteGuards } from '../core/audit/guards-in-chain.ts';
import { verifyAnchoredChain } from '../core/audit/verify-anchored-chain.ts';
import type { Reading } from '../core/audit/verify-stored-chain.ts';
import { BrokenInvariant } from '../core/failures.ts';
import { millisecondsUntil } from '../core/instants.ts';
import type { Anchor } from '../core/ports/anchor.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { Log } from '../core/ports/log.ts';
import type { Seal } from '../core/ports/seal.ts';
import type { Store } from '../core/ports/store.ts';

const LOOK_MS = 900_000;
const DAY_MS = 86_400_000;

export interface AuditWatchParts {
  readonly store: Store;
  readonly seal: Seal;
  readonly anchor: Anchor | undefined;
  readonly clock: Clock;
  readonly log: Log;
}

/** Every process watches for itself: what one of them has found closes its own brakes at once. */
export class AuditWatch {
  readonly #parts: AuditWatchParts;
  readonly #startedAt: string;
  readonly #timer: NodeJS.Timeout;
  #whole = true;
  #verifiedAt: string;

  private constructor(parts: AuditWatchParts) {
    this.#parts = parts;
    this.#startedAt = parts.clock.now().toISOString();
    this.#verifiedAt = this.#startedAt;
    this.#timer = setInterval(() => void this.look(), LOOK_MS);
    this.#timer.unref();
  }

  /** Verifies the whole chain first. A broken one does not keep the bot from starting, but closes weakening. */
  static async start(parts: AuditWatchParts): Promise<AuditWatch> {
    const watch = new AuditWatch(parts);
    try {
      await watch.#verify();
      return watch;
    } catch (error) {
      watch.stop();
      throw error;
    }
  }

  /** Once broken, until the next start: by then somebody has looked. */
  get whole(): boolean {
    return this.#whole;
  }

  /** True when the last checkpoint that was kept elsewhere is too old. */
  async isAnchorOverdue(): Promise<boolean> {
    const { anchor, store, clock } = this.#parts;
    if (!anchor) return false;
    return isAnchorOverdue(await store.reads.anchorState(), this.#startedAt, clock.now());
  }

  /** Now and then: the age of the last checkpoint, and once a day the chain. Never throws. */
  async look(): Promise<void> {
    const { log, clock } = this.#parts;
    try {
      if (await this.isAnchorOverdue()) await this.#raiseAnchor();
      if (-millisecondsUntil(this.#verifiedAt, clock.now()) >= DAY_MS) await this.#verify();
    } catch (error) {
      log.error('the audit log could not be looked at', error);
    }
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** The job may have been parked: another one is put in its place. */
  async #raiseAnchor(): Promise<void> {
    const problem = new BrokenInvariant('no checkpoint of the audit log was kept for more than two hours');
    this.#parts.log.error('ALARM: the audit log is not anchored', problem);
    await sendAnchorJob(this.#parts.store);
  }

  async #verify(): Promise<void> {
    const { store, seal, anchor, clock, log } = this.#parts;
    const kept = (await anchor?.kept().catch((error: unknown) => {
      // The age of the last checkpoint tells when this lasts; the chain is still proved from inside.
      log.error('the checkpoints of the audit log cannot be read', error);
      return undefined;
    })) ?? { checkpoints: [], unreadable: 0 };
    // The guard-rails are followed in the same reading: a long chain is read once at a start.
    const see: Reading['see'] = (records) => noteGuards(store, records);
    const { chain, anchors } = await verifyAnchoredChain(store.reads, seal, { ...kept, see });
    this.#verifiedAt = clock.now().toISOString();
    if (anchor && (anchors.altered > 0 || anchors.missing)) {
      const problem = new BrokenInvariant('checkpoints were altered or taken away');
      log.error('ALARM: the checkpoints of the audit log are not as they were written', problem);
    }
    if (chain.kind === 'sound') return;
    this.#whole = false;
    const { sequence, problem } = chain;
    log.error('ALARM: the audit chain is broken', new BrokenInvariant(problem), { sequence });
  }
}

/** At most one waits, however often it is sent; from then on it comes again by itself. */
export function sendAnchorJob(store: Store): Promise<void> {
  return store.transaction((tx) => tx.wakeAll([{ job: { kind: 'anchor-audit' }, key: 'anchor-audit' }]));
}
