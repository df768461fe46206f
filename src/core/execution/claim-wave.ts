import { addMilliseconds, millisecondsUntil } from '../instants.ts';
import type { BulkRun } from '../ports/bulk-runs.ts';
import type { ExecutionItem, StoreTransaction } from '../ports/store.ts';
import type { World } from '../world.ts';
import { approversOf } from './approvers-of.ts';
import { endOfWave } from './bulk-run.ts';
import type { Hold } from './held-by-brake.ts';
import { isStepSealed } from './seal-step.ts';
import type { ClaimedWave, Wave } from './wave.ts';

/** As many people as one Graph batch holds. */
export const CLAIM_SIZE = 20;
/**
 * Longer than any call's time limit, so a live worker never loses its claim; a dead one's people wait no longer. That it is dead could be
 * known sooner, by a lock that its session holds in the database: but a session is not its process. One that a network or a
 * fail-over cut off looks dead while its write is under way, and whoever may have been written is left alone for the settling
 * time anyway. The rest would be a minute sooner, once in a crash; two writes for one person at a time are not worth that.
 */
const CLAIM_MS = 60_000;

export type Claimed =
  | {
      readonly kind: 'wave';
      readonly wave: ClaimedWave;
      readonly entries: readonly ExecutionItem[];
      /** Graph could not be read last time: nobody else is begun until it is known whether these can be. */
      readonly probes?: true;
    }
  /** Nobody can be claimed now: all settled, all waiting, or the wave of the plan is over. */
  | { readonly kind: 'nobody' }
  /** Paused, halted, or waiting for a word of the requester; and nobody is there to be looked at. */
  | { readonly kind: 'held' }
  /** A brake is on, by which nobody may be written. */
  | { readonly kind: 'braked' }
  | { readonly kind: 'cancelled' }
  /** Somebody else than this bot says that the list is so far. */
  | { readonly kind: 'forged' }
  /** The next wave has its own time. */
  | { readonly kind: 'wait'; readonly afterMs: number };

/**
 * The intent is on record, committed, before anything is sent to Graph. Whether the run may go on is read under the
 * same lock, so after a pause nobody further is begun.
 */
export function claimWave(world: World, request: Wave['request'], hold?: Hold): Promise<Claimed> {
  return world.store.transaction(async (tx) => {
    const run = await tx.lockBulkRun(request.id);
    // What was begun of methods and sessions is brought to its end by going on with it: not under a brake.
    if (run?.status === 'cancelled' && hold && request.act) return { kind: 'cancelled' };
    if (run?.status === 'cancelled') return claimBegun(world, tx, { request, run });
    if (run && !isStepSealed(world.seal, run)) return { kind: 'forged' };
    if (run && (run.status !== 'running' || run.awaits))
      return claimWritten(world, tx, { request, run, else: 'held' });
    const afterMs = run?.notBefore ? millisecondsUntil(run.notBefore, world.clock.now()) : 0;
    if (afterMs > 0) return { kind: 'wait', afterMs };
    if (hold) return claimWritten(world, tx, { request, run, else: 'braked' });
    return claimPeople(world, tx, { request, run });
  });
}

interface Claiming extends Pick<Wave, 'request'> {
  readonly run: BulkRun | undefined;
}

/** A process that is gone may have changed them: whoever was changed has to be told, whatever became of the list. */
async function claimBegun(
  world: World,
  tx: StoreTransaction,
  claiming: Claiming & { readonly run: BulkRun },
): Promise<Claimed> {
  const { run } = claiming;
  const wave: ClaimedWave = { ...newWave(world, claiming), lookOnly: run.because ?? 'cancelled' };
  const entries = await tx.claimItems({ ...claimOf(wave), only: 'begun' });
  return entries.length === 0 ? { kind: 'cancelled' } : { kind: 'wave', wave, entries };
}

/**
 * Who is in flight when it is told to stand still is brought down: read, proved, told and counted. Methods and sessions tell
 * nothing of themselves, and going on with them is for later.
 */
async function claimWritten(
  world: World,
  tx: StoreTransaction,
  { else: otherwise, ...claiming }: Claiming & { readonly else: 'held' | 'braked' },
): Promise<Claimed> {
  if (claiming.request.act) return { kind: otherwise };
  const wave: ClaimedWave = { ...newWave(world, claiming), lookOnly: 'held' };
  const entries = await tx.claimItems({ ...claimOf(wave), only: 'written' });
  return entries.length === 0 ? { kind: otherwise } : { kind: 'wave', wave, entries };
}

/** The end is by our own clock and for us alone, counted from before the claim is made: the store's own end is later. */
function newWave(world: World, { request, run }: Claiming): ClaimedWave {
  const until = addMilliseconds(world.clock.now(), CLAIM_MS);
  return { request, fence: world.ids.actionId(), until, lane: run ? 'bulk' : 'urgent' };
}

function claimOf({ request, fence }: ClaimedWave): Parameters<StoreTransaction['claimItems']>[0] {
  return { request: request.id, limit: CLAIM_SIZE, forMs: CLAIM_MS, fence };
}

async function claimPeople(world: World, tx: StoreTransaction, claiming: Claiming): Promise<Claimed> {
  const { request, run } = claiming;
  const wave = newWave(world, claiming);
  const end = run && endOfWave(request.waves, run);
  const entries = await tx.claimItems({
    ...claimOf(wave),
    ...(end === undefined ? {} : { before: end }),
  });
  if (entries.length === 0) return { kind: 'nobody' };
  await tx.appendAll(
    entries.map(({ item, attempts }) => ({
      event: {
        kind: 'write-intended',
        from: item.from,
        to: request.to,
        ...(request.act ? { act: request.act } : {}),
        ...approversOf(request),
        attempt: attempts,
      },
      actor: request.requester.id,
      subject: item.person.id,
      request: request.id,
    })),
  );
  return { kind: 'wave', wave, entries, ...(run?.unread ? { probes: true } : {}) };
}

/** So much of the claim must be left when a write begins, or it could still be under way when the next claim starts. */
export const WRITE_MS = 30_000;

export function isTooLateToWrite(world: World, { until }: Wave): boolean {
  return millisecondsUntil(until, world.clock.now()) < WRITE_MS;
}
