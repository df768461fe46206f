/** Five requests in ten seconds to reports and logs; one of them is left to whoever reads something else there. */
const MOST = 4;
const WINDOW_MS = 10_000;

export interface LogPaceTools {
  /** Milliseconds that never run backwards. */
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Requests to the sign-in log, in the order in which they are asked for: a few at once, then as fast as Graph allows. */
export class LogPace {
  readonly #tools: LogPaceTools;
  readonly #planned: number[] = [];

  constructor(tools: LogPaceTools) {
    this.#tools = tools;
  }

  async turn(): Promise<void> {
    const { now, sleep } = this.#tools;
    const before = this.#planned.at(-MOST) ?? -Infinity;
    const at = Math.max(now(), before + WINDOW_MS);
    this.#planned.push(at);
    if (this.#planned.length > MOST) this.#planned.shift();
    if (at > now()) await sleep(at - now());
  }

  /** The log wants to be left alone for a while. */
  hold(ms: number): void {
    const until = this.#tools.now() + ms;
    this.#planned.push(...Array.from({ length: MOST }, () => until - WINDOW_MS));
    this.#planned.splice(0, this.#planned.length - MOST);
  }
}
