import type { Dice, VirtualTime } from './simulated-time.ts';

/** How often things go wrong; all zero in calm weather. */
export interface Weather {
  /** Share of calls to Graph, Teams and mail that fail in some way. */
  faults: number;
  /** Share of steps at which the process ends. */
  crashes: number;
  /** Share of steps at which the process stands still for a while and then goes on, unaware. */
  freezes: number;
  /** Share of store transactions that fail: before the commit, or after it with the answer lost. */
  storeFaults: number;
}

export const CALM: Weather = { faults: 0, crashes: 0, freezes: 0, storeFaults: 0 };

const NEVER = new Promise<never>(() => undefined);

/** One running bot. Whatever it has in flight is gone when it is killed; nothing of it ever goes on again. */
export class SimulatedProcess {
  alive = true;
  frozenUntil = 0;
  /** Called right before and right after something becomes durable or takes effect outside: a test may end it there. */
  onEdge: (side: 'before' | 'after', what: string) => void = () => undefined;
  /** Called when it ends. */
  readonly onKill = new Set<() => void>();
  readonly name: string;
  readonly #time: VirtualTime;
  readonly #dice: Dice;
  readonly #weather: Weather;

  constructor(name: string, parts: { time: VirtualTime; dice: Dice; weather: Weather }) {
    this.name = name;
    this.#time = parts.time;
    this.#dice = parts.dice;
    this.#weather = parts.weather;
  }

  get standsStill(): boolean {
    return this.frozenUntil > this.#time.now;
  }

  kill(): void {
    if (!this.alive) return;
    this.alive = false;
    for (const listener of this.onKill) listener();
  }

  /** An await of the program: here it may be killed, stand still, or just take a moment. */
  async step(): Promise<void> {
    if (this.#dice.chance(this.#weather.crashes)) this.kill();
    if (this.#dice.chance(this.#weather.freezes))
      this.frozenUntil = this.#time.now + this.#dice.between(1_000, 150_000);
    if (this.#dice.chance(0.1)) await this.#time.sleep(this.#dice.between(1, 40));
    await this.goOn();
  }

  edge(side: 'before' | 'after', what: string): void {
    if (this.alive) this.onEdge(side, what);
  }

  /** Back in the program after something outside was waited for. */
  async goOn(): Promise<void> {
    while (this.alive && this.standsStill) await this.#time.sleep(this.frozenUntil - this.#time.now);
    if (!this.alive) await NEVER;
  }
}
