import type { World } from '../world.ts';
import type { ReminderSeries } from './series.ts';

/**
 * A message that was made and then not sent, because reminders were paused just then or it had waited past working
 * hours, is put off and not lost: one more is asked for.
 */
export async function recoverDropped(world: World, { person, lastNotice }: ReminderSeries): Promise<void> {
  if (lastNotice === undefined) return;
  const results = (await world.store.reads.deliveriesOf(lastNotice)).map(({ result }) => result.kind);
  if (results.some((kind) => kind === 'queued' || kind === 'attempted')) return;
  const dropped = results.every((kind) => kind === 'dropped');
  const now = world.clock.now().toISOString();
  await world.store.transaction(async (tx) => {
    const series = await tx.lockSeries(person);
    if (!series || series.ended || series.lastNotice !== lastNotice) return;
    const { lastNotice: _, ...rest } = series;
    await tx.saveSeries(dropped ? { ...rest, sent: series.sent - 1, askedAt: now, nextAt: now } : rest);
  });
}
