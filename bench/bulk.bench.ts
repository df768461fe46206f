import { setTimeout as wait } from 'node:timers/promises';
import type { BenchRow } from './bench-row.ts';
import { Cast } from './request-story.ts';
import { openStand, type Stand } from './stand.ts';
import type { MeasuredProcess } from './measured-process.ts';
import { ENGINES, openEngines, type EngineName } from './store-engines.ts';

const MEGABYTE = 1024 * 1024;
const PATIENCE_MS = 3_600_000;
const PERSON_ID_TAIL = /^[0-9a-f-]{36}$/;

interface Bulk {
  readonly proposeMs: number;
  readonly writeMs: number;
  readonly tellMs: number;
  readonly before: number;
  readonly after: number;
  readonly peakRss: number;
}

/** One request for very many people, from the look-ups to the last notice. `--bulk 20000` sets how many. */
export function benchBulk(sizes: { readonly people: number; readonly engines?: readonly EngineName[] }) {
  return async (): Promise<BenchRow[]> => {
    const engines = await openEngines();
    const rows: BenchRow[] = [];
    for (const engine of sizes.engines ?? ENGINES) {
      const stand = await openStand({
        people: sizes.people * 2 + 4_000,
        mailSenders: Math.ceil(sizes.people / 20),
      });
      const bot = await stand.startScript('bench/bulk-bot.js', await engines.newStore(engine, stand));
      stand.teams.botUrl = bot.url;
      rows.push(
        ...rowsOf(
          `${sizes.people.toLocaleString('en')} people, ${engine}`,
          sizes.people,
          await runBulk(stand, bot, sizes.people),
        ),
      );
      await bot.stop();
      await stand.close();
    }
    await engines.close();
    return rows;
  };
}

async function runBulk(stand: Stand, bot: MeasuredProcess, size: number): Promise<Bulk> {
  const people = new Cast(stand, 1).next();
  // A small one first: the heap with every code path compiled is the one to come back to.
  await requestFor(stand, bot, { ...people, size: 40 });
  const before = (await bot.figures({ collect: true })).heapUsed;
  const times = await requestFor(stand, bot, { ...people, size });
  const { heapUsed: after, peakRss } = await bot.figures({ collect: true });
  return { ...times, before, after, peakRss };
}

async function requestFor(
  stand: Stand,
  bot: MeasuredProcess,
  { agent, approver, size }: ReturnType<Cast['next']> & { readonly size: number },
): Promise<Pick<Bulk, 'proposeMs' | 'writeMs' | 'tellMs'>> {
  await agent.say('help');
  const targets = stand.takePeople(size, 'disabled').map(({ id }) => id);
  if (!targets.every((id) => PERSON_ID_TAIL.test(id))) throw new Error('people are named by their ids here');
  const cards = approver.messages().length;
  const startedAt = performance.now();
  await bot.ask({ propose: { sender: agent.who.aadObjectId, people: targets } });
  const proposeMs = performance.now() - startedAt;
  await agent.press({ verb: 'confirm' });
  await until(() => approver.messages().length > cards);
  const written = stand.tenant.effects.all.length;
  const approvedAt = performance.now();
  await approver.press({ verb: 'approve' });
  const writes = (): number => count(stand, written, 'mfa-state');
  await until(() => writes() >= size);
  const writeMs = performance.now() - approvedAt;
  // Nothing waits but the time limits of the requests themselves, which are hours away.
  await until(async () => count(stand, written, 'mail') >= size && (await dueJobs(bot)) === 0);
  return { proposeMs, writeMs, tellMs: performance.now() - approvedAt };
}

function count(stand: Stand, after: number, kind: string): number {
  return stand.tenant.effects.all.slice(after).filter((effect) => effect.kind === kind).length;
}

async function dueJobs(bot: MeasuredProcess): Promise<number> {
  const { active, oldestDueSeconds } = (await bot.ask({ jobs: true })) as {
    active: number;
    oldestDueSeconds: number;
  };
  return active + oldestDueSeconds;
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error('a bulk request did not come to its end');
    await wait(100);
  }
}

function rowsOf(name: string, size: number, bulk: Bulk): BenchRow[] {
  const perSecond = (ms: number): number => size / (ms / 1000);
  return [
    { name: `${name}: looked up and proposed`, value: perSecond(bulk.proposeMs), unit: 'people/s' },
    { name: `${name}: approved → written and read back`, value: perSecond(bulk.writeMs), unit: 'people/s' },
    {
      name: `${name}: approved → all told by mail and Teams`,
      value: perSecond(bulk.tellMs),
      unit: 'people/s',
    },
    {
      name: `${name}: heap afterwards`,
      value: bulk.after / MEGABYTE,
      unit: 'MB',
      baseline: bulk.before / MEGABYTE,
      against: 'before',
      ratioLimit: 1.1,
    },
    { name: `${name}: peak memory (RSS)`, value: bulk.peakRss / MEGABYTE, unit: 'MB' },
  ];
}
