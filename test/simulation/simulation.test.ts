import { expect, test } from '@jest/globals';
import { simulateSeed } from './simulate-seed.ts';

const SEEDS = 1_000;
/** `SEED=42 npm test -- test/simulation` repeats one story. */
const only = process.env['SEED'];

test(`in ${only ? `the story of seed ${only}` : `${SEEDS} stories by dice`} with crashes, freezes, faults and late presses every promise holds (F1, F2, F7, G1, G9, G10, H1, H2)`, async () => {
  const broken: string[] = [];
  const [from, to] = only ? [Number(only), Number(only)] : [1, SEEDS];
  for (let seed = from; seed <= to; seed += 1) {
    const run = await simulateSeed(seed);
    broken.push(...run.broken.map((what) => `npm run simulate -- --seed ${seed}: ${what}`));
  }
  expect(broken).toEqual([]);
}, 300_000);

test('the same seed is the same story, to the last event', async () => {
  for (const seed of [3, 17, 91]) {
    const [once, again] = [await simulateSeed(seed), await simulateSeed(seed)];
    expect(again.site.history.events).toEqual(once.site.history.events);
    expect(once.events).toBeGreaterThan(20);
  }
});

test('the stories reach what they are for: writes that fail, repeat, crash and are told late', async () => {
  const seen = new Set<string>();
  for (let seed = 1; seed <= 250; seed += 1)
    for (const event of (await simulateSeed(seed)).site.history.events) {
      if (event.kind !== 'committed') continue;
      const { record } = event;
      seen.add(record.event.kind);
      if (record.event.kind === 'press-refused') seen.add(record.event.refusal);
      if (record.event.kind === 'notice-settled') seen.add(record.event.result);
      if (record.event.kind === 'write-intended' && record.event.attempt > 2) seen.add('third attempt');
    }
  const wanted = [
    'request-approved',
    'request-rejected',
    'request-withdrawn',
    'request-expired',
    'request-finished',
    'write-proved',
    'write-unneeded',
    'write-stopped',
    'write-failed',
    'third attempt',
    'settled',
    'card-unknown',
    'card-of-somebody-else',
    'held-elsewhere',
    'uncertain',
    'conversation-gone',
  ];
  expect(wanted.filter((kind) => !seen.has(kind))).toEqual([]);
});
