import type { BenchRow } from './bench-row.ts';
import { openStand } from './stand.ts';
import { createTalk } from './turn.bench.ts';

const MEGABYTE = 1024 * 1024;

/** Ten thousand turns: the heap after them against the heap after the warm-up, both after garbage collection. */
export async function benchMemory({ quick }: { readonly quick: boolean }): Promise<BenchRow[]> {
  const stand = await openStand();
  const bot = await stand.startBot({ DATA_DIR: `${await stand.newFolder()}/store` });
  const talk = createTalk(stand);
  // Everybody's chat is known and every code path compiled before the baseline is taken.
  await talk(bot, { turns: 1_500, atOnce: 4 });
  const before = await bot.figures({ collect: true });
  const turns = quick ? 2_000 : 10_000;
  const { perSecond } = await talk(bot, { turns, atOnce: 4 });
  const after = await bot.figures({ collect: true });
  await bot.stop();
  await stand.close();
  const name = `${turns.toLocaleString('en')} turns`;
  return [
    {
      name: `${name}: heap afterwards`,
      value: after.heapUsed / MEGABYTE,
      unit: 'MB',
      baseline: before.heapUsed / MEGABYTE,
      against: 'before',
      ratioLimit: 1.1,
    },
    { name: `${name}: peak memory (RSS)`, value: after.peakRss / MEGABYTE, unit: 'MB' },
    { name: `${name}: 4 at once`, value: perSecond, unit: '/s' },
  ];
}
