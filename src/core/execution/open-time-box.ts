import type { Outcome } from '../failures.ts';
import { addMilliseconds, millisecondsUntil } from '../instants.ts';
import { keyOf } from '../jobs/job-key.ts';
import { directionOf } from '../mfa-state.ts';
import type { ExecutionItem, StoreTransaction } from '../ports/store.ts';
import type { TimeBox } from '../ports/guard-rails.ts';
import type { RequestIn } from '../requests/change-request.ts';
import type { World } from '../world.ts';

/** People are warned so long before the end, or after half of a shorter time. */
export const WARN_MS = 30 * 60_000;

/**
 * In the transaction that records the weakening, so that none is without its end. Whoever may have been weakened (a write
 * that nobody could prove) gets one too: the look before putting back finds out.
 */
export async function openTimeBox(
  world: World,
  tx: StoreTransaction,
  settled: {
    readonly request: RequestIn<'running'>;
    readonly entry: ExecutionItem;
    readonly outcome: Outcome;
  },
): Promise<void> {
  const { request, entry, outcome } = settled;
  const { from, person } = entry.item;
  if (!request.endsAt || from === 'unknown' || directionOf(from, request.to) !== 'weakening') return;
  if (outcome.kind !== 'done' && !mayBeWritten(entry, outcome)) return;
  const box: TimeBox = {
    ...{ request: request.id, person: person.id, weakened: request.to, earlier: from },
    ...{ dueAt: request.endsAt, status: 'waiting', attempts: 0 },
  };
  await tx.saveTimeBox(box);
  await tx.append({
    event: { kind: 'time-box-opened', dueAt: box.dueAt, earlier: from },
    subject: person.id,
    request: request.id,
  });
  await scheduleEnd(world, tx, box);
}

function mayBeWritten(entry: ExecutionItem, outcome: Outcome): boolean {
  if (outcome.kind !== 'failed') return false;
  return entry.writtenAt !== undefined || entry.attempts > 1 || outcome.code === 'not-proved';
}

export async function scheduleEnd(world: World, tx: StoreTransaction, box: TimeBox): Promise<void> {
  const { request, person, dueAt } = box;
  const now = world.clock.now();
  const left = millisecondsUntil(dueAt, now);
  const warnAt = addMilliseconds(now, Math.max(left / 2, left - WARN_MS));
  const warning = { kind: 'warn-of-end', request, person } as const;
  await tx.send(warning, { startAfter: warnAt, key: keyOf(warning) });
  await tx.send({ kind: 'restore-state', request, person }, { startAfter: dueAt, key: restoreKey(box) });
}

/** At most one waits: the look at start and the watch may ask for it as well. */
export function restoreKey({ request, person }: Pick<TimeBox, 'request' | 'person'>): string {
  return `restore:${request}:${person}`;
}
