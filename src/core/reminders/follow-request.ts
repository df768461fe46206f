import type { RequestId } from '../ids.ts';
import type { JobResult } from '../jobs/job.ts';
import { isRegistered } from '../people.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { RequestItem } from '../requests/change-request.ts';
import { isFollowed } from '../requests/is-followed.ts';
import type { World } from '../world.ts';
import { adoptSeries } from './adopt-series.ts';
import { REMIND_DUE, WATCH } from './reminder-jobs.ts';
import { planDigest } from './send-digest.ts';
import type { ReminderSeries } from './series.ts';

const AT_ONCE = 100;
const DAY_MS = 86_400_000;
/** The clocks may be put forward in between, and the exact moment is worked out then, with the reader's mailbox. */
const EARLIER_MS = 2 * 3_600_000;

/**
 * When a request, or a wave of one, is over, and while a long one goes on: everybody whom it left at `enabled` by then is
 * looked after until they have registered.
 */
export async function followRequest(world: World, id: RequestId): Promise<JobResult> {
  const request = await world.store.reads.request(id);
  if (!request || !isFollowed(request)) return { kind: 'done' };
  for (let from = 0; ; from += AT_ONCE) {
    const page = await world.store.reads.itemsFrom(id, from, AT_ONCE);
    const items = await notYetFollowed(world, page.filter(isToRegister));
    if (items.length > 0)
      await world.store.transaction((tx) => startSeries(world, tx, { cohort: id, items }));
    if (page.length < AT_ONCE) return { kind: 'done' };
  }
}

/** A long list is looked through several times: whoever is followed already is not locked for it. */
async function notYetFollowed(world: World, items: readonly RequestItem[]): Promise<readonly RequestItem[]> {
  if (items.length === 0) return items;
  const known = await world.store.reads.seriesOf(items.map(({ person }) => person.id));
  const followed = new Map(known.map((series) => [series.person, series]));
  return items.filter((item) => {
    const series = followed.get(item.person.id);
    return !series?.cohort || series.startedAt < switchedOnAt(world, item);
  });
}

/** Whoever had registered is enforced by Entra, and stays so when all methods are taken away. */
function isToRegister({ outcome, act }: RequestItem): boolean {
  if (outcome?.kind !== 'done') return false;
  return outcome.observed === 'enabled' || (act === 'reset' && outcome.observed === 'enforced');
}

function switchedOnAt({ clock }: World, { outcome }: RequestItem): string {
  return outcome?.kind === 'done' ? outcome.at : clock.now().toISOString();
}

interface Starting {
  readonly cohort: RequestId;
  readonly items: readonly RequestItem[];
}

async function startSeries(world: World, tx: StoreTransaction, { cohort, items }: Starting): Promise<void> {
  let started = 0;
  for (const item of items) {
    const known = await tx.lockSeries(item.person.id);
    // This job may run twice, and a person may have been switched on again since.
    const startedAt = switchedOnAt(world, item);
    const since = known && known.startedAt >= startedAt ? known : undefined;
    if (since?.cohort) continue;
    const followed = newSeries(world, item, { cohort, startedAt, lastAt: known?.lastAt });
    await tx.saveSeries(since ? adoptSeries(since, followed) : followed);
    started += 1;
  }
  if (started === 0) return;
  await tx.append({ event: { kind: 'reminders-started', people: started }, request: cohort });
  await tx.send(...REMIND_DUE);
  await tx.send(...WATCH);
  await planDigest(world, tx);
}

function newSeries(
  world: World,
  { person, methods, act }: RequestItem,
  from: { readonly cohort: RequestId; readonly startedAt: string; readonly lastAt: string | undefined },
): ReminderSeries {
  const { cohort, startedAt, lastAt } = from;
  const base = { person: person.id, cohort, startedAt, step: 0, sent: 0, ...(lastAt ? { lastAt } : {}) };
  // Registered and yet not enforced: nothing to remind of, and somebody has to act.
  if (act !== 'reset' && methods !== 'unknown' && isRegistered(methods))
    return { ...base, ended: { because: 'registered', at: startedAt }, stuckSince: startedAt };
  return { ...base, ...(act === 'reset' ? { reset: true } : {}), ...firstLookAt(world, startedAt) };
}

/** Empty where the policy reminds nobody by itself; should it do so later, the round over everybody finds them. */
export function firstLookAt({ policy }: World, startedAt: string): { readonly nextAt?: string } {
  const { enabled, afterDays } = policy.reminders;
  const first = Date.parse(startedAt) + (afterDays[0] ?? 0) * DAY_MS - EARLIER_MS;
  return enabled ? { nextAt: new Date(first).toISOString() } : {};
}
