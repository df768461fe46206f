import type { TimeBox } from '../ports/guard-rails.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { World } from '../world.ts';
import { firstLookAt } from './follow-request.ts';
import { REMIND_DUE, WATCH } from './reminder-jobs.ts';

/**
 * Somebody who had yet to register was switched off for a while and is back at `enabled`: they are waited for again, from
 * now on. Begun anew also where the switching off was never noticed, so that a look of that time ends nothing.
 */
export async function remindAgain(world: World, tx: StoreTransaction, box: TimeBox): Promise<void> {
  if (box.earlier !== 'enabled') return;
  const known = await tx.lockSeries(box.person);
  if (!known || (known.ended && known.ended.because !== 'disabled')) return;
  const { ended: _, nextAt: __, snoozedUntil: ___, askedAt: ____, ...rest } = known;
  const startedAt = world.clock.now().toISOString();
  await tx.saveSeries({ ...rest, startedAt, step: 0, ...firstLookAt(world, startedAt) });
  await tx.append({
    event: { kind: 'reminders-started', people: 1 },
    subject: box.person,
    ...(rest.cohort ? { request: rest.cohort } : {}),
  });
  await tx.send(...REMIND_DUE);
  await tx.send(...WATCH);
}
