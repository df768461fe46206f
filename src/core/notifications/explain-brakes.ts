import type { JobResult } from '../jobs/job.ts';
import type { World } from '../world.ts';

const AT_MOST = 1_000;

/** A brake came or went: the cards of all that is open say so. */
export async function explainBrakes(world: World): Promise<JobResult> {
  const open = await world.store.reads.openRequests(AT_MOST);
  await world.store.transaction(async (tx) => {
    for (const { id, status } of open)
      if (status !== 'awaiting-confirmation')
        await tx.send({ kind: 'update-cards', request: id }, { key: `update-cards:${id}` });
  });
  return { kind: 'done' };
}
