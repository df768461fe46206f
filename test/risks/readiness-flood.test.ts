import { expect, test } from '@jest/globals';
import { createReadiness } from '../../src/app/create-readiness.ts';

type Parts = Parameters<typeof createReadiness>[0];

/** A store whose checks are counted, and fail from the second one on. */
function countedStore() {
  const store = {
    checks: 0,
    store: { reads: { isSomebodyUntold: () => Promise.resolve(false) } },
    async check() {
      store.checks += 1;
      await Promise.resolve();
      if (store.checks > 1) throw new Error('gone');
    },
  };
  return store;
}

test('B7: a thousand questions about readiness at once are one question to the store, and the next one asks anew', async () => {
  const store = countedStore();
  const audit = { whole: true, isAnchorOverdue: () => Promise.resolve(false) };
  const parts = { opened: store, teams: { isReady: () => true }, audit, clock: { now: () => new Date() } };
  const readiness = createReadiness(parts as unknown as Parts);
  const answers = await Promise.all(Array.from({ length: 1_000 }, () => readiness.check()));
  expect(answers.every(({ ready }) => ready)).toBe(true);
  expect(store.checks).toBe(1);
  expect(await readiness.check()).toEqual({ ready: false, reasons: ['store'] });
  expect(store.checks).toBe(2);
});
