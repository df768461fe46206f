/**
 * What one app may send in a tenant: 50 a second, 30 in older documentation; planned for the lower one
 * (https://learn.microsoft.com/microsoftteams/platform/bots/how-to/rate-limit). Answers to people are not counted: the
 * difference is theirs.
 */
const PER_SECOND = 30;
const SECOND_MS = 1_000;

/** How much slower after each refusal, how slow at most, and how much of it each notice that arrives makes up for. */
const SLOWER = 0.7;
const SLOWEST = 0.1;
const RECOVERY = 0.001;

/**
 * Notices leave one after the other, evenly; whoever comes too early is told when to come back. A notice goes to a chat of
 * its own, so that Teams refusing one means that the app as a whole is too fast.
 */
export class NoticePace {
  readonly #now: () => number;
  readonly #sent: number[] = [];
  #queueEnd = 0;
  #share = 1;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** As Teams lets them through now. */
  get perMinute(): number {
    return PER_SECOND * this.#share * 60;
  }

  /** Milliseconds to wait; 0 when it may go now, and is counted. */
  take(): number {
    const now = this.#now();
    while (this.#sent[0] !== undefined && this.#sent[0] <= now - SECOND_MS) this.#sent.shift();
    const most = Math.max(1, Math.floor(PER_SECOND * this.#share));
    const oldest = this.#sent.at(-most);
    if (oldest === undefined) {
      this.#sent.push(now);
      return 0;
    }
    this.#queueEnd = Math.max(this.#queueEnd + SECOND_MS / most, oldest + SECOND_MS);
    return Math.max(1, this.#queueEnd - now);
  }

  refused(): void {
    this.#share = Math.max(SLOWEST, this.#share * SLOWER);
  }

  arrived(): void {
    this.#share = Math.min(1, this.#share + RECOVERY);
  }
}
