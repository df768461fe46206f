export interface Turns {
  /** Rejects, and leaves the turn to the next one, where nothing may be done any more. */
  take(): Promise<void>;
  /** For closing: asks nobody. */
  takeLast(): Promise<void>;
  giveBack(): void;
}

/** First come, first served; `demand` throws where nothing may be done any more, and is asked at each turn. */
export function createTurns(demand: () => void = () => undefined): Turns {
  const waiting: (() => void)[] = [];
  let taken = false;
  const takeLast = (): Promise<void> => {
    if (taken) return new Promise((resolve) => waiting.push(resolve));
    taken = true;
    return Promise.resolve();
  };
  const giveBack = (): void => {
    const next = waiting.shift();
    if (next) next();
    else taken = false;
  };
  return {
    async take() {
      await takeLast();
      try {
        demand();
      } catch (error) {
        giveBack();
        throw error;
      }
    },
    takeLast,
    giveBack,
  };
}
