import { setTimeout as wait } from 'node:timers/promises';

export interface LaneOptions<Item> {
  /** How many items are at work at the same time. */
  readonly width: number;
  readonly pollMs: number;
  /**
   * For work that can wait and is worth doing once for many causes: looks only so long after it was woken, and rests
   * between runs, so that it takes about a fifth of the time.
   */
  readonly gatherMs?: number;
  readonly take: (count: number) => Promise<Item[]>;
  /** Must not throw. */
  readonly work: (item: Item) => Promise<void>;
  readonly onError: (error: unknown) => void;
}

/** While the queue cannot be read, look less often. */
const LONGEST_PAUSE_MS = 5_000;
/** A gathering lane rests so many times as long as its last run took. */
const REST_FACTOR = 4;

/** Keeps up to `width` items at work; looks for more when one ends, when woken, and every `pollMs`. */
export class WorkLane<Item> {
  readonly #options: LaneOptions<Item>;
  readonly #running = new Set<Promise<void>>();
  #stopped = false;
  #looking: Promise<void> | undefined;
  #lookAgain = false;
  #failures = 0;
  #timer: NodeJS.Timeout | undefined;
  #gathering: NodeJS.Timeout | undefined;
  #restMs = 0;

  constructor(options: LaneOptions<Item>) {
    this.#options = options;
    this.wake();
  }

  /** Look now, or, when gathering, soon. */
  wake(): void {
    const { gatherMs } = this.#options;
    if (gatherMs === undefined) return this.#look();
    if (this.#stopped) return;
    this.#gathering ??= setTimeout(
      () => {
        this.#gathering = undefined;
        this.#look();
      },
      Math.max(gatherMs, this.#restMs),
    );
  }

  #look(): void {
    if (this.#stopped) return;
    // What was committed after a look began may not be in its result.
    this.#lookAgain = true;
    if (this.#looking) return;
    clearTimeout(this.#timer);
    this.#looking = this.#fill().finally(() => {
      this.#looking = undefined;
      if (this.#stopped) return;
      if (this.#lookAgain && this.#free > 0) this.wake();
      else this.#timer = setTimeout(() => this.wake(), this.#pause);
    });
  }

  /** Takes no more; resolves to true once all have ended, to false when `graceMs` is over before. */
  stop(graceMs: number): Promise<boolean> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#gathering);
    return Promise.race([this.#ended(), wait(graceMs, false, { ref: false })]);
  }

  async #ended(): Promise<boolean> {
    await this.#looking;
    await Promise.all(this.#running);
    return true;
  }

  async #fill(): Promise<void> {
    while (this.#lookAgain && !this.#stopped && this.#free > 0) {
      this.#lookAgain = false;
      const free = this.#free;
      const items = await this.#take(free);
      for (const item of items) this.#start(item);
    }
  }

  async #take(count: number): Promise<Item[]> {
    try {
      const items = await this.#options.take(count);
      this.#failures = 0;
      return items;
    } catch (error) {
      this.#failures += 1;
      if (this.#failures === 1 && !this.#stopped) this.#options.onError(error);
      return [];
    }
  }

  #start(item: Item): void {
    const startedAt = performance.now();
    const done: Promise<void> = this.#options.work(item).finally(() => {
      this.#running.delete(done);
      this.#restMs = Math.min(REST_FACTOR * (performance.now() - startedAt), LONGEST_PAUSE_MS);
      this.wake();
    });
    this.#running.add(done);
  }

  get #free(): number {
    return this.#options.width - this.#running.size;
  }

  get #pause(): number {
    const { pollMs } = this.#options;
    return Math.min(pollMs * 2 ** Math.min(this.#failures, 10), Math.max(LONGEST_PAUSE_MS, pollMs));
  }
}
