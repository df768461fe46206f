/**
 * What one app may send in a tenant: 50 a second, 30 in older documentation; planned for the lower one
 * (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit). Answers to people are not counted: the
 * difference is theirs.
 */
const PER_SECOND = 30;
const SECOND_MS = 1_000;
export const NOTICES_PER_MINUTE = PER_SECOND * 60;

/** Notices leave one after the other, evenly; whoever comes too early is told when to come back. */
export class NoticePace {
  readonly #now: () => number;
  readonly #sent: number[] = [];
  #queueEnd = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Milliseconds to wait; 0 when it may go now, and is counted. */
  take(): number {
    const now = this.#now();
    while (this.#sent[0] !== undefined && this.#sent[0] <= now - SECOND_MS) this.#sent.shift();
    const oldest = this.#sent[0];
    if (oldest === undefined || this.#sent.length < PER_SECOND) {
      this.#sent.push(now);
      return 0;
    }
    this.#queueEnd = Math.max(this.#queueEnd + SECOND_MS / PER_SECOND, oldest + SECOND_MS);
    return Math.max(1, this.#queueEnd - now);
  }
}
