import { isApprovalSealed } from '../approvals/seal-approval.ts';
import type { RequestId } from '../ids.ts';
import type { Job, JobResult } from '../jobs/job.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { RequestIn } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import { startRun } from './bulk-run.ts';
import { isHeldByBrake } from './held-by-brake.ts';
import { refuseForged } from './refuse-forged.ts';
import { runWaves } from './run-waves.ts';

/** An approved weakening waits this long between looks while a brake is on. */
const BRAKE_MS = 30_000;

type ExecutionJob = Extract<Job, { kind: 'execute-request' | 'execute-bulk' }>;

/**
 * Claim, re-read, write, read back, wave by wave until nobody is left. Safe to repeat after a crash at any point. A long
 * list goes on in a lane of its own, so that nobody's single change stands behind it.
 */
export async function executeChange(world: World, { kind, request: id }: ExecutionJob): Promise<JobResult> {
  const started = await startRunning(world, id, kind);
  if (!started) return { kind: 'done' };
  const { request, isBulk } = started;
  if (!isApprovalSealed(world.seal, request)) return refuseForged(world, request);
  // Handed over, in the transaction that found out how long it is.
  if (isBulk && kind === 'execute-request') return { kind: 'done' };
  if (await isHeldByBrake(world, request)) return { kind: 'again', afterMs: BRAKE_MS };
  return runWaves(world, request, isBulk ? 'bulk' : 'urgent');
}

interface Started {
  readonly request: RequestIn<'running'>;
  readonly isBulk: boolean;
}

async function startRunning(
  world: World,
  id: RequestId,
  kind: ExecutionJob['kind'],
): Promise<Started | undefined> {
  return world.store.transaction(async (tx) => {
    const request = await tx.lockRequest(id);
    if (request?.status !== 'running' && request?.status !== 'approved') return undefined;
    const running: RequestIn<'running'> = { ...request, status: 'running' };
    if (request.status === 'approved') await tx.saveRequest(running);
    const isBulk = await becomesBulk(world, tx, id);
    if (isBulk && kind === 'execute-request')
      await tx.send({ kind: 'execute-bulk', request: id }, { key: `execute-bulk:${id}` });
    return { request: running, isBulk };
  });
}

async function becomesBulk(world: World, tx: StoreTransaction, request: RequestId): Promise<boolean> {
  if (await tx.bulkRun(request)) return true;
  const { count } = await tx.unsettled(request);
  if (count < world.policy.bulk.from) return false;
  const at = world.clock.now().toISOString();
  await tx.saveBulkRun(startRun(world.policy.bulk, { request, total: count, at }));
  return true;
}
