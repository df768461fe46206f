import { describe, expect, test } from '@jest/globals';
import type { GraphResult } from '../../../src/adapters/graph/graph-result.ts';
import { Pacer } from '../../../src/adapters/graph/pacer.ts';
import type { PaceLane } from '../../../src/core/ports/pace.ts';
import { GraphRefusal } from '../../../src/rehearsal/graph/graph-refusal.ts';
import type { GraphRequest } from '../../../src/rehearsal/graph/graph-request.ts';
import { Throttle } from '../../../src/rehearsal/graph/throttle.ts';
import { DEFAULT_BULK } from '../../support/free-pace.ts';
import { simulatedBook } from '../../support/simulated-quota.ts';
import { VirtualTime } from '../../support/simulated-time.ts';

const QUOTA = { ...DEFAULT_BULK.quota, units: 8_000 };
const WRITE = { url: '', app: { id: 'bot' }, query: new URLSearchParams() } as unknown as GraphRequest;
const ONE_BATCH = { writes: 20, units: 20 };

/** The rehearsal's throttling, in virtual time, with as many paced replicas as wanted in front of it. */
class Tenant {
  readonly time = new VirtualTime();
  readonly #throttle = new Throttle(() => this.time.now);
  readonly #book = simulatedBook(this.time);
  written = 0;
  refused = 0;
  lastWriteAt = 0;

  constructor() {
    this.#throttle.on({ unitsPerWindow: 8_000 });
  }

  replica(quota = QUOTA): Pacer {
    const { time } = this;
    return new Pacer({ quota, book: this.#book, now: () => time.now, sleep: (ms) => time.sleep(ms) });
  }

  /** Resolves to the milliseconds until it was let through. */
  async write(pacer: Pacer, lane: PaceLane, count = 20): Promise<number> {
    const askedAt = this.time.now;
    const waitMs = await pacer.admit(lane, { writes: count, units: count });
    if (waitMs > 0) return waitMs;
    const startedAt = this.time.now;
    await this.time.sleep(60);
    pacer.learn(
      Array.from({ length: count }, () => this.#judge()),
      true,
    );
    await this.time.sleep(60);
    return startedAt - askedAt;
  }

  /** Waves one after the other, as many side by side as the pacer lets in. */
  async bulk(pacer: Pacer, batches: number): Promise<void> {
    let left = batches;
    while (left > 0) {
      const entry = pacer.enter('bulk', 20);
      if (entry.kind === 'wait') {
        await this.time.sleep(Math.max(1, entry.afterMs));
        continue;
      }
      left -= 1;
      void this.write(pacer, 'bulk').finally(entry.leave);
    }
  }

  #judge(): GraphResult {
    try {
      this.#throttle.admit(WRITE, { pool: 'identity', units: 1, write: true } as never);
    } catch (error) {
      if (!(error instanceof GraphRefusal)) throw error;
      this.refused += 1;
      const seconds = Number(error.headers?.['Retry-After']);
      return { kind: 'answered', status: 429, body: { kind: 'none' }, retryAfterMs: seconds * 1000 };
    }
    this.written += 1;
    this.lastWriteAt = this.time.now;
    return { kind: 'answered', status: 204, body: { kind: 'none' } };
  }
}

describe('the pace before Graph', () => {
  test('10,000 writes go through at 95 % of the quota or more, and none is refused', async () => {
    const tenant = new Tenant();
    const startedAt = tenant.time.now;
    void tenant.bulk(tenant.replica(), 500);
    await tenant.time.run();
    expect({ written: tenant.written, refused: tenant.refused }).toEqual({ written: 10_000, refused: 0 });
    expect(10_000 / ((tenant.lastWriteAt - startedAt) / 1000)).toBeGreaterThan(0.95 * 20);
  });

  test('two replicas share the one quota, and none of their writes is refused', async () => {
    const tenant = new Tenant();
    const startedAt = tenant.time.now;
    for (const replica of [tenant.replica(), tenant.replica()]) void tenant.bulk(replica, 250);
    await tenant.time.run();
    expect({ written: tenant.written, refused: tenant.refused }).toEqual({ written: 10_000, refused: 0 });
    expect(10_000 / ((tenant.lastWriteAt - startedAt) / 1000)).toBeGreaterThan(0.95 * 20);
  });

  test('whatever a replica held when it ended is given to nobody, and the others go on within two seconds', async () => {
    const tenant = new Tenant();
    const [dying, other] = [tenant.replica(), tenant.replica()];
    void tenant.bulk(dying, 3);
    await tenant.time.run(tenant.time.now + 20);
    const waited = tenant.write(other, 'bulk');
    await tenant.time.run();
    expect(await waited).toBeLessThan(4_000);
  });

  test('an urgent write starts at once in the middle of a bulk, and the bulk pays for it', async () => {
    const tenant = new Tenant();
    const pacer = tenant.replica();
    void tenant.bulk(pacer, 300);
    const waits: Promise<number>[] = [];
    for (let second = 10; second < 280; second += 5)
      tenant.time.at(tenant.time.now + second * 1000, () => waits.push(tenant.write(pacer, 'urgent', 1)));
    await tenant.time.run();
    expect(Math.max(...(await Promise.all(waits)))).toBeLessThan(50);
    expect({ urgent: waits.length, refused: tenant.refused }).toEqual({ urgent: 54, refused: 0 });
  });

  test('F1: after a 429 everybody stays away as long as Graph asked, on every replica, and comes back slower', async () => {
    const tenant = new Tenant();
    const [first, second] = [tenant.replica(), tenant.replica()];
    const before = first.peoplePerMinute();
    first.learn([{ kind: 'answered', status: 429, body: { kind: 'none' }, retryAfterMs: 30_000 }], true);
    await tenant.time.run(tenant.time.now + 100);
    expect(first.enter('bulk', 20)).toEqual({ kind: 'wait', afterMs: expect.closeTo(29_900, -2) });
    expect(await first.admit('urgent', { writes: 1, units: 1 })).toBeGreaterThan(29_000);
    const elsewhere = second.admit('bulk', ONE_BATCH);
    await tenant.time.run(tenant.time.now + 100);
    expect(await elsewhere).toBeGreaterThan(29_000);
    expect(first.peoplePerMinute()).toBeLessThan(before * 0.75);
  });

  test('a quota that is smaller than its setting is found: no storm, and everything is written in the end', async () => {
    const tenant = new Tenant();
    const pacer = tenant.replica({ ...QUOTA, writes: 6_000 });
    void tenant.bulk(pacer, 450);
    await tenant.time.run();
    expect(tenant.refused).toBeLessThan(0.01 * 9_000);
  });

  test('a header that says we are over the limit slows down before anything is refused', () => {
    const pacer = new Tenant().replica();
    const before = pacer.peoplePerMinute();
    pacer.learn([{ kind: 'answered', status: 204, body: { kind: 'none' }, throttleShare: 1.2 }], true);
    expect(pacer.peoplePerMinute()).toBeLessThan(before);
  });

  test('without the shared book nothing of a bulk leaves, and somebody urgent still does', async () => {
    const tenant = new Tenant();
    const away = () => Promise.reject(new Error('the store is away'));
    const pacer = new Pacer({ quota: QUOTA, book: { draw: away, close: away }, now: () => tenant.time.now });
    expect(await pacer.admit('bulk', ONE_BATCH)).toBeGreaterThan(0);
    expect(await pacer.admit('urgent', { writes: 1, units: 1 })).toBe(0);
  });
});
