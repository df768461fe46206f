export interface Turns {
  take(): Promise<void>;
  giveBack(): void;
}

/** First come, first served. */
export function createTurns(): Turns {
  const waiting: (() => void)[] = [];
  let taken = false;
  return {
    take() {
      if (taken) return new Promise((resolve) => waiting.push(resolve));
      taken = true;
      return Promise.resolve();
    },
    giveBack() {
      const next = waiting.shift();
      if (next) next();
      else taken = false;
    },
  };
}
