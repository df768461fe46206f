import { setTimeout as wait } from 'node:timers/promises';

export interface LaneOptions<Item> {
  /** How many items are at work at the same time. */
  readonly width: number;
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

/** A gathering lane rests so many times as long as its last run took, up to a limit. */
const REST_FACTOR = 4;
const LONGEST_REST_MS = 5_000;

/** Keeps up to `width` items at work; looks for more when one ends and when woken, never by itself. */
export class WorkLane<Item> {
  readonly #options: LaneOptions<Item>;
  readonly #running = new Set<Promise<void>>();
  #stopped = false;
  #looking: Promise<void> | undefined;
  #lookAgain = false;
  #gathering: NodeJS.Timeout | undefined;
  #restMs = 0;

  constructor(options: LaneOptions<Item>) {
    this.#options = options;
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
    this.#looking = this.#fill().finally(() => {
      this.#looking = undefined;
      if (this.#lookAgain && this.#free > 0) this.wake();
    });
  }

  /** Takes no more; resolves to true once all have ended, to false when `graceMs` is over before. */
  stop(graceMs: number): Promise<boolean> {
    this.#stopped = true;
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
      return await this.#options.take(count);
    } catch (error) {
      // Whatever waits is found again by whoever wakes the lane.
      if (!this.#stopped) this.#options.onError(error);
      return [];
    }
  }

  #start(item: Item): void {
    const startedAt = performance.now();
    const done: Promise<void> = this.#options.work(item).finally(() => {
      this.#running.delete(done);
      this.#restMs = Math.min(REST_FACTOR * (performance.now() - startedAt), LONGEST_REST_MS);
      this.wake();
    });
    this.#running.add(done);
  }

  get #free(): number {
    return this.#options.width - this.#running.size;
  }
}
