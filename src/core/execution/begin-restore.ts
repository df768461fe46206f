import { addMilliseconds, millisecondsUntil } from '../instants.ts';
import type { PersonId, RequestId } from '../ids.ts';
import type { ExtendedBy } from '../approvals/authorisation.ts';
import type { JobResult } from '../jobs/job.ts';
import type { MfaState } from '../mfa-state.ts';
import type { TimeBox } from '../ports/guard-rails.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { ChangeRequest, RequestItem } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import { laterChange } from './later-change.ts';

/** Longer than any call's time limit. */
const CLAIM_MS = 60_000;
const BUSY_MS = 5_000;

export interface Begun {
  readonly box: TimeBox;
  /** A later approved request gave back a part: in this state it left the person. */
  readonly left?: MfaState | undefined;
  readonly request: ChangeRequest;
  readonly item: RequestItem;
  readonly extension?: ExtendedBy | undefined;
  readonly fence: string;
  readonly until: string;
}

/** The person's claim and the intent, on record before anything is sent; or why there is nothing to begin. */
export async function beginRestore(
  world: World,
  { request: id, person }: { readonly request: RequestId; readonly person: PersonId },
): Promise<Begun | JobResult> {
  const fence = world.ids.actionId();
  const until = addMilliseconds(world.clock.now(), CLAIM_MS);
  return world.store.transaction(async (tx): Promise<Begun | JobResult> => {
    const box = await tx.lockTimeBox(id, person);
    if (box?.status !== 'waiting') return { kind: 'done' };
    const request = await tx.request(id);
    const item = await tx.item(id, person);
    if (!request || !item) return { kind: 'done' };
    const later = await laterChange(tx, box);
    if (later.kind === 'replaced') return endReplaced(world, tx, box);
    if (later.kind === 'waits') return { kind: 'again', afterMs: waitFor(world, later.until) };
    const left = later.kind === 'partly' ? later.left : undefined;
    const isOurs = await tx.claimPerson({ request: id, person, forMs: CLAIM_MS, fence });
    if (!isOurs) return { kind: 'again', afterMs: BUSY_MS };
    const attempt = box.attempts + 1;
    const counted: TimeBox = { ...box, attempts: attempt };
    // What is handed on says whether an earlier try was left open; this one closes its own.
    await tx.saveTimeBox({ ...counted, tryOpen: true });
    await tx.append({
      event: {
        kind: 'restore-intended',
        from: left ?? box.weakened,
        to: box.earlier,
        attempt,
        lateSeconds: lateSeconds(world, box),
      },
      subject: person,
      request: id,
    });
    return { box: counted, left, request, item, extension: await extensionOf(tx, box), fence, until };
  });
}

/**
 * The moment of the write is on record before it leaves: whoever comes after a crash must not take a reading that lags for a
 * write that was not made. False where another try has begun meanwhile.
 */
export async function noteWrite(world: World, { request, person, attempts }: TimeBox): Promise<boolean> {
  return world.store.transaction(async (tx) => {
    const box = await tx.lockTimeBox(request, person);
    if (box?.status !== 'waiting' || box.attempts !== attempts) return false;
    await tx.saveTimeBox({ ...box, writtenAt: world.clock.now().toISOString() });
    return true;
  });
}

async function extensionOf(
  tx: StoreTransaction,
  { extendedBy, person }: TimeBox,
): Promise<ExtendedBy | undefined> {
  if (!extendedBy) return undefined;
  const [request, item] = [await tx.request(extendedBy), await tx.item(extendedBy, person)];
  return request && item && { request, item };
}

export function lateSeconds(world: World, { dueAt }: TimeBox): number {
  return Math.max(0, Math.round(-millisecondsUntil(dueAt, world.clock.now()) / 1_000));
}

/** Until the end of the other one, which has its own hand in the same person for a moment. */
function waitFor(world: World, until: string): number {
  return Math.max(millisecondsUntil(until, world.clock.now()), 0) + BUSY_MS;
}

async function endReplaced(world: World, tx: StoreTransaction, box: TimeBox): Promise<JobResult> {
  await tx.saveTimeBox({ ...box, status: 'replaced', closedAt: world.clock.now().toISOString() });
  await tx.append({
    event: { kind: 'restore-ended', as: 'replaced' },
    subject: box.person,
    request: box.request,
  });
  await tx.send({ kind: 'update-cards', request: box.request }, { key: `update-cards:${box.request}` });
  return { kind: 'done' };
}
