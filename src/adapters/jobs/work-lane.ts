import { setTimeout as wait } from 'node:timers/promises';

export interface LaneOptions<Item> {
  readonly width: number;
  readonly pollMs: number;
  readonly take: (count: number) => Promise<Item[]>;
  /** Must not throw. */
  readonly work: (item: Item) => Promise<void>;
  readonly onError: (error: unknown) => void;
}

export interface Lane {
  /** Look now. */
  wake(): void;
  stop(graceMs: number): Promise<boolean>;
}

/** While the queue cannot be read, look less often. */
const LONGEST_PAUSE_MS = 5_000;

/** Keeps up to `width` items at work, looks again whenever one ends, when woken, and every `pollMs`. */
export function createLane<Item>(options: LaneOptions<Item>): Lane {
  const running = new Set<Promise<void>>();
  let stopped = false;
  let looking: Promise<void> | undefined;
  let lookAgain = false;
  let failures = 0;
  let timer: NodeJS.Timeout | undefined;

  function wake(): void {
    if (stopped) return;
    if (looking) {
      // What was committed after the look began may not be in its result.
      lookAgain = true;
      return;
    }
    clearTimeout(timer);
    looking = fill().finally(() => {
      looking = undefined;
      if (lookAgain) return wake();
      if (!stopped) timer = setTimeout(wake, pause());
    });
  }

  async function fill(): Promise<void> {
    do {
      lookAgain = false;
      const free = options.width - running.size;
      if (free === 0) return;
      const items = await takeUpTo(free);
      for (const item of items) start(item);
      // As many as asked for: there may be more.
      lookAgain ||= items.length === free && items.length > 0 && running.size < options.width;
    } while (lookAgain && !stopped);
  }

  async function takeUpTo(count: number): Promise<Item[]> {
    try {
      const items = await options.take(count);
      failures = 0;
      return items;
    } catch (error) {
      failures += 1;
      if (failures === 1 && !stopped) options.onError(error);
      return [];
    }
  }

  function start(item: Item): void {
    const done = options.work(item).finally(() => {
      running.delete(done);
      wake();
    });
    running.add(done);
  }

  function pause(): number {
    return Math.min(options.pollMs * 2 ** Math.min(failures, 10), Math.max(LONGEST_PAUSE_MS, options.pollMs));
  }

  wake();
  return {
    wake,
    async stop(graceMs) {
      stopped = true;
      clearTimeout(timer);
      const ended = Promise.resolve(looking)
        .then(() => Promise.all(running))
        .then(() => true);
      return Promise.race([ended, wait(graceMs, false, { ref: false })]);
    },
  };
}
