import type { BenchRow } from './bench-row.ts';
import type { MeasuredProcess } from './measured-process.ts';
import { openStand, type Stand } from './stand.ts';
import { median } from './statistics.ts';
import { ENGINES, openEngines } from './store-engines.ts';
import { createTalk } from './turn.bench.ts';

const MEGABYTE = 1024 * 1024;
const TURNS = 1_000;

interface Start {
  readonly readyMs: number;
  readonly rss: number;
}

/** From starting the process to ready, and its memory, for a store that is made and for one that was there. */
export async function benchStart({ quick }: { readonly quick: boolean }): Promise<BenchRow[]> {
  const engines = await openEngines();
  const stand = await openStand();
  const rows: BenchRow[] = [];
  const echo: Start[] = [];
  for (const engine of ENGINES) {
    const fresh: Start[] = [];
    const again: Start[] = [];
    for (let round = 0; round < (quick ? 2 : 3); round += 1) {
      const store = await engines.newStore(engine, stand);
      fresh.push(await startOnce(await stand.startBot(store)));
      again.push(await startOnce(await stand.startBot(store)));
      echo.push(await startOnce(await stand.startEchoBot()));
    }
    rows.push(
      ...rowsOf(`${engine}, new store`, fresh, echo),
      ...rowsOf(`${engine}, its store is there`, again, echo),
    );
    const bot = await stand.startBot(await engines.newStore(engine, stand));
    rows.push({
      name: `memory after ${TURNS} turns (RSS), ${engine}`,
      value: await memoryAfterTurns(stand, bot),
      unit: 'MB',
    });
  }
  await stand.close();
  await engines.close();
  return rows;
}

async function startOnce(bot: MeasuredProcess): Promise<Start> {
  const { rss } = await bot.figures();
  await bot.stop();
  return { readyMs: bot.readyMs, rss };
}

async function memoryAfterTurns(stand: Stand, bot: MeasuredProcess): Promise<number> {
  await createTalk(stand)(bot, { turns: TURNS, atOnce: 4 });
  const { rss } = await bot.figures();
  await bot.stop();
  return rss / MEGABYTE;
}

function rowsOf(name: string, starts: readonly Start[], echo: readonly Start[]): BenchRow[] {
  const ms = (all: readonly Start[]) => median(all.map(({ readyMs }) => readyMs));
  const megabytes = (all: readonly Start[]) => median(all.map(({ rss }) => rss)) / MEGABYTE;
  const against = 'echo bot';
  return [
    { name: `start to ready, ${name}`, value: ms(starts), unit: 'ms', baseline: ms(echo), against },
    {
      name: `memory when ready (RSS), ${name}`,
      value: megabytes(starts),
      unit: 'MB',
      baseline: megabytes(echo),
      against,
    },
  ];
}
