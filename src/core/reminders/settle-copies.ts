import type { NoticeId } from '../ids.ts';
import { fateOf, type Fate } from '../notifications/delivery-fate.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { World } from '../world.ts';
import type { ReminderSeries } from './series.ts';

/**
 * What became of the messages that named these people. Gives back those of whom the manager has yet to hear: a message
 * that was not sent after all, or was refused, is made anew on another day, and names whoever is still to be named then.
 */
export async function settleCopies(
  world: World,
  known: readonly ReminderSeries[],
): Promise<readonly ReminderSeries[]> {
  const fates = await readFates(world, known);
  const due = known.filter(({ copy }) => copy?.notice === undefined);
  const settled = known.filter(({ copy }) => isSettled(fates, copy?.notice));
  if (settled.length === 0) return due;
  return world.store.transaction(async (tx) => {
    const again: ReminderSeries[] = [];
    for (const series of settled) {
      const fate = fates.get(series.copy?.notice ?? ('' as NoticeId));
      const left = await settleOne(tx, series, fate);
      if (left) again.push(left);
    }
    return [...due, ...again];
  });
}

function isSettled(fates: ReadonlyMap<NoticeId, Fate>, notice: NoticeId | undefined): boolean {
  return notice !== undefined && fates.get(notice) !== 'under-way';
}

async function readFates(
  { store }: World,
  known: readonly ReminderSeries[],
): Promise<ReadonlyMap<NoticeId, Fate>> {
  const notices = new Set(known.flatMap(({ copy }) => (copy?.notice ? [copy.notice] : [])));
  const fates = new Map<NoticeId, Fate>();
  for (const notice of notices) {
    const deliveries = await store.reads.deliveriesOf(notice);
    fates.set(notice, fateOf(deliveries.map(({ result }) => result)));
  }
  return fates;
}

/** Without address and app the manager cannot be reached: asked again with the person's next reminder. */
async function settleOne(
  tx: StoreTransaction,
  { person, copy }: ReminderSeries,
  fate: Fate | undefined,
): Promise<ReminderSeries | undefined> {
  const series = await tx.lockSeries(person);
  if (!series?.copy || series.copy.notice !== copy?.notice) return undefined;
  const { copy: named, managerToldAt, ...rest } = series;
  const { notice: _, ...due } = named;
  const next: ReminderSeries = {
    ...rest,
    ...(fate === 'arrived' && managerToldAt ? { managerToldAt } : {}),
    ...(fate === 'again' ? { copy: due } : {}),
  };
  await tx.saveSeries(next);
  return fate === 'again' ? next : undefined;
}
