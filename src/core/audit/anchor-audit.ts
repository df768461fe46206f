import type { JobResult } from '../jobs/job.ts';
import { millisecondsUntil } from '../instants.ts';
import type { Anchor } from '../ports/anchor.ts';
import type { AnchorState } from '../ports/audit-anchors.ts';
import type { World } from '../world.ts';
import { makeCheckpoint, type Checkpoint } from './checkpoint.ts';

const HOUR_MS = 3_600_000;
/** While the place cannot be reached. */
const RETRY_MS = 300_000;
/** A checkpoint that comes later than this says why. */
const LATE_MS = 1.5 * HOUR_MS;
/** From then on the bot calls itself degraded. */
export const OVERDUE_MS = 2 * HOUR_MS;

/** The hourly checkpoint, also when nothing happened: silence must not look like a chain that was cut. */
export async function anchorAudit(world: World): Promise<JobResult> {
  const { anchor, store } = world;
  if (!anchor) return { kind: 'done' };
  const before = await store.reads.anchorState();
  const at = world.clock.now().toISOString();
  const end = await store.reads.chainEnd();
  const checkpoint = makeCheckpoint({ ...end, at, ...gapBefore(before, world.clock.now()) }, world.seal);
  if (!(await isKept(world, anchor, checkpoint))) return missed(world, before);
  await store.transaction(async (tx) => {
    await tx.saveAnchorState({ anchoredAt: at, sequence: checkpoint.sequence, failedTries: 0 });
    if (checkpoint.gap) await tx.append({ event: { kind: 'anchor-caught-up', ...checkpoint.gap } });
  });
  return { kind: 'again', afterMs: HOUR_MS };
}

function gapBefore(
  { anchoredAt, failingSince, failedTries }: AnchorState,
  now: Date,
): Pick<Checkpoint, 'gap'> {
  const since = anchoredAt ?? failingSince;
  if (since === undefined || -millisecondsUntil(since, now) < LATE_MS) return {};
  return { gap: { since, failedTries } };
}

async function isKept(world: World, anchor: Anchor, checkpoint: Checkpoint): Promise<boolean> {
  try {
    await anchor.keep(checkpoint);
    return true;
  } catch (error) {
    world.log.error('the audit log cannot be anchored', error, { sequence: checkpoint.sequence });
    return false;
  }
}

async function missed(world: World, before: AnchorState): Promise<JobResult> {
  const failingSince = before.failingSince ?? world.clock.now().toISOString();
  await world.store.transaction((tx) =>
    tx.saveAnchorState({ ...before, failingSince, failedTries: before.failedTries + 1 }),
  );
  return { kind: 'again', afterMs: RETRY_MS };
}

/** `startedAt` counts while there never was a checkpoint. */
export function isAnchorOverdue({ anchoredAt }: AnchorState, startedAt: string, now: Date): boolean {
  return -millisecondsUntil(anchoredAt ?? startedAt, now) > OVERDUE_MS;
}
