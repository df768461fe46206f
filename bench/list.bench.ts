import { setTimeout as wait } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { BenchRow } from './bench-row.ts';
import { Cast } from './request-story.ts';
import { openStand, type Stand } from './stand.ts';
import { openEngines, type EngineName } from './store-engines.ts';

const MEGABYTE = 1024 * 1024;
const PATIENCE_MS = 3_600_000;
/** Writes are measured for so many people; `--all-writes` waits for all. */
const WRITTEN = 3_000;

export interface ListSizes {
  readonly people: number;
  readonly engine: EngineName;
  readonly allWrites: boolean;
}

/**
 * What a long list adds to a process at each of its stages: resident memory, looked at every 20 ms from outside, so that
 * a process that is busy cannot keep its peak for itself. Graph is 0 ms away and lets a hundred times its quota through.
 */
export function benchList({ people, engine, allWrites }: ListSizes) {
  return async (): Promise<readonly BenchRow[]> => {
    const engines = await openEngines();
    const stand = await openStand({
      people: people * 2 + 4_000,
      policy: {
        maxPeoplePerRequest: people,
        bulk: {
          quota: { writes: 300_000, writeSeconds: 150, units: 800_000, unitSeconds: 10 },
          waves: { from: 200, steps: [] },
        },
      },
    });
    const bot = await stand.startScript('bench/bulk-bot.js', await engines.newStore(engine, stand));
    stand.teams.botUrl = bot.url;
    try {
      const writes = allWrites ? people : Math.min(people, WRITTEN);
      return await measure(stand, bot, {
        people,
        writes,
        name: `${people.toLocaleString('en')} people, ${engine}`,
      });
    } finally {
      await bot.stop();
      await stand.close();
      await engines.close();
    }
  };
}

type Bot = Awaited<ReturnType<Stand['startScript']>>;

async function measure(
  stand: Stand,
  bot: Bot,
  { people, writes, name }: { readonly people: number; readonly writes: number; readonly name: string },
): Promise<readonly BenchRow[]> {
  const { agent, approver } = new Cast(stand, 1).next();
  // The paths are compiled and the store has its buffers before it is called idle.
  await agent.say('help');
  await agent.say('help');
  const targets = stand.takePeople(people, 'disabled').map(({ id }) => id);
  const { rss: idle, heapUsed } = await bot.figures({ collect: true });
  const rows: BenchRow[] = [
    { name: `${name}: idle`, value: idle / MEGABYTE, unit: `MB, heap ${Math.round(heapUsed / MEGABYTE)}` },
  ];
  const watch = watchMemory(bot.pid);
  const stage = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    watch.begin();
    const startedAt = performance.now();
    await work();
    const seconds = (performance.now() - startedAt) / 1000;
    const peak = await watch.peak();
    const value = (peak - idle) / MEGABYTE;
    rows.push({ name: `${name}: ${what}, ${seconds.toFixed(1)} s`, value, unit: 'MB', limit: 64 });
    console.error(`${name}: ${what}, ${seconds.toFixed(1)} s: ${value.toFixed(1)} MB`);
  };
  const cards = approver.messages().length;
  const written = stand.tenant.effects.all.length;
  await stage('looked up, judged, proposed', () =>
    bot.ask({ propose: { sender: agent.who.aadObjectId, people: targets } }),
  );
  await stage('Confirm until its answer', () => agent.press({ verb: 'confirm' }));
  await stage('until the approver has the card', () => until(() => approver.messages().length > cards));
  await stage('Approve until its answer', () => approver.press({ verb: 'approve' }));
  await stage(`${writes.toLocaleString('en')} writes`, () =>
    until(() => writesSince(stand, written) >= writes),
  );
  await watch.stop();
  return rows;
}

function writesSince({ tenant }: Stand, after: number): number {
  let count = 0;
  const { all } = tenant.effects;
  for (let at = after; at < all.length; at += 1) if (all[at]?.kind === 'mfa-state') count += 1;
  return count;
}

async function until(holds: () => boolean): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error('a list did not come to the end of a stage');
    await wait(50);
  }
}

const WATCHER = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { readFileSync } = require('node:fs');
  let peak = 0;
  const look = () => {
    const kilobytes = Number(/VmRSS:\\s+(\\d+)/.exec(readFileSync('/proc/' + workerData + '/status', 'utf8'))[1]);
    peak = Math.max(peak, kilobytes * 1024);
  };
  setInterval(look, 20);
  parentPort.on('message', (ask) => {
    if (ask === 'begin') peak = 0;
    look();
    if (ask === 'peak') parentPort.postMessage(peak);
  });
`;

/** In a thread of its own: the rehearsal tenant keeps the main one busy for seconds at a time. */
function watchMemory(pid: number) {
  const worker = new Worker(WATCHER, { eval: true, workerData: pid });
  return {
    begin: () => worker.postMessage('begin'),
    peak: () =>
      new Promise<number>((resolve) => {
        worker.once('message', resolve);
        worker.postMessage('peak');
      }),
    stop: () => worker.terminate(),
  };
}
