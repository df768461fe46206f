import { resumeScans } from '../core/posture/watch-tenant.ts';
import { resumeReminders } from '../core/reminders/resume-reminders.ts';
import { resumeWork } from '../core/jobs/resume-work.ts';
import type { World } from '../core/world.ts';
import { sendAnchorJob } from './watch-audit.ts';

/** At start: what people wait for first, the reading of the whole tenant last. */
export async function resumeAll(world: World): Promise<void> {
  await resumeWork(world);
  if (world.anchor) await sendAnchorJob(world.store);
  await resumeReminders(world);
  await resumeScans(world);
}
