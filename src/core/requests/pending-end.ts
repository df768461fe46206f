import type { RequestId } from '../ids.ts';
import { directionOf, type MfaState } from '../mfa-state.ts';
import type { StoreReads } from '../ports/store.ts';
import type { RequestItem } from './change-request.ts';

/** Of an earlier weakening: at its end more comes back than is asked for now. */
export interface PendingEnd {
  readonly kind: 'end-pending';
  readonly request: RequestId;
  readonly dueAt: string;
  readonly earlier: MfaState;
}

type Reads = Pick<StoreReads, 'stateChangeOf' | 'timeBox'>;

/** An earlier weakening of this person is still to end, and what it then brings back is more than what is asked for now. */
export async function withPendingEnd(reads: Reads, item: RequestItem, to: MfaState): Promise<RequestItem> {
  const warning = await pendingEnd(reads, item, to);
  return warning ? { ...item, warnings: [...item.warnings, warning] } : item;
}

async function pendingEnd(
  reads: Reads,
  { person }: RequestItem,
  to: MfaState,
): Promise<PendingEnd | undefined> {
  const newest = await reads.stateChangeOf(person.id);
  const box = newest && (await reads.timeBox(newest.request.id, person.id));
  if (box?.status !== 'waiting' || directionOf(to, box.earlier) !== 'strengthening') return undefined;
  return { kind: 'end-pending', request: box.request, dueAt: box.dueAt, earlier: box.earlier };
}
