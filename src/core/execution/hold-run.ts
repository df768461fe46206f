import type { RequestId } from '../ids.ts';
import type { JobResult } from '../jobs/job.ts';
import type { PaceLane } from '../ports/pace.ts';
import type { RequestIn } from '../requests/change-request.ts';
import { heldFor } from '../requests/standstill.ts';
import type { World } from '../world.ts';
import { endRun } from './end-run.ts';
import type { Hold } from './held-by-brake.ts';
import type { AskerRight } from './wave.ts';

/** What is approved waits this long between looks while a brake is on. */
const BRAKE_MS = 30_000;

export interface Holding {
  readonly hold: Hold;
  readonly lane: PaceLane;
  readonly asker: () => Promise<AskerRight>;
}

/** A brake stops writes. A list whose time or right is over ends all the same, or its people would stay held by it. */
export async function holdRun(
  world: World,
  request: RequestIn<'running'>,
  { hold, lane, asker }: Holding,
): Promise<JobResult> {
  if (hold === 'writes') {
    const isLost = lane === 'bulk' && (await asker()) === 'lost';
    const result = await endRun(world, request, isLost ? 'requester' : 'held');
    if (result.kind !== 'again') return result;
  }
  if (lane === 'bulk') await noteHeld(world, request.id);
  return { kind: 'again', afterMs: BRAKE_MS };
}

/** The pace on its card is that of the time in which it went on. */
async function noteHeld(world: World, id: RequestId): Promise<void> {
  await world.store.transaction(async (tx) => {
    const run = await tx.lockBulkRun(id);
    if (run?.status === 'running') await tx.saveBulkRun(heldFor(run, world.clock.now(), BRAKE_MS));
  });
}
