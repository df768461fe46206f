import type { BenchRow } from './bench-row.ts';
import type { MeasuredProcess } from './measured-process.ts';
import { askForChange, Cast, pressToWrite, untilQuiet } from './request-story.ts';
import { openStand, type Stand } from './stand.ts';
import { median, percentile } from './statistics.ts';
import { ENGINES, openEngines, type EngineName } from './store-engines.ts';

interface Run {
  readonly engine: EngineName;
  readonly stand: Stand;
  readonly bot: MeasuredProcess;
  readonly cast: Cast;
  readonly samples: number[];
}

/** From the press of Approve to the PATCH at the tenant, with nothing else going on; both engines in turn. */
export async function benchClick({ quick }: { readonly quick: boolean }): Promise<BenchRow[]> {
  const engines = await openEngines();
  const runs = await Promise.all(ENGINES.map((engine) => startRun(engine, engines)));
  const [warmUps, samples] = quick ? [10, 30] : [20, 200];
  for (let sample = 0; sample < warmUps + samples; sample += 1) {
    for (const run of runs) {
      const ms = await sampleOnce(run);
      if (sample >= warmUps) run.samples.push(ms);
    }
  }
  for (const { bot, stand } of runs) {
    await bot.stop();
    await stand.close();
  }
  await engines.close();
  return runs.flatMap(rowsOf);
}

async function startRun(engine: EngineName, engines: Awaited<ReturnType<typeof openEngines>>): Promise<Run> {
  const stand = await openStand();
  const bot = await stand.startBot(await engines.newStore(engine, stand));
  stand.teams.botUrl = bot.url;
  return { engine, stand, bot, cast: new Cast(stand), samples: [] };
}

async function sampleOnce({ stand, cast }: Run): Promise<number> {
  const people = cast.next();
  const [target] = stand.takePeople(1, 'disabled');
  if (!target) throw new Error('nobody left to enable');
  const card = await askForChange(people, target);
  // Also the cards and notices of the sample before.
  await untilQuiet(stand);
  return pressToWrite(stand, people.approver, { card: card.activityId, target });
}

function rowsOf({ engine, samples }: Run): BenchRow[] {
  const name = `Approve → PATCH, ${engine}`;
  return [
    { name: `${name}: p50`, value: median(samples), unit: 'ms' },
    { name: `${name}: p99 of ${samples.length}`, value: percentile(samples, 0.99), unit: 'ms', limit: 50 },
  ];
}
