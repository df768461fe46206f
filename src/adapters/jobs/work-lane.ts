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
  /** Once for all looks that fail one after the other. */
  readonly onError: (error: unknown) => void;
}

/** While nothing can be taken, look less often: the first pause, and the longest. */
const [FIRST_PAUSE_MS, LONGEST_PAUSE_MS] = [500, 30_000];
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
  #failures = 0;
  /** Looks again after one that failed; until then nobody else does. */
  #pause: NodeJS.Timeout | undefined;

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
    if (this.#stopped || this.#pause) return;
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
    clearTimeout(this.#pause);
    return Promise.race([this.#ended(), wait(graceMs, false, { ref: false })]);
  }

  async #ended(): Promise<boolean> {
    await this.#looking;
    await Promise.all(this.#running);
    return true;
  }

  async #fill(): Promise<void> {
    while (this.#lookAgain && !this.#stopped && !this.#pause && this.#free > 0) {
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
      if (!this.#stopped) this.#pauseAfter(error);
      return [];
    }
  }

  /** Whoever wakes the lane meanwhile is heard: the next look finds whatever waits. */
  #pauseAfter(error: unknown): void {
    this.#failures += 1;
    if (this.#failures === 1) this.#options.onError(error);
    const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** (this.#failures - 1), LONGEST_PAUSE_MS);
    this.#pause = setTimeout(() => {
      this.#pause = undefined;
      this.#look();
    }, pauseMs);
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
