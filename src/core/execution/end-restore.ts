import { BrokenInvariant, type FailureCode } from '../failures.ts';
import type { PersonId, RequestId } from '../ids.ts';
import { addMilliseconds, millisecondsUntil } from '../instants.ts';
import type { JobResult } from '../jobs/job.ts';
import type { TimeBox } from '../ports/guard-rails.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { World } from '../world.ts';
import { tellPerson, tellRequester, tellTrouble } from './tell-of-end.ts';
import { lateSeconds, type Begun } from './begin-restore.ts';
import type { RestoreStep } from './judge-restore.ts';

/** Waits double up to this; then it is tried once an hour, for ever. Nothing that Graph says makes it longer. */
const LONGEST_WAIT_MS = 60 * 60_000;
const FIRST_WAIT_MS = 5_000;
/** So late, people have to know; and again every day. */
const ESCALATE_AFTER_SECONDS = 120;
const AGAIN_AFTER_MS = 24 * 60 * 60_000;

/** Ended by what was read: put back, not needed, or changed by somebody else. */
export async function closeTimeBox(
  world: World,
  { box, fence }: Begun,
  step: Extract<RestoreStep, { kind: 'closed' }>,
): Promise<JobResult> {
  const closedAt = world.clock.now().toISOString();
  return world.store.transaction(async (tx): Promise<JobResult> => {
    // A claim that has gone to somebody else: they go on, and nothing of ours is recorded.
    if (!(await tx.dropClaim({ ...box, fence }))) return { kind: 'again', afterMs: FIRST_WAIT_MS };
    const { trouble, ...rest } = box;
    await tx.saveTimeBox({ ...rest, status: step.as, closedAt });
    await tx.append({
      event:
        step.as === 'restored'
          ? { kind: 'restore-proved', observed: step.observed, lateSeconds: lateSeconds(world, box) }
          : { kind: 'restore-ended', as: step.as, observed: step.observed },
      subject: box.person,
      request: box.request,
    });
    await tx.send({ kind: 'update-cards', request: box.request }, { key: `update-cards:${box.request}` });
    if (step.as === 'restored') await tellRestored(world, tx, box);
    if (step.as === 'replaced') await tellTrouble(world, tx, { box, about: 'restore-partly' });
    if (step.as === 'changed') await tellTrouble(world, tx, { box, about: 'restore-changed' });
    return { kind: 'done' };
  });
}

async function tellRestored(world: World, tx: StoreTransaction, box: TimeBox): Promise<void> {
  await tellPerson(world, tx, { box, about: 'restored' });
  await tellRequester(world, tx, { box, about: 'restored' });
  const { request, person } = box;
  if (box.earlier === 'enabled') await tx.send({ kind: 'follow-restore', request, person });
}

/** Not this time. The claim is given back, and whoever has to know is told once it is late. */
export async function noteTrouble(
  world: World,
  { box, fence }: Begun,
  step: Extract<RestoreStep, { kind: 'again' }> & { readonly writtenAt?: string },
): Promise<JobResult> {
  const escalates = isToEscalate(world, box, step.code);
  const afterMs = waitAfter(box.attempts, step.retryAfterMs);
  return world.store.transaction(async (tx): Promise<JobResult> => {
    if (!(await tx.dropClaim({ ...box, fence }))) return { kind: 'again', afterMs: FIRST_WAIT_MS };
    await tx.saveTimeBox({
      ...box,
      trouble: step.code,
      nextTryAt: addMilliseconds(world.clock.now(), afterMs),
      ...(step.writtenAt ? { writtenAt: step.writtenAt } : {}),
      ...(escalates ? { escalatedAt: world.clock.now().toISOString() } : {}),
    });
    await tx.append({
      event: { kind: 'restore-failed', code: step.code, attempt: box.attempts },
      subject: box.person,
      request: box.request,
    });
    if (escalates) await escalate(world, tx, box);
    return { kind: 'again', afterMs };
  });
}

/** Everything is frozen: nothing is tried, and whoever has to know is told once it is late, as of any other trouble. */
export async function noteFrozen(
  world: World,
  { request, person }: { readonly request: RequestId; readonly person: PersonId },
): Promise<void> {
  await world.store.transaction(async (tx) => {
    const box = await tx.lockTimeBox(request, person);
    if (box?.status !== 'waiting' || !isToEscalate(world, box, 'frozen')) return;
    await tx.saveTimeBox({ ...box, trouble: 'frozen', escalatedAt: world.clock.now().toISOString() });
    await escalate(world, tx, box);
  });
}

const STAYS = new Set<FailureCode>([
  'forbidden',
  'not-found',
  'bad-request',
  'approval-forged',
  'protected-account',
]);

/** A refusal or a missing account does not heal by itself: said at once. Everything else gets two minutes. */
function isToEscalate(world: World, box: TimeBox, code: FailureCode): boolean {
  if (box.escalatedAt) return -millisecondsUntil(box.escalatedAt, world.clock.now()) >= AGAIN_AFTER_MS;
  return STAYS.has(code) || lateSeconds(world, box) >= ESCALATE_AFTER_SECONDS;
}

async function escalate(world: World, tx: StoreTransaction, box: TimeBox): Promise<void> {
  await tx.append({
    event: { kind: 'restore-escalated', lateSeconds: lateSeconds(world, box) },
    subject: box.person,
    request: box.request,
  });
  await tx.send({ kind: 'update-cards', request: box.request }, { key: `update-cards:${box.request}` });
  await tellTrouble(world, tx, { box, about: 'restore-late' });
}

function waitAfter(attempts: number, retryAfterMs: number | undefined): number {
  return Math.min(Math.max(retryAfterMs ?? 0, FIRST_WAIT_MS * 2 ** (attempts - 1)), LONGEST_WAIT_MS);
}

/** When it is tried next. A moment that no try of ours can have set is somebody else's, and counts for nothing. */
export function nextTry(world: World, { request, nextTryAt, dueAt }: TimeBox): string {
  if (nextTryAt === undefined) return dueAt;
  if (millisecondsUntil(nextTryAt, world.clock.now()) <= LONGEST_WAIT_MS) return nextTryAt;
  const alarm = new BrokenInvariant('the next try to end a weakening is not one that this bot has set');
  world.log.error('ALARM: the end of a weakening was altered', alarm, { request });
  return dueAt;
}
