import { setTimeout as wait } from 'node:timers/promises';
import { cardText } from '../test/support/card-text.ts';
import type { BenchRow } from './bench-row.ts';
import type { MeasuredProcess } from './measured-process.ts';
import { Cast } from './request-story.ts';
import { exactNow, openStand, type Stand } from './stand.ts';
import { openEngines } from './store-engines.ts';

const MEGABYTE = 1024 * 1024;
const PATIENCE_MS = 3_600_000;
const DELAY_MS = 120;
/** What Graph puts on a page at most. */
const PAGE = 999;
/** The registration report is asked for no faster than this. */
const REPORT_PAGE_SECONDS = 2;
const LISTS = ['/beta/users?', 'userRegistrationDetails'] as const;

/** The whole tenant read for `posture`: pages asked for against pages there are, time, and memory. */
export function benchScan(sizes: { readonly people: number }) {
  return async (): Promise<BenchRow[]> => {
    const engines = await openEngines();
    const stand = await openStand({ people: sizes.people, delayMs: DELAY_MS });
    const bot = await stand.startBot(await engines.newStore('PostgreSQL', stand));
    stand.teams.botUrl = bot.url;
    const rows = await readTenant(stand, bot);
    await bot.stop();
    await Promise.all([stand.close(), engines.close()]);
    return rows;
  };
}

async function readTenant(stand: Stand, bot: MeasuredProcess): Promise<BenchRow[]> {
  const { agent } = new Cast(stand, 1).next();
  await agent.say('help');
  const before = await bot.figures({ collect: true });
  const startedAt = exactNow();
  await agent.say('posture');
  const people = Array.from({ length: stand.tenant.model.people.positions }, (_, position) =>
    stand.tenant.model.people.at(position),
  ).filter(Boolean).length;
  const perList = Math.ceil(people / PAGE);
  while (pagesOf(stand, LISTS[1]) < perList) await patiently(startedAt);
  // Its last page is asked for; that it is stored as well shows in the answer.
  for (let shown = ''; !/people who may sign in/.test(shown);) {
    await patiently(startedAt);
    await agent.say('posture');
    shown = cardText(agent.messages().at(-1)?.card);
  }
  const seconds = (exactNow() - startedAt) / 1_000;
  const after = await bot.figures({ collect: true });
  const name = `the whole tenant read, ${people.toLocaleString('en')} people`;
  return [
    {
      name: `${name}: pages`,
      value: LISTS.reduce((sum, list) => sum + pagesOf(stand, list), 0),
      unit: 'pages',
      baseline: perList * LISTS.length,
      against: 'there are',
      ratioLimit: 1.1,
    },
    {
      name,
      value: seconds,
      unit: 's',
      baseline: perList * REPORT_PAGE_SECONDS,
      against: 'the pace of the registration report alone',
    },
    {
      name: `${name}: heap afterwards`,
      value: after.heapUsed / MEGABYTE,
      unit: 'MB',
      baseline: before.heapUsed / MEGABYTE,
      against: 'before',
      ratioLimit: 1.1,
    },
    {
      name: `${name}: memory above what it was before (RSS)`,
      value: (after.peakRss - before.rss) / MEGABYTE,
      unit: 'MB',
    },
  ];
}

/** Every request for a page counts, whatever it was answered. */
function pagesOf(stand: Stand, list: string): number {
  return stand.tenant.requests.requests.filter(({ url }) => url.includes(list)).length;
}

async function patiently(since: number): Promise<void> {
  if (exactNow() - since > PATIENCE_MS) throw new Error('the tenant was not read to its end');
  await wait(3_000);
}
