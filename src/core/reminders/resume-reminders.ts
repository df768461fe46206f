import type { WantedJob } from '../jobs/job.ts';
import type { World } from '../world.ts';
import { wakeCopies } from './copy-due.ts';
import { REMIND_DUE, WATCH } from './reminder-jobs.ts';

/** At start: the rounds that plan themselves are set going again, in case the last run of one was parked. */
export async function resumeReminders(world: World): Promise<void> {
  const [someone] = await world.store.reads.watchedSeries({ limit: 1 });
  if (!someone) return;
  await world.store.transaction(async (tx) => {
    await tx.wakeAll([wanted(REMIND_DUE), wanted(WATCH)]);
    await wakeCopies(world, tx);
  });
}

function wanted([job, { key }]: typeof WATCH): WantedJob {
  return { job, key };
}
