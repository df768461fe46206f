import type { JobResult } from '../jobs/job.ts';
import { millisecondsUntil } from '../instants.ts';
import type { World } from '../world.ts';
import { restoreKey } from './open-time-box.ts';

const EVERY_MS = 60_000;
/** Nothing waits for its end: each new one brings a job of its own, and this look is only the second net. */
const IDLE_MS = 600_000;
const AT_MOST = 500;

/** Nothing that is due waits for a job that was lost or parked. The key keeps it from being done twice. */
export async function watchGuardRails(world: World): Promise<JobResult> {
  const now = world.clock.now();
  const boxes = await world.store.reads.waitingTimeBoxes(AT_MOST);
  const due = boxes.filter(({ dueAt, nextTryAt }) => millisecondsUntil(nextTryAt ?? dueAt, now) < 0);
  if (due.length > 0) {
    await world.store.transaction(async (tx) => {
      for (const box of due) {
        const { request, person } = box;
        await tx.send({ kind: 'restore-state', request, person }, { key: `watch-${restoreKey(box)}` });
      }
    });
  }
  return { kind: 'again', afterMs: boxes.length > 0 ? EVERY_MS : IDLE_MS };
}
