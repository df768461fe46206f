/** Numbers from a seed: the same seed throws the same numbers for ever. */
export interface Dice {
  /** In [0, 1). */
  roll(): number;
  chance(probability: number): boolean;
  /** A whole number, both ends included. */
  between(low: number, high: number): number;
  pick<T>(choices: readonly T[]): T;
}

export function createDice(seed: number): Dice {
  let state = seed | 0;
  const roll = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    roll,
    chance: (probability) => roll() < probability,
    between: (low, high) => low + Math.floor(roll() * (high - low + 1)),
    pick: (choices) => {
      const choice = choices[Math.floor(roll() * choices.length)];
      if (choice === undefined) throw new RangeError('nothing to pick from');
      return choice;
    },
  };
}

interface Due {
  readonly at: number;
  readonly order: number;
  readonly run: () => void;
}

/** Time that passes only when nothing is left to do now. Everything due at one instant runs in the order it was planned. */
export class VirtualTime {
  /** Milliseconds since 1970. */
  now = Date.UTC(2026, 0, 5, 9);
  readonly #due: Due[] = [];
  #order = 0;

  at(instant: number, run: () => void): void {
    this.#order += 1;
    this.#due.push({ at: Math.max(instant, this.now), order: this.#order, run });
    this.#rise(this.#due.length - 1);
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => this.at(this.now + ms, resolve));
  }

  /** Runs until nothing is planned any more, or until that instant. */
  async run(until = Number.POSITIVE_INFINITY): Promise<void> {
    await settled();
    for (let next = this.#due[0]; next && next.at <= until; next = this.#due[0]) {
      this.#take();
      this.now = next.at;
      next.run();
      await settled();
    }
    if (Number.isFinite(until)) this.now = until;
  }

  #take(): void {
    const last = this.#due.pop();
    if (last === undefined || this.#due.length === 0) return;
    this.#due[0] = last;
    this.#sink();
  }

  #rise(start: number): void {
    for (let child = start; child > 0;) {
      const parent = (child - 1) >> 1;
      if (!this.#swapIfBefore(child, parent)) return;
      child = parent;
    }
  }

  #sink(): void {
    for (let parent = 0; ;) {
      const left = 2 * parent + 1;
      const child = this.#isBefore(left + 1, left) ? left + 1 : left;
      if (!this.#swapIfBefore(child, parent)) return;
      parent = child;
    }
  }

  #isBefore(one: number, other: number): boolean {
    const [a, b] = [this.#due[one], this.#due[other]];
    if (!a || !b) return false;
    return a.at < b.at || (a.at === b.at && a.order < b.order);
  }

  #swapIfBefore(child: number, parent: number): boolean {
    const [a, b] = [this.#due[child], this.#due[parent]];
    if (!a || !b || !this.#isBefore(child, parent)) return false;
    this.#due[child] = b;
    this.#due[parent] = a;
    return true;
  }
}

/** All promises that can go on without time passing have gone on. */
function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
