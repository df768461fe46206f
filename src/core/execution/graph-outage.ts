import type { FailureCode } from '../failures.ts';
import type { JobResult } from '../jobs/job.ts';
import type { RequestIn } from '../requests/change-request.ts';
import { heldFor } from '../requests/standstill.ts';
import type { World } from '../world.ts';
import { endRun } from './end-run.ts';
import type { Later } from './waiting.ts';
import type { Wave } from './wave.ts';

/**
 * What Graph, or the desk that gives its tokens, says of everybody alike. That it is asked too often is no outage: the pace
 * follows at once, and half a minute of standing still for each refusal would cost more than it spares.
 */
const OF_ALL: ReadonlySet<FailureCode> = new Set(['unavailable', 'timeout', 'unauthorised']);
/**
 * So few may each have a trouble of their own: their tries are counted, or the list would wait for them. Where nothing of
 * Graph can be read, the right of whoever asked cannot either, and that is an outage however few are left. The change of
 * one or two people counts its tries: after an hour and a quarter somebody who waits for it is told that it did not work.
 */
const FEW = 3;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 300_000;

/** Nobody of a long list could be read. What was ended is looked at as often as ever, so that it comes to its end. */
export function isOutage({ lane, lookOnly, asker }: Wave, later: readonly Later[]): boolean {
  if (lane !== 'bulk' || lookOnly || later.length === 0) return false;
  if (later.length < FEW && asker !== 'unreadable') return false;
  return later.every(({ unread }) => unread !== undefined && OF_ALL.has(unread));
}

/** The list waits, its card says why, and it is looked ever less often whether Graph is back. */
export async function waitForGraph(world: World, request: RequestIn<'running'>): Promise<JobResult> {
  const afterMs = await noteUnread(world, request);
  const result = await endRun(world, request, 'held');
  return result.kind === 'again' ? { kind: 'again', afterMs } : result;
}

async function noteUnread(world: World, { id }: RequestIn<'running'>): Promise<number> {
  return world.store.transaction(async (tx) => {
    const run = await tx.lockBulkRun(id);
    if (run?.status !== 'running') return FIRST_WAIT_MS;
    const now = world.clock.now();
    const waitMs = run.unread ? Math.min(run.unread.waitMs * 2, LONGEST_WAIT_MS) : FIRST_WAIT_MS;
    await tx.saveBulkRun({ ...heldFor(run, now, waitMs), unread: { waitMs } });
    return waitMs;
  });
}
