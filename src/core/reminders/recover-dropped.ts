import { fateOf } from '../notifications/delivery-fate.ts';
import type { World } from '../world.ts';
import type { ReminderSeries } from './series.ts';

/**
 * A message that was made and reached the person on no channel does not count. Where it was not sent (reminders were
 * paused just then, or it had waited past working hours) or refused, it is put off and not lost: one more is asked for,
 * on another day. Nobody can be reached without address and app: they wait for the policy's next day.
 */
export async function recoverDropped(world: World, { person, lastNotice }: ReminderSeries): Promise<void> {
  if (lastNotice === undefined) return;
  const deliveries = await world.store.reads.deliveriesOf(lastNotice);
  const fate = fateOf(deliveries.map(({ result }) => result));
  if (fate === 'under-way') return;
  const now = world.clock.now().toISOString();
  await world.store.transaction(async (tx) => {
    const series = await tx.lockSeries(person);
    if (!series || series.ended || series.lastNotice !== lastNotice) return;
    const { lastNotice: _, ...rest } = series;
    if (fate === 'arrived') return tx.saveSeries(rest);
    const again = fate === 'again' ? { askedAt: now, nextAt: now } : {};
    await tx.saveSeries({ ...rest, sent: series.sent - 1, ...again });
  });
}
