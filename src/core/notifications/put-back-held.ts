import type { NoticeId, PersonId } from '../ids.ts';
import type { StoreTransaction } from '../ports/store.ts';
import { mayHaveArrived } from './delivery-fate.ts';

/**
 * Whom a message to a manager leaves out because their reminders are held back: they are named in one of another day, once
 * these go on. Not so where a try of before, which may have arrived, named them.
 */
export async function putBackHeld(
  tx: StoreTransaction,
  notice: NoticeId,
  held: readonly PersonId[],
): Promise<void> {
  if (held.length === 0) return;
  const tries = await tx.deliveriesOf(notice);
  if (tries.some(({ result }) => result.kind === 'attempted' || mayHaveArrived(result))) return;
  for (const person of [...held].sort()) {
    const series = await tx.lockSeries(person);
    if (series?.copy?.notice !== notice) continue;
    const { copy, managerToldAt: _, ...rest } = series;
    await tx.saveSeries({ ...rest, copy: { manager: copy.manager, since: copy.since } });
  }
}
