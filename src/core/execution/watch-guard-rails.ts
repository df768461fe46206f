import type { JobResult } from '../jobs/job.ts';
import { millisecondsUntil } from '../instants.ts';
import type { TimeBox } from '../ports/guard-rails.ts';
import type { World } from '../world.ts';
import { guardsInChain } from '../audit/guards-in-chain.ts';
import { nextTry } from './end-restore.ts';
import { mendBrakes } from './mend-brakes.ts';
import { mendEnds } from './mend-ends.ts';
import { restoreKey } from './open-time-box.ts';

const EVERY_MS = 60_000;
/** Nothing waits for its end, and no brake is on: each new one brings a job of its own, and this look is only the second net. */
const IDLE_MS = 600_000;
const AT_MOST = 500;

/**
 * Nothing that is due waits for a job that was lost or parked; the key keeps it from being done twice. And then, however
 * long the audit log is, what stands in the rows of brakes and ends is made to agree with it.
 */
export async function watchGuardRails(world: World): Promise<JobResult> {
  const waiting = await world.store.reads.waitingTimeBoxes(AT_MOST);
  await sendDue(world, waiting);
  const said = await guardsInChain(world, world.store.reads);
  if (said) await mendBrakes(world, said);
  if (said) await mendEnds(world, said, { boxes: waiting, isCut: waiting.length === AT_MOST });
  const isIdle = waiting.length === 0 && ![...(said?.brakes.values() ?? [])].some(({ on }) => on);
  return { kind: 'again', afterMs: isIdle ? IDLE_MS : EVERY_MS };
}

async function sendDue(world: World, waiting: readonly TimeBox[]): Promise<void> {
  const now = world.clock.now();
  const due = waiting.filter((box) => millisecondsUntil(nextTry(world, box), now) < 0);
  if (due.length === 0) return;
  await world.store.transaction(async (tx) => {
    for (const box of due) {
      const { request, person } = box;
      await tx.send({ kind: 'restore-state', request, person }, { key: `watch-${restoreKey(box)}` });
    }
  });
}
