import type { QuotaBook } from '../../core/ports/quota-book.ts';

export interface QuotaSize {
  readonly quota: string;
  /** So many in each window, whenever the service lets the window begin. */
  readonly most: number;
  readonly windowMs: number;
  /** Drawn from the shared book at once: small, because a replica that dies takes one along. */
  readonly slice: number;
  /** The share kept free for what is on its way when a window changes, and for urgent work that does not wait. */
  readonly reserve: number;
}

/** What the bucket needs of the world. */
export interface QuotaTools {
  readonly book: QuotaBook;
  /** Milliseconds that never run backwards. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

interface Lease {
  left: number;
  readonly from: number;
  readonly until: number;
}

/** The part of a window that a slice may be spent late, and the part that may be made up for. */
const LATE = 0.01;
const SLOWEST = 0.1;
const RECOVERY = 0.01;

/**
 * One quota of Graph, spent evenly: in any window of its length at most `most`, over all replicas. With a share of the
 * window for lateness and one slice at its edge that makes about 97 % of what the service allows.
 */
export class QuotaBucket {
  readonly size: QuotaSize;
  readonly #tools: QuotaTools;
  readonly #fullRate: number;
  /**
   * Of this replica alone, and that is enough. What all of them may spend is drawn from one line in the book, so that
   * together they never go faster than one of them could; a refusal closes the quota for all; and each one that is refused
   * goes slower, which only makes its slices last longer in that line. Two that were measured together kept 0.956 of the
   * quota with 0.11 % refused (`bench/README.md`). A factor in the book would cost a write for each refusal and for each step
   * back up, and would slow everybody down for what one of them sent at once.
   */
  #factor = 1;
  #lease: Lease | undefined;
  #owed = 0;
  #closedUntil = 0;
  #tail: Promise<unknown> = Promise.resolve();

  constructor(size: QuotaSize, tools: QuotaTools) {
    this.size = size;
    this.#tools = tools;
    const { most, windowMs, slice, reserve } = size;
    this.#fullRate = Math.max(1, most * (1 - reserve) - slice) / (windowMs * (1 + 2 * LATE));
  }

  /** Units a millisecond, as things are now. */
  get rate(): number {
    return this.#fullRate * this.#factor;
  }

  get closedForMs(): number {
    return Math.max(0, this.#closedUntil - this.#tools.now());
  }

  /** Takes its turn; 0 when the units are there, else the milliseconds until they could be, longer than the patience. */
  take(amount: number, patienceMs: number): Promise<number> {
    const turn = this.#tail.then(() => this.#fill(amount, this.#tools.now() + patienceMs));
    this.#tail = turn.catch(() => undefined);
    return turn;
  }

  /** Does not wait: booked afterwards, so that whoever comes next pays for it. Only a closed quota stops it. */
  spendAhead(amount: number): number {
    if (this.closedForMs > 0) return this.closedForMs;
    this.#owed += amount;
    // Without a bulk nobody draws: what is owed is then booked by itself, in slices.
    if (this.#owed >= this.size.slice) void this.#draw(0).catch(() => undefined);
    return 0;
  }

  /** The service said no. Everybody waits as long as it asked, and afterwards starts slower. */
  async close(forMs: number): Promise<void> {
    const wasOpen = this.closedForMs === 0;
    this.#closedUntil = Math.max(this.#closedUntil, this.#tools.now() + forMs);
    this.#lease = undefined;
    // The other answers of the same batch say the same thing once more.
    if (wasOpen) this.slowDown();
    await this.#tools.book.close(this.size.quota, forMs);
  }

  slowDown(): void {
    this.#factor = Math.max(SLOWEST, this.#factor * 0.7);
  }

  async #fill(amount: number, deadline: number): Promise<number> {
    let missing = amount;
    while (missing > 0) {
      const lease = await this.#usableLease(missing);
      const waitMs = lease.from - this.#tools.now();
      if (this.#tools.now() + waitMs > deadline) return waitMs;
      if (waitMs > 0) await this.#tools.sleep(waitMs);
      // Closed or grown too old while we slept: what is left of it must not be spent any more.
      if (this.#lease !== lease || this.#tools.now() > lease.until) continue;
      const taken = Math.min(missing, lease.left);
      lease.left -= taken;
      missing -= taken;
    }
    return 0;
  }

  async #usableLease(missing: number): Promise<Lease> {
    const lease = this.#lease;
    if (lease && lease.left > 0 && this.#tools.now() <= lease.until) return lease;
    return (this.#lease = await this.#draw(Math.min(missing, this.size.slice)));
  }

  async #draw(amount: number): Promise<Lease> {
    const owed = this.#owed;
    this.#owed = 0;
    const { quota, windowMs } = this.size;
    const { rate } = this;
    const askedAt = this.#tools.now();
    const ofDebtMs = owed / rate;
    const lastsMs = amount / rate + ofDebtMs;
    const waitMs = await this.#tools.book.draw({ quota, lastsMs, catchUpMs: windowMs * LATE });
    this.#factor = Math.min(1, this.#factor + RECOVERY);
    // What is owed comes first. Counted from the asking, so never too early.
    const from = Math.max(this.#tools.now(), askedAt) + waitMs + ofDebtMs;
    return { left: amount, from, until: from + amount / rate + windowMs * LATE };
  }
}
