import type { RequestId } from '../ids.ts';
import { millisecondsUntil } from '../instants.ts';
import type { JobResult } from '../jobs/job.ts';
import type { RequestIn } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import { offerAgain } from './offer-again.ts';

/** Closes the request when everybody has an outcome; else comes back when the first claim of somebody else ends. */
export async function finishRequest(world: World, id: RequestId): Promise<JobResult> {
  return world.store.transaction(async (tx): Promise<JobResult> => {
    const request = await tx.lockRequest(id);
    if (request?.status !== 'running') return { kind: 'done' };
    const unsettled = await tx.unsettled(id);
    if (unsettled.count > 0) {
      const wait = unsettled.nextClaimEnd ? millisecondsUntil(unsettled.nextClaimEnd, world.clock.now()) : 0;
      return { kind: 'again', afterMs: Math.max(wait, 1_000) };
    }
    const items = await tx.items(id);
    const done = items.filter(
      ({ outcome }) => outcome?.kind === 'done' || outcome?.kind === 'already',
    ).length;
    const failed = items.length - done;
    const finished: RequestIn<'finished' | 'partly-finished'> = {
      ...request,
      status: failed === 0 ? 'finished' : 'partly-finished',
      finishedAt: world.clock.now().toISOString(),
    };
    await tx.saveRequest(finished);
    await offerAgain(world, tx, { request: finished, items });
    await tx.releaseTargets(id);
    await tx.append({ event: { kind: 'request-finished', done, failed }, request: id });
    await tx.send({ kind: 'update-cards', request: id }, { key: `update-cards:${id}` });
    return { kind: 'done' };
  });
}
