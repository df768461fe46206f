import type { PersonId, RequestId } from '../ids.ts';
import type { JobResult } from '../jobs/job.ts';
import type { World } from '../world.ts';
import { firstLookAt } from './follow-request.ts';
import { REMIND_DUE, WATCH } from './reminder-jobs.ts';

/**
 * Somebody who had yet to register was switched off for a while and is back at `enabled`: they are waited for again, from
 * that moment on. Begun anew also where the switching off was never noticed, so that a look of that time ends nothing.
 */
export async function remindAgain(
  world: World,
  { request, person }: { readonly request: RequestId; readonly person: PersonId },
): Promise<JobResult> {
  await world.store.transaction(async (tx) => {
    const box = await tx.timeBox(request, person);
    const known = await tx.lockSeries(person);
    const startedAt = box?.status === 'restored' ? box.closedAt : undefined;
    // This job may run twice, and a person may have been switched on again since.
    if (!known || startedAt === undefined || known.startedAt >= startedAt) return;
    if (known.ended && known.ended.because !== 'disabled') return;
    const { ended: _, nextAt: __, snoozedUntil: ___, askedAt: ____, ...rest } = known;
    await tx.saveSeries({ ...rest, startedAt, step: 0, ...firstLookAt(world, startedAt) });
    await tx.append({
      event: { kind: 'reminders-started', people: 1 },
      subject: person,
      ...(rest.cohort ? { request: rest.cohort } : {}),
    });
    await tx.send(...REMIND_DUE);
    await tx.send(...WATCH);
  });
  return { kind: 'done' };
}
