import { expect, test } from '@jest/globals';
import type { HistoryEvent } from '../support/simulated-history.ts';
import { simulateSeed } from './simulate-seed.ts';

/** A thousand stories in all, a quarter at a time: a hang is then noticed early, and which quarter it is in. */
const QUARTER = 250;
/** `SEED=42 npm test -- test/simulation` repeats one story. */
const only = process.env['SEED'];
const parts = only
  ? [{ from: Number(only), to: Number(only) }]
  : [0, 1, 2, 3].map((part) => ({ from: part * QUARTER + 1, to: (part + 1) * QUARTER }));

const seen = new Set<string>();

test.each(parts)(
  'in the stories of seeds $from to $to, with crashes, freezes, faults and late presses, every promise holds (F1, F2, F7, G1, G9, G10, H1, H2)',
  async ({ from, to }) => {
    const broken: string[] = [];
    for (let seed = from; seed <= to; seed += 1) {
      const run = await simulateSeed(seed);
      broken.push(...run.broken.map((what) => `npm run simulate -- --seed ${seed}: ${what}`));
      for (const event of run.site.history.events) note(event);
    }
    expect(broken).toEqual([]);
  },
  300_000,
);

(only ? test.skip : test)('the stories contain what they are told for', () => {
  expect(WANTED.filter((kind) => !seen.has(kind))).toEqual([]);
});

test('the same seed is the same story, to the last event', async () => {
  for (const seed of [3, 17, 91]) {
    const [once, again] = [await simulateSeed(seed), await simulateSeed(seed)];
    expect(again.site.history.events).toEqual(once.site.history.events);
    expect(once.events).toBeGreaterThan(20);
  }
});

/** What the stories are for: writes that fail, repeat, crash and are told late. */
const WANTED = [
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
  'reset done',
  'revoke done',
  'begun',
];

function note(event: HistoryEvent): void {
  if (event.kind !== 'committed') return;
  const { event: what } = event.record;
  seen.add(what.kind);
  if (what.kind === 'press-refused') seen.add(what.refusal);
  if (what.kind === 'notice-settled') seen.add(what.result);
  if (what.kind === 'write-proved' && what.act) seen.add(`${what.act} done`);
  if (what.kind === 'write-failed' && what.begun) seen.add('begun');
  if (what.kind === 'write-intended' && what.attempt > 2) seen.add('third attempt');
}
