import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { BulkUnderFire, fireSeal } from '../support/bulk-under-fire.ts';
import { closeTestStore, createPreparedStoreIn, openTestStoreIn } from '../support/open-test-store.ts';
import type { Child } from '../support/spawn-child.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const PEOPLE = 300;
/** Container hosts kill after so long. */
const HOST_GRACE_MS = 30_000;
/** Four starts of a whole bot on a busy machine. */
const PATIENCE_MS = 300_000;

const folder = temporaryFolder();
let bulk: BulkUnderFire;
beforeAll(async () => {
  bulk = await BulkUnderFire.start(PEOPLE);
  const store = await createPreparedStoreIn(folder, { seal: fireSeal });
  await bulk.approve(store);
  await closeTestStore(store);
}, PATIENCE_MS);
afterAll(() => bulk.close());

/** The real program on the store of the one before, once it has gone on with the list. */
async function inTheMiddle(preload?: string): Promise<Child> {
  const before = bulk.written;
  const bot = await bulk.startMain({ DATA_DIR: folder }, preload);
  while (bulk.written === before) await wait(5);
  expect(bulk.written).toBeLessThan(PEOPLE);
  return bot;
}

/** People whose write reached the tenant, and people whose outcome is on record. */
async function counts(): Promise<{ readonly written: number; readonly settled: number }> {
  const opened = await openTestStoreIn(folder, { seal: fireSeal });
  const items = await opened.store.reads.items(bulk.request);
  await closeTestStore(opened);
  return { written: bulk.written, settled: items.filter(({ outcome }) => outcome).length };
}

test(
  'G12: asked to stop in the middle of a bulk, it brings to an end whom it has begun, begins nobody further, and is gone in time',
  async () => {
    const bot = await inTheMiddle();
    const askedAt = performance.now();
    bot.signal('SIGTERM');
    expect(await bot.ended).toBe(0);
    expect(performance.now() - askedAt).toBeLessThan(HOST_GRACE_MS);
    const { written, settled } = await counts();
    expect(written).toBeLessThan(PEOPLE);
    expect(settled).toBe(written);
  },
  PATIENCE_MS,
);

test(
  'J5: a rejection that nobody hears, in a timer of some library, is logged and ends the process',
  async () => {
    const bot = await inTheMiddle('./test/crash/plug-in.mjs');
    bot.signal('SIGUSR2');
    expect(await bot.ended).toBe(1);
    const [last] = bot.lines.slice(-1);
    expect(last).toContain('a bug ended the process');
    expect(last).toContain('the plug-in broke');
  },
  PATIENCE_MS,
);

test(
  'G12: asked twice, it is gone at once',
  async () => {
    const bot = await inTheMiddle();
    bot.signal('SIGTERM');
    await bot.said('stopping');
    bot.signal('SIGTERM');
    expect(await bot.ended).toBe(1);
  },
  PATIENCE_MS,
);

test(
  'G12, J5: the next start goes on: each of the 300 people was written once, and told once or twice under one reference',
  async () => {
    let broken: readonly string[] | undefined;
    // A notice that waits for its next try is quiet too: then it is not over yet, and the start after goes on.
    while (!broken) {
      const next = await bulk.startMain({ DATA_DIR: folder });
      await bulk.untilQuiet(7_000);
      next.signal('SIGTERM');
      expect(await next.ended).toBe(0);
      const store = await openTestStoreIn(folder, { seal: fireSeal });
      if (await bulk.isFinished(store)) broken = await bulk.brokenPromises(store);
      await closeTestStore(store);
    }
    expect(broken).toEqual([]);
  },
  PATIENCE_MS,
);
