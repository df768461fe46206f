import { mayStillAsk } from '../approvals/requester-right.ts';
import { laterStart, prolongCoolDown } from '../approvals/prolong-cool-down.ts';
import { isApprovalSealed } from '../approvals/seal-approval.ts';
import { waitsForWholeList } from '../approvals/wait-for-whole-list.ts';
import { ServiceFailure } from '../failures.ts';
import type { ActionId, RequestId } from '../ids.ts';
import { addMilliseconds, millisecondsUntil } from '../instants.ts';
import type { Job, JobResult } from '../jobs/job.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { RequestIn } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import { startRun } from './bulk-run.ts';
import { heldByRules } from './held-by-rules.ts';
import { refuseForged } from './refuse-forged.ts';
import { runWaves } from './run-waves.ts';
import { sealStep } from './seal-step.ts';
import type { AskerRight } from './wave.ts';

type ExecutionJob = Extract<Job, { kind: 'execute-request' | 'execute-bulk' }>;

/**
 * Claim, re-read, write, read back, wave by wave until nobody is left. Safe to repeat after a crash at any point. A long
 * list goes on in a lane of its own, so that nobody's single change stands behind it.
 */
export async function executeChange(
  world: World,
  { kind, request: id }: ExecutionJob,
  isStopping = () => false,
): Promise<JobResult> {
  if (await waitsForWholeList(world, id)) return { kind: 'done' };
  const started = await startRunning(world, id, kind);
  if (!started) return { kind: 'done' };
  const { request, isBulk } = started;
  if (!isApprovalSealed(world.seal, request)) return refuseForged(world, request);
  // Handed over, in the transaction that found out how long it is.
  if (isBulk && kind === 'execute-request') return { kind: 'done' };
  // Where nobody is left there is nothing to ask.
  let read: Promise<AskerRight> | undefined;
  const asker = (): Promise<AskerRight> => (read ??= readAsker(world, request));
  let held: ReturnType<typeof heldByRules> | undefined;
  const rules = (): ReturnType<typeof heldByRules> => (held ??= heldByRules(world, request));
  return runWaves(world, request, { lane: isBulk ? 'bulk' : 'urgent', asker, rules, isStopping });
}

/** A brake, a wait between waves or an outage may have held the approved change for hours. */
async function readAsker(world: World, request: RequestIn<'running'>): Promise<AskerRight> {
  try {
    return (await mayStillAsk(world, request)) ? 'held' : 'lost';
  } catch (error) {
    // What was begun has to be brought to its end all the same; only nothing is written meanwhile.
    if (!(error instanceof ServiceFailure)) throw error;
    return 'unreadable';
  }
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
    if (await coolsDownFirst(world, tx, request)) return undefined;
    const running: RequestIn<'running'> = { ...request, status: 'running' };
    if (request.status === 'approved') await tx.saveRequest(running);
    const isBulk = await becomesBulk(world, tx, running);
    if (isBulk && kind === 'execute-request')
      await tx.send({ kind: 'execute-bulk', request: id }, { key: `execute-bulk:${id}` });
    if (isBulk && kind === 'execute-bulk') await showSoon(world, tx, id);
    return { request: running, isBulk };
  });
}

/** The rules want a longer cool-down by now, and nobody was begun: it can still be stopped until then. */
async function coolsDownFirst(
  world: World,
  tx: StoreTransaction,
  request: RequestIn<'approved' | 'running'>,
): Promise<boolean> {
  const until = laterStart(world.policy, request);
  if (!until || millisecondsUntil(until, world.clock.now()) <= 0) return false;
  if (!isApprovalSealed(world.seal, request) || (await tx.hasBegun(request.id))) return false;
  await prolongCoolDown(world, tx, { request, until });
  return true;
}

async function becomesBulk(
  world: World,
  tx: StoreTransaction,
  request: RequestIn<'running'>,
): Promise<boolean> {
  if (await tx.bulkRun(request.id)) return true;
  const { count } = await tx.unsettled(request.id);
  // A list with waves stays one, however few are left: their row may have been taken out of the database.
  if (count < world.policy.bulk.from && !request.waves) return false;
  const at = world.clock.now().toISOString();
  await tx.saveBulkRun(
    sealStep(
      world.seal,
      startRun({ request: request.id, total: count, at, notBefore: request.waves?.[0]?.notBefore }),
    ),
  );
  await giveBrakes(world, tx, request);
  return true;
}

/** The requester's card gets its Pause and Cancel. */
async function giveBrakes(world: World, tx: StoreTransaction, request: RequestIn<'running'>): Promise<void> {
  const action = world.ids.actionId() as ActionId;
  await tx.insertAction({
    id: action,
    grant: { kind: 'bulk', request: request.id },
    holder: request.requester.id,
    issuedAt: world.clock.now().toISOString(),
  });
  const cards = await tx.cards(request.id);
  for (const card of cards.filter(({ role }) => role === 'requester')) await tx.saveCard({ ...card, action });
}

/** One chat takes few updates a minute: the counts are shown at most this often. */
const SHOW_EVERY_MS = 10_000;

async function showSoon(world: World, tx: StoreTransaction, request: RequestId): Promise<void> {
  const startAfter = addMilliseconds(world.clock.now(), SHOW_EVERY_MS);
  await tx.send({ kind: 'update-cards', request }, { startAfter, key: `update-cards:${request}` });
}
