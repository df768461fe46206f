import { setTimeout as wait } from 'node:timers/promises';
import type { RequestId } from '../src/core/ids.ts';
import type { BenchRow } from './bench-row.ts';
import { batchWithoutPacing, sequentialLoop, type LoopResult } from './plain-graph.ts';
import type { MeasuredProcess } from './measured-process.ts';
import { askForChange, Cast, pressToWrite } from './request-story.ts';
import { openStand, type Stand } from './stand.ts';
import { openEngines, type EngineName, type StoreEngines } from './store-engines.ts';

/** Graph's documented limits for one app in a tenant of more than 500 people. */
const WRITES = 3_000;
const WRITE_SECONDS = 150;
const UNITS = 8_000;
const UNIT_SECONDS = 10;
const DELAY_MS = 120;
const PATIENCE_MS = 900_000;
const MEGABYTE = 1024 * 1024;
/** While the bulk is under way somebody else's single request is timed so often. */
const URGENT = 10;

export interface QuotaSizes {
  readonly people: number;
  /** People for the two loops that it is compared with. */
  readonly sample: { readonly sequential: number; readonly batch: number } | undefined;
  /** A window of 150 seconds lasts so many times as long. */
  readonly scale: number;
  readonly replicas: 1 | 2;
  readonly engine: EngineName;
}

/** One long list against a tenant that enforces Graph's limits, 120 ms away; the same work by two plain loops. */
export function benchQuota(sizes: QuotaSizes) {
  return async (): Promise<readonly BenchRow[]> => {
    const engines = await openEngines();
    try {
      return [...(await benchBot(engines, sizes)), ...(await benchLoops(sizes))];
    } finally {
      await engines.close();
    }
  };
}

interface Run {
  readonly stand: Stand;
  readonly bots: readonly MeasuredProcess[];
  readonly sizes: QuotaSizes;
}

async function benchBot(engines: StoreEngines, sizes: QuotaSizes): Promise<readonly BenchRow[]> {
  const { people, scale, replicas, engine } = sizes;
  const stand = await openStand({
    people: people * 2 + 4_000,
    delayMs: DELAY_MS,
    mailSenders: 5,
    policy: { bulk: { from: 21, quota: quotaOf(scale) } },
  });
  const store = await engines.newStore(engine, stand);
  const bots: MeasuredProcess[] = [];
  for (let at = 0; at < replicas; at += 1) bots.push(await stand.startScript('bench/bulk-bot.js', store));
  try {
    return await measure({ stand, bots, sizes });
  } finally {
    for (const bot of bots) await bot.stop();
    await stand.close();
  }
}

function quotaOf(scale: number) {
  return {
    writes: WRITES,
    writeSeconds: WRITE_SECONDS * scale,
    units: UNITS,
    unitSeconds: UNIT_SECONDS * scale,
  };
}

async function measure({ stand, bots, sizes }: Run): Promise<readonly BenchRow[]> {
  const { people, scale, replicas } = sizes;
  stand.tenant.throttle.on({ timeScale: scale, unitsPerWindow: UNITS });
  const cast = new Cast(stand, 4);
  const lists: {
    readonly id: RequestId;
    readonly approve: () => Promise<unknown>;
    readonly bot: MeasuredProcess;
  }[] = [];
  const [first] = bots as [MeasuredProcess];
  const proposing = performance.now();
  // The same people for every list: whoever came before in a cast is no approver any more, and their Approve is refused.
  const asking = cast.next();
  for (const bot of bots) {
    stand.teams.botUrl = bot.url;
    lists.push(await proposed(stand, { bot, cast: asking, size: people / replicas }));
  }
  const proposeMs = performance.now() - proposing;
  const idle = await first.figures({ collect: true });
  const before = countersOf(stand);
  const startedAt = performance.now();
  for (const { approve, bot } of lists) {
    stand.teams.botUrl = bot.url;
    await approve();
  }
  const watch = watchMemory(first);
  const urgent = await timeUrgent(stand, cast, () => writesSince(stand, before.effects) >= people * 0.9);
  await until(() => writesSince(stand, before.effects) - urgent.length >= people);
  const lastAt = lastWriteAt(stand) - startedAt;
  const peak = watch.stop();
  const after = countersOf(stand);
  const failed = await failedIn(lists);
  const name = `${people.toLocaleString('en')} people${replicas > 1 ? `, ${replicas} replicas` : ''}, ${sizes.engine}`;
  return rowsOf(name, {
    ...{ people, scale, proposeMs, writeMs: lastAt, failed, urgent },
    throttled: after.throttled - before.throttled,
    asked: after.items - before.items,
    memory: peak - idle.rss,
  });
}

interface Figures {
  readonly people: number;
  readonly scale: number;
  readonly proposeMs: number;
  readonly writeMs: number;
  readonly failed: number;
  readonly urgent: readonly number[];
  readonly throttled: number;
  readonly asked: number;
  readonly memory: number;
}

function rowsOf(name: string, it: Figures): readonly BenchRow[] {
  const allowed = WRITES / (WRITE_SECONDS * it.scale);
  const rate = it.people / (it.writeMs / 1000);
  return [
    {
      name: `${name}: looked up, judged and proposed`,
      value: it.people / (it.proposeMs / 1000),
      unit: 'people/s',
    },
    {
      name: `${name}: approved → last write`,
      value: rate,
      unit: 'people/s',
      baseline: allowed,
      against: 'the quota allows',
      ratioAtLeast: 0.95,
    },
    { name: `${name}: failed`, value: it.failed, unit: 'people', limit: 0 },
    {
      name: `${name}: refused with 429`,
      value: (100 * it.throttled) / it.asked,
      unit: '% of requests',
      limit: 1,
    },
    {
      name: `${name}: somebody else's Approve → PATCH meanwhile, slowest of ${it.urgent.length}`,
      value: Math.max(0, ...it.urgent),
      unit: 'ms',
      limit: 2_000,
    },
    {
      name: `${name}: memory above what it was before (RSS)`,
      value: it.memory / MEGABYTE,
      unit: 'MB',
      limit: 64,
    },
  ];
}

async function proposed(
  stand: Stand,
  {
    bot,
    cast: { agent, approver },
    size,
  }: { bot: MeasuredProcess; cast: ReturnType<Cast['next']>; size: number },
) {
  await agent.say('help');
  const targets = stand.takePeople(size, 'disabled').map(({ id }) => id);
  const cards = approver.messages().length;
  const { request: id } = (await bot.ask({
    propose: { sender: agent.who.aadObjectId, people: targets },
  })) as { request: RequestId };
  await agent.press({ verb: 'confirm' });
  await until(() => approver.messages().length > cards);
  // Every approver gets the card of the other list too.
  const on = approver.messages()[cards]?.activityId ?? '';
  return { id, bot, approve: () => approver.press({ verb: 'approve' }, { on }) };
}

async function timeUrgent(stand: Stand, cast: Cast, over: () => boolean): Promise<readonly number[]> {
  const times: number[] = [];
  while (times.length < URGENT && !over()) {
    const [target] = stand.takePeople(1, 'disabled');
    const people = cast.next();
    if (!target) break;
    const card = await askForChange(people, target);
    times.push(await pressToWrite(stand, people.approver, { card: card.activityId, target }));
    await wait(1_000);
  }
  return times;
}

function countersOf({ tenant }: Stand) {
  const { throttled, batchItems, roundTrips } = tenant.requests;
  return { throttled, items: batchItems + roundTrips, effects: tenant.effects.all.length };
}

function writesSince({ tenant }: Stand, after: number): number {
  let count = 0;
  const { all } = tenant.effects;
  for (let at = after; at < all.length; at += 1) if (all[at]?.kind === 'mfa-state') count += 1;
  return count;
}

function lastWriteAt({ tenant }: Stand): number {
  return (tenant.effects.mfaWrites().at(-1)?.at ?? 0) - performance.timeOrigin;
}

async function failedIn(
  lists: readonly { readonly id: RequestId; readonly bot: MeasuredProcess }[],
): Promise<number> {
  let failed = 0;
  for (const { id, bot } of lists) {
    let run: { status: string; tally: { failed: number; skipped: number } };
    do {
      await wait(500);
      ({ run } = (await bot.ask({ bulkRun: id })) as { run: typeof run });
    } while (run.status !== 'over');
    failed += run.tally.failed + run.tally.skipped;
  }
  return failed;
}

function watchMemory(bot: MeasuredProcess) {
  let peak = 0;
  let going = true;
  const look = async (): Promise<void> => {
    while (going) {
      peak = Math.max(peak, (await bot.figures()).rss);
      await wait(1_000);
    }
  };
  const looking = look();
  return {
    stop: () => {
      going = false;
      void looking;
      return peak;
    },
  };
}

async function until(holds: () => boolean): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!holds()) {
    if (performance.now() > deadline) throw new Error('a bulk request did not come to its end');
    await wait(100);
  }
}

/** Read, write and read back by the plain client, on a tenant of their own with the same limits and distance. */
async function benchLoops({ sample, scale }: QuotaSizes): Promise<readonly BenchRow[]> {
  if (!sample) return [];
  const allowed = WRITES / (WRITE_SECONDS * scale);
  const rows = (name: string, { people, ms, refused, asked }: LoopResult): readonly BenchRow[] => [
    {
      name: `${name}, ${people.toLocaleString('en')} people`,
      value: people / (ms / 1000),
      unit: 'people/s',
      baseline: allowed,
      against: 'the quota allows',
    },
    { name: `${name}: refused with 429`, value: (100 * refused) / asked, unit: '% of requests' },
  ];
  const how = { scale, delayMs: DELAY_MS, unitsPerWindow: UNITS };
  return [
    ...rows('plain client, one after the other', await sequentialLoop(sample.sequential, how)),
    ...rows('$batch without pacing', await batchWithoutPacing(sample.batch, how)),
  ];
}
