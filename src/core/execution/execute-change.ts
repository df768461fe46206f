import { authorise } from '../approvals/authorisation.ts';
import { isApprovalSealed } from '../approvals/seal-approval.ts';
import { BrokenInvariant } from '../failures.ts';
import type { PersonId, RequestId } from '../ids.ts';
import { addMilliseconds, millisecondsUntil } from '../instants.ts';
import type { JobResult } from '../jobs/job.ts';
import { weakeningRefusal } from '../requests/weakening-refusal.ts';
import type { ExecutionItem } from '../ports/store.ts';
import type { RequestIn } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import { finishRequest } from './finish-request.ts';
import { proveWrites } from './prove-writes.ts';
import { readBeforeWrite } from './read-before-write.ts';
import { refuseForged } from './refuse-forged.ts';
import { approversOf } from './approvers-of.ts';
import type { Later, Ready } from './waiting.ts';
import type { Wave } from './wave.ts';

/** As many people as one Graph batch holds. */
const CLAIM_SIZE = 20;
/** Longer than any call's time limit, so a live worker never loses its claim; a dead one's people wait no longer. */
const CLAIM_MS = 60_000;
/** So much of the claim must be left when a write begins, or it could still be under way when the next claim starts. */
const WRITE_MS = 20_000;
/** An approved weakening waits this long between looks while a brake is on. */
const BRAKE_MS = 30_000;

/** Claim, re-read, write, read back, for one wave of people; again until nobody is left. Safe to repeat after a crash at any point. */
export async function executeChange(world: World, id: RequestId): Promise<JobResult> {
  const request = await startRunning(world, id);
  if (!request) return { kind: 'done' };
  if (!isApprovalSealed(world.seal, request)) return refuseForged(world, request);
  if (await isHeldByBrake(world, request)) return { kind: 'again', afterMs: BRAKE_MS };
  const until = addMilliseconds(world.clock.now(), CLAIM_MS);
  const wave: Wave = { request, fence: world.ids.actionId(), until };
  const entries = await claim(world, wave);
  if (entries.length === 0) return finishRequest(world, id);
  const waits = await executeWave(world, wave, entries);
  // One wave a run: a long bulk that is interrupted many times starts each wave with all its tries.
  return { kind: 'again', afterMs: Math.max(0, ...waits) };
}

/** The list is read only while a brake is on: it can be long, and this stands between the approval and the first write. */
async function isHeldByBrake(world: World, request: RequestIn<'running'>): Promise<boolean> {
  if (!world.brakes.weakeningClosed()) return false;
  const items = await world.store.reads.items(request.id);
  return weakeningRefusal(world, request.to, items) !== undefined;
}

async function startRunning(world: World, id: RequestId): Promise<RequestIn<'running'> | undefined> {
  return world.store.transaction(async (tx) => {
    const request = await tx.lockRequest(id);
    if (request?.status === 'running') return request;
    if (request?.status !== 'approved') return undefined;
    const running: RequestIn<'running'> = { ...request, status: 'running' };
    await tx.saveRequest(running);
    return running;
  });
}

/** The intent is on record, committed, before anything is sent to Graph. */
async function claim(world: World, { request, fence, until }: Wave): Promise<readonly ExecutionItem[]> {
  const now = world.clock.now();
  return world.store.transaction(async (tx) => {
    const entries = await tx.claimItems({
      request: request.id,
      limit: CLAIM_SIZE,
      now: now.toISOString(),
      until,
      fence,
    });
    for (const { item, attempts } of entries) {
      await tx.append({
        event: {
          kind: 'write-intended',
          from: item.from,
          to: request.to,
          ...approversOf(request),
          attempt: attempts,
        },
        actor: request.requester.id,
        subject: item.person.id,
        request: request.id,
      });
    }
    return entries;
  });
}

/** Milliseconds to wait for those who could not be settled now; empty when all are settled. */
async function executeWave(
  world: World,
  wave: Wave,
  entries: readonly ExecutionItem[],
): Promise<readonly number[]> {
  const { ready, later } = await readBeforeWrite(world, wave, entries);
  const unproved = await writeAndProve(world, wave, ready);
  const waiting = [...later, ...unproved];
  await giveBack(world, wave, waiting);
  return waiting.map(({ afterMs }) => afterMs);
}

async function writeAndProve(world: World, wave: Wave, ready: readonly Ready[]): Promise<readonly Later[]> {
  if (ready.length === 0) return [];
  if (millisecondsUntil(wave.until, world.clock.now()) < WRITE_MS)
    return ready.map(({ entry }) => ({ entry, afterMs: 0 }));
  const authorisations = ready.map(({ entry }) => {
    const authorisation = authorise(world.policy, wave.request, entry.item);
    if (!authorisation)
      throw new BrokenInvariant(`${wave.request.id} was approved by its requester or target, or by too few`);
    return authorisation;
  });
  const answers = await world.mfa.write(authorisations);
  return proveWrites(world, wave, { ready, answers });
}

async function giveBack(world: World, { request, fence }: Wave, waiting: readonly Later[]): Promise<void> {
  if (waiting.length === 0) return;
  await world.store.transaction(async (tx) => {
    for (const { entry, writtenAt } of waiting) {
      const person: PersonId = entry.item.person.id;
      await tx.unclaimItem({ request: request.id, person, fence, ...(writtenAt ? { writtenAt } : {}) });
    }
  });
}
