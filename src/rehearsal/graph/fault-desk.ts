import type { GraphAnswer, GraphRequest, WireFault } from './graph-request.ts';

/**
 * One way in which the outside world fails. `done` says whether the request took effect all the same:
 * that is the case a careless client repeats. Defaults: statuses and resets no, odd bodies yes.
 */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly code?: string;
      readonly retryAfter?: string | number;
      readonly done?: boolean;
    }
  | { readonly kind: WireFault; readonly done?: boolean }
  /** The answer comes `ms` later; the effect happens before the wait. */
  | { readonly kind: 'slow'; readonly ms: number }
  /** Any other answer: another nextLink, a state Graph never had. The effect happens first. */
  | { readonly kind: 'rewrite'; readonly rewrite: (answer: GraphAnswer) => GraphAnswer }
  /** After this write, reads show for `ms` what was before (state, methods, sessions). */
  | { readonly kind: 'stale'; readonly ms: number };

/** Which requests a fault hits; every part that is given must fit. */
export interface FaultMatch {
  readonly method?: string;
  /** Tested against version, path and query as they arrived (`/beta/users/…/requirements`), or `/{tenant}/oauth2/v2.0/token`. */
  readonly url?: RegExp | string;
  readonly inBatch?: boolean;
}

/** Faults by dice. Print the seed when a run fails: it repeats the run. */
export interface RandomFaults {
  readonly seed: number;
  /** Share of matching requests that fail, 0 to 1. */
  readonly rate: number;
  readonly faults?: readonly Fault[];
  readonly match?: FaultMatch;
}

interface Rule {
  readonly match: FaultMatch;
  readonly fault: Fault;
  left: number;
}

/** What dice choose from unless a test names its own list. */
export const COMMON_FAULTS: readonly Fault[] = [
  { kind: 'status', status: 429, retryAfter: 1 },
  { kind: 'status', status: 429 },
  { kind: 'status', status: 500 },
  { kind: 'status', status: 502 },
  { kind: 'status', status: 503, retryAfter: 1 },
  { kind: 'status', status: 504, done: true },
  { kind: 'status', status: 509 },
  { kind: 'reset' },
  { kind: 'reset', done: true },
  { kind: 'empty' },
  { kind: 'html' },
  { kind: 'truncated' },
];

/** The faults that wait to happen: planned ones first, then by dice. */
export class FaultDesk {
  readonly #rules: Rule[] = [];
  #dice: (() => number) | null = null;
  #random: RandomFaults | null = null;
  /** Every fault that hit, in order: a failing simulation prints it. */
  readonly hits: { readonly method: string; readonly url: string; readonly fault: Fault }[] = [];

  /** The next `count` matching requests meet `fault` (Infinity: until `clear`). Rules fire in the order given. */
  next(count: number, match: FaultMatch, fault: Fault): void {
    this.#rules.push({ match, fault, left: count });
  }

  /** Faults by dice; the same seed and the same requests give the same faults. `null` stops them. */
  random(wish: RandomFaults | null): void {
    this.#random = wish;
    this.#dice = wish === null ? null : seededDice(wish.seed);
  }

  /** The seed of the faults by dice, to be printed by whoever fails; null without dice. */
  get seed(): number | null {
    return this.#random?.seed ?? null;
  }

  clear(): void {
    this.#rules.length = 0;
    this.random(null);
  }

  /** The fault this request meets, if any; uses it up. */
  take(request: Pick<GraphRequest, 'method' | 'url' | 'inBatch'>): Fault | null {
    const fault = this.#planned(request) ?? this.#thrown(request);
    if (fault !== null) this.hits.push({ method: request.method, url: request.url, fault });
    return fault;
  }

  #planned(request: Pick<GraphRequest, 'method' | 'url' | 'inBatch'>): Fault | null {
    const rule = this.#rules.find((each) => each.left > 0 && fits(each.match, request));
    if (rule === undefined) return null;
    rule.left -= 1;
    return rule.fault;
  }

  #thrown(request: Pick<GraphRequest, 'method' | 'url' | 'inBatch'>): Fault | null {
    if (this.#random === null || this.#dice === null || !fits(this.#random.match ?? {}, request)) return null;
    if (this.#dice() >= this.#random.rate) return null;
    const faults = this.#random.faults ?? COMMON_FAULTS;
    return faults[Math.floor(this.#dice() * faults.length)] ?? null;
  }
}

/** A string fits when the URL contains it; an expression must be free of the flag `g`, which keeps state. */
function fits(match: FaultMatch, request: Pick<GraphRequest, 'method' | 'url' | 'inBatch'>): boolean {
  if (match.method !== undefined && match.method !== request.method) return false;
  if (match.inBatch !== undefined && match.inBatch !== request.inBatch) return false;
  if (match.url === undefined) return true;
  return typeof match.url === 'string' ? request.url.includes(match.url) : match.url.test(request.url);
}

/** Numbers in [0, 1) from a seed (a 32-bit counter, well mixed). */
export function seededDice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x9e3779b9) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296;
  };
}
