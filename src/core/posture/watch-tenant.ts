import { addMilliseconds } from '../instants.ts';
import type { Job, JobResult } from '../jobs/job.ts';
import type { World } from '../world.ts';
import { pageOf, startScan } from './start-scan.ts';
import { isUnderWay } from './tenant-scan.ts';

const LOOK_MS = 3_600_000;
const FRESH_MS = 24 * 3_600_000;
/** Reading the whole tenant can wait until the bot has taken up what people wait for. */
const AFTER_START_MS = 600_000;

const WATCH: readonly [Job, { readonly key: string }] = [{ kind: 'watch-tenant' }, { key: 'watch-tenant' }];

/** Once a day the tenant is read anew; what a lost job left under way is taken up again. */
export async function watchTenant(world: World): Promise<JobResult> {
  const now = world.clock.now();
  await world.store.transaction(async (tx) => {
    const latest = await tx.lockLatestScan();
    const due = !latest || now.getTime() - Date.parse(latest.startedAt) >= FRESH_MS;
    if (latest && isUnderWay(latest)) await tx.send(...pageOf(latest));
    if (due) await startScan(world, tx);
    await tx.send(WATCH[0], { ...WATCH[1], startAfter: addMilliseconds(now, LOOK_MS) });
  });
  return { kind: 'done' };
}

/** At start; however often the bot is started, one look waits. */
export async function resumeScans(world: World): Promise<void> {
  const startAfter = addMilliseconds(world.clock.now(), AFTER_START_MS);
  await world.store.transaction((tx) => tx.wakeAll([{ job: WATCH[0], ...WATCH[1], startAfter }]));
}
