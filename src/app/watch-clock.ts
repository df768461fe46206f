import { BrokenInvariant } from '../core/failures.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { Log } from '../core/ports/log.ts';

/** Less than Microsoft Entra allows a clock to be wrong before it refuses tokens: this is found out first. */
const LARGEST_SKEW_MS = 120_000;

/**
 * Holds our clock against the one that Graph writes into its answers. While the two are far apart, nobody can say when
 * an approval ends or a weakening is over, so nothing is weakened; the next answer that agrees opens it again.
 */
export class ClockWatch {
  readonly #clock: Clock;
  readonly #log: Log;
  #skewed = false;

  constructor({ clock, log }: { readonly clock: Clock; readonly log: Log }) {
    this.#clock = clock;
    this.#log = log;
  }

  get skewed(): boolean {
    return this.#skewed;
  }

  /** The `Date` header of an answer. One that is missing or odd says nothing. */
  readonly heard = (header: string | null): void => {
    const theirs = Date.parse(header ?? '');
    if (Number.isNaN(theirs)) return;
    const aheadMs = this.#clock.now().getTime() - theirs;
    const skewed = Math.abs(aheadMs) > LARGEST_SKEW_MS;
    if (skewed === this.#skewed) return;
    this.#skewed = skewed;
    const aheadSeconds = Math.round(aheadMs / 1000);
    const problem = new BrokenInvariant('our clock and that of Microsoft Graph are far apart');
    if (skewed) this.#log.error('ALARM: the clock is wrong; nothing is weakened', problem, { aheadSeconds });
    else this.#log.warn('the clock is right again', { aheadSeconds });
  };
}
