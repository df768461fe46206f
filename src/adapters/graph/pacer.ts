import { setTimeout as wait } from 'node:timers/promises';
import type { Pace, PaceEntry, PaceLane } from '../../core/ports/pace.ts';
import type { QuotaBook } from '../../core/ports/quota-book.ts';
import type { GraphResult } from './graph-result.ts';
import { QuotaBucket, type QuotaTools } from './quota-bucket.ts';

/** Graph's limits for one app in one tenant, as documented or as the operator knows them. */
export interface GraphQuota {
  readonly writes: number;
  readonly writeSeconds: number;
  /** Resource units: what a read costs. */
  readonly units: number;
  readonly unitSeconds: number;
}

export interface GraphCost {
  readonly writes: number;
  readonly units: number;
}

export interface PacerOptions {
  readonly quota: GraphQuota;
  readonly book: QuotaBook;
  readonly now?: QuotaTools['now'];
  readonly sleep?: QuotaTools['sleep'];
}

/** A write that waits longer could still be under way when its claim ends. */
const PATIENCE_MS = 10_000;
/** Beyond it whoever reads a long list is told that Graph is busy. */
const LONGEST_WAIT_MS = 300_000;
/** Without a wish of Graph's: as long as its own documentation waits first. */
const DEFAULT_CLOSE_MS = 2_000;
/** From here on Graph counts us as over the limit, and refuses soon. */
const OVER_LIMIT = 1;
const WRITE_SLICE = 20;
const UNIT_SLICE = 100;
/** Writes of a bulk are to use the limit up; reads come in larger heaps, and nobody measures them. */
const WRITE_RESERVE = 0.005;
const UNIT_RESERVE = 0.05;
/** Of the write window: people who are on their way wait at most so long for their turn, which is less than the patience. */
const UNDER_WAY = 0.04;

/** Stands in front of `$batch`. Bulk work waits for its share of the quota; urgent work goes first and is counted. */
export class Pacer implements Pace {
  readonly #writes: QuotaBucket;
  readonly #units: QuotaBucket;
  readonly #mostUnderWay: number;
  readonly #now: QuotaTools['now'];
  readonly #sleep: QuotaTools['sleep'];
  #underWay = 0;

  constructor({ quota, book, now = () => performance.now(), sleep = (ms) => wait(ms) }: PacerOptions) {
    this.#now = now;
    this.#sleep = sleep;
    const tools = { book, now, sleep };
    const writeMs = quota.writeSeconds * 1000;
    this.#writes = new QuotaBucket(
      {
        quota: 'graph-writes',
        most: quota.writes,
        windowMs: writeMs,
        slice: WRITE_SLICE,
        reserve: WRITE_RESERVE,
      },
      tools,
    );
    this.#units = new QuotaBucket(
      {
        quota: 'graph-units',
        most: quota.units,
        windowMs: quota.unitSeconds * 1000,
        slice: UNIT_SLICE,
        reserve: UNIT_RESERVE,
      },
      tools,
    );
    this.#mostUnderWay = Math.max(
      2 * WRITE_SLICE,
      this.#writes.rate * Math.min(writeMs * UNDER_WAY, PATIENCE_MS / 2),
    );
  }

  enter(lane: PaceLane, people: number): PaceEntry {
    if (lane === 'urgent') return { kind: 'go', leave: () => undefined };
    const closedMs = this.#closedMs;
    if (closedMs > 0) return { kind: 'wait', afterMs: closedMs };
    if (this.#underWay > 0 && this.#underWay + people > this.#mostUnderWay)
      return { kind: 'wait', afterMs: people / this.#writes.rate };
    this.#underWay += people;
    let inside = true;
    const leave = () => {
      if (inside) this.#underWay -= people;
      inside = false;
    };
    return { kind: 'go', leave };
  }

  peoplePerMinute(): number {
    return this.#writes.rate * 60_000;
  }

  closedMinutes(): number {
    return this.#closedMs / 60_000;
  }

  get #closedMs(): number {
    return Math.max(this.#writes.closedForMs, this.#units.closedForMs);
  }

  /** 0 when the requests may leave now, else how long to stay away. */
  async admit(lane: PaceLane, { writes, units }: GraphCost): Promise<number> {
    if (lane === 'urgent')
      return Math.max(this.#units.spendAhead(units), writes > 0 ? this.#writes.spendAhead(writes) : 0);
    try {
      const forUnits = await this.#units.take(units, PATIENCE_MS);
      return forUnits > 0 || writes === 0 ? forUnits : await this.#writes.take(writes, PATIENCE_MS);
    } catch {
      // Without the shared book nobody knows what the other replicas spend.
      return DEFAULT_CLOSE_MS;
    }
  }

  /** For the reads of a long list, which nobody's claim runs out on: waits for its turn as long as it takes. */
  async admitInTime(cost: GraphCost): Promise<number> {
    const until = this.#now() + LONGEST_WAIT_MS;
    for (;;) {
      const waitMs = await this.admit('bulk', cost);
      if (waitMs <= 0 || this.#now() + waitMs > until) return waitMs;
      await this.#sleep(waitMs);
    }
  }

  /** What Graph said about the limits, in whatever it answered. */
  learn(results: readonly GraphResult[], wrote: boolean): void {
    const bucket = wrote ? this.#writes : this.#units;
    const answers = results.filter((result) => result.kind === 'answered');
    const refused = answers.filter(({ status }) => status === 429);
    if (refused.length > 0) {
      const asked = refused.map(({ retryAfterMs }) => retryAfterMs ?? DEFAULT_CLOSE_MS);
      void bucket.close(Math.max(...asked)).catch(() => undefined);
    } else if (answers.some(({ throttleShare = 0 }) => throttleShare > OVER_LIMIT)) bucket.slowDown();
  }
}

/** What a request that was not sent counts as: Graph would have said the same. */
export function notSent(waitMs: number): GraphResult {
  return { kind: 'answered', status: 429, body: { kind: 'none' }, retryAfterMs: Math.ceil(waitMs) };
}
