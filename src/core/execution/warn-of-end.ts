import type { PersonId, RequestId } from '../ids.ts';
import { millisecondsUntil } from '../instants.ts';
import type { JobResult } from '../jobs/job.ts';
import type { World } from '../world.ts';
import { laterChange } from './later-change.ts';
import { WARN_MS } from './open-time-box.ts';
import { tellPerson, tellRequester } from './tell-of-end.ts';

/** Once, to the person and to the requester, while there is still time to ask for more. */
export async function warnOfEnd(
  world: World,
  { request, person }: { readonly request: RequestId; readonly person: PersonId },
): Promise<JobResult> {
  return world.store.transaction(async (tx): Promise<JobResult> => {
    const box = await tx.lockTimeBox(request, person);
    if (box?.status !== 'waiting' || box.warnedAt) return { kind: 'done' };
    const now = world.clock.now().toISOString();
    // The bot was down over the end: what comes now is the message that it was put back.
    if (now >= box.dueAt) return { kind: 'done' };
    // The end has moved since this was planned.
    const early = millisecondsUntil(box.dueAt, world.clock.now()) - WARN_MS;
    if (box.extendedBy && early > 0) return { kind: 'again', afterMs: early };
    // Nothing will come back, or not then, or not all of it: a warning would announce what does not happen.
    if ((await laterChange(tx, box)).kind !== 'none') return { kind: 'done' };
    await tx.saveTimeBox({ ...box, warnedAt: now });
    await tellPerson(world, tx, { box, about: 'ending' });
    await tellRequester(world, tx, { box, about: 'ending' });
    return { kind: 'done' };
  });
}
