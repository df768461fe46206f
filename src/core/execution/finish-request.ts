import type { ActionId, RequestId } from '../ids.ts';
import { addMinutes } from '../instants.ts';
import type { JobResult } from '../jobs/job.ts';
import type { BulkRun } from '../ports/bulk-runs.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { ChangeRequest, RequestIn } from '../requests/change-request.ts';
import type { WaveQuestion } from '../requests/bulk-rules.ts';
import { isFollowed } from '../requests/is-followed.ts';
import { untilItsTime } from '../requests/standstill.ts';
import type { World } from '../world.ts';
import { endOfWave } from './bulk-run.ts';
import { offerAgain } from './offer-again.ts';
import { raiseReview } from './raise-review.ts';
import { tellOfQuestion } from './tell-of-standstill.ts';
import { isStepSealed, sealStep } from './seal-step.ts';

/** Whoever was claimed for another request meanwhile has no moment of their own: looked at again after this long. */
const LOOK_AGAIN_MS = 60_000;

/** Closes the request when everybody has an outcome, or starts the next wave; else comes back when somebody's wait ends. */
export async function finishRequest(world: World, id: RequestId): Promise<JobResult> {
  return world.store.transaction(async (tx): Promise<JobResult> => {
    const request = await tx.lockRequest(id);
    if (request?.status !== 'running') return { kind: 'done' };
    const run = await tx.lockBulkRun(id);
    // A step that is not genuine is not gone on from: everybody is refused, and then there is nothing left to begin.
    const inWave = run?.status === 'running' && isStepSealed(world.seal, run);
    const end = inWave ? endOfWave(request.waves, run) : undefined;
    const unsettled = await tx.unsettled(id, { before: end });
    if (unsettled.count > 0) return again(unsettled.dueInMs);
    if (run && end !== undefined) return endWave(world, tx, { request, run });
    return run ? closeBulk(world, tx, { request, run }) : closeRequest(world, tx, request);
  });
}

function again(dueInMs = 0): JobResult {
  return { kind: 'again', afterMs: Math.min(Math.max(dueInMs, 1_000), LOOK_AGAIN_MS) };
}

async function endWave(
  world: World,
  tx: StoreTransaction,
  { request, run }: { readonly request: RequestIn<'running'>; readonly run: BulkRun },
): Promise<JobResult> {
  const { waves } = request;
  const { askToGoOn = false, waitMinutes = 0 } = waves?.[run.wave] ?? {};
  const { notBefore: _, ...over } = run;
  const notBefore = startOf(world, waitMinutes, waves?.[run.wave + 1]?.notBefore);
  const next: BulkRun = {
    ...over,
    wave: run.wave + 1,
    ...(notBefore === undefined ? {} : { notBefore }),
    ...(askToGoOn === false ? {} : asking(world, askToGoOn)),
  };
  const now = world.clock.now().toISOString();
  await tx.saveBulkRun(sealStep(world.seal, askToGoOn === false ? untilItsTime(next, now) : next));
  if (askToGoOn !== false) await tellOfQuestion(world, tx, { request, run: next });
  await tx.append({ event: { kind: 'bulk-wave-over', wave: run.wave + 1 }, request: run.request });
  await sendCards(tx, run.request);
  // The next wave may be days away.
  await follow(tx, request);
  return { kind: 'again', afterMs: 0 };
}

/** The wait and the time that the plan names are both kept to. */
function startOf(world: World, waitMinutes: number, planned: string | undefined): string | undefined {
  if (waitMinutes === 0) return planned;
  const waited = addMinutes(world.clock.now(), waitMinutes);
  return planned !== undefined && planned > waited ? planned : waited;
}

function asking(
  world: World,
  whom: Exclude<WaveQuestion, false>,
): Pick<BulkRun, 'status' | 'changed'> & { readonly awaits: 'requester' | 'approver' } {
  const awaits = whom === 'approver' ? 'approver' : 'requester';
  return { status: 'asking', awaits, changed: { at: world.clock.now().toISOString() } };
}

async function closeRequest(
  world: World,
  tx: StoreTransaction,
  request: RequestIn<'running'>,
): Promise<JobResult> {
  const items = await tx.items(request.id);
  const done = items.filter(({ outcome }) => outcome?.kind === 'done' || outcome?.kind === 'already').length;
  const finished = await close(world, tx, { request, done, failed: items.length - done });
  await offerAgain(world, tx, { request: finished, items });
  await sendCards(tx, request.id);
  return { kind: 'done' };
}

/** From the counts alone: the list is too long to be read once more. */
async function closeBulk(
  world: World,
  tx: StoreTransaction,
  { request, run }: { readonly request: RequestIn<'running'>; readonly run: BulkRun },
): Promise<JobResult> {
  const { done, unchanged, failed, skipped } = run.tally;
  const finished = await close(world, tx, { request, done: done + unchanged, failed: failed + skipped });
  await tx.saveBulkRun({ ...run, status: 'over', changed: { at: world.clock.now().toISOString() } });
  await giveOver(world, tx, finished);
  await sendCards(tx, request.id);
  return { kind: 'done' };
}

/** In place of Pause and Cancel: all of it as a file, and whoever failed once more. */
async function giveOver(world: World, tx: StoreTransaction, request: ChangeRequest): Promise<void> {
  const action = world.ids.actionId() as ActionId;
  const issuedAt = world.clock.now().toISOString();
  const grant = { kind: 'over', request: request.id } as const;
  await tx.insertAction({ id: action, grant, holder: request.requester.id, issuedAt });
  const cards = await tx.cards(request.id);
  for (const card of cards.filter(({ role }) => role === 'requester')) await tx.saveCard({ ...card, action });
}

interface Closing {
  readonly request: RequestIn<'running'>;
  readonly done: number;
  readonly failed: number;
}

async function close(
  world: World,
  tx: StoreTransaction,
  { request, done, failed }: Closing,
): Promise<RequestIn<'finished' | 'partly-finished'>> {
  const finished: RequestIn<'finished' | 'partly-finished'> = {
    ...request,
    status: failed === 0 ? 'finished' : 'partly-finished',
    finishedAt: world.clock.now().toISOString(),
  };
  await tx.saveRequest(finished);
  await tx.releaseTargets(request.id);
  await tx.append({ event: { kind: 'request-finished', done, failed }, request: request.id });
  if (request.emergency) await raiseReview(world, tx, finished);
  await follow(tx, request);
  return finished;
}

/** Whoever was left at `enabled` is looked after until they have registered. */
async function follow(tx: StoreTransaction, request: RequestIn<'running'>): Promise<void> {
  if (isFollowed(request)) await tx.send({ kind: 'follow-request', request: request.id });
}

function sendCards(tx: StoreTransaction, request: RequestId): Promise<void> {
  return tx.send({ kind: 'update-cards', request }, { key: `update-cards:${request}` });
}
