import type { World } from '../world.ts';
import type { ReminderSeries } from './series.ts';

/**
 * A message that was made and reached the person on no channel does not count. Where it was not sent (reminders were
 * paused just then, or it had waited past working hours) or refused, it is put off and not lost: one more is asked for,
 * on another day. Nobody can be reached without address and app: they wait for the policy's next day.
 */
export async function recoverDropped(world: World, { person, lastNotice }: ReminderSeries): Promise<void> {
  if (lastNotice === undefined) return;
  const results = (await world.store.reads.deliveriesOf(lastNotice)).map(({ result }) => result.kind);
  if (results.some((kind) => kind === 'queued' || kind === 'attempted')) return;
  const arrived = results.some((kind) => kind === 'sent' || kind === 'uncertain');
  const again = results.some((kind) => kind === 'dropped' || kind === 'failed');
  const now = world.clock.now().toISOString();
  await world.store.transaction(async (tx) => {
    const series = await tx.lockSeries(person);
    if (!series || series.ended || series.lastNotice !== lastNotice) return;
    const { lastNotice: _, ...rest } = series;
    if (arrived) return tx.saveSeries(rest);
    await tx.saveSeries({ ...rest, sent: series.sent - 1, ...(again ? { askedAt: now, nextAt: now } : {}) });
  });
}
