import { isApprovalSealed } from '../approvals/seal-approval.ts';
import { BrokenInvariant } from '../failures.ts';
import type { PersonId, RequestId } from '../ids.ts';
import { millisecondsUntil } from '../instants.ts';
import { directionOf } from '../mfa-state.ts';
import type { TimeBox } from '../ports/guard-rails.ts';
import type { StoreReads, StoreTransaction } from '../ports/store.ts';
import type { ChangeRequest, RequestItem } from '../requests/change-request.ts';
import { isItemSealed } from '../requests/seal-item.ts';
import type { World } from '../world.ts';

interface Ending {
  readonly request: RequestId;
  readonly person: PersonId;
  /** By the audit log; else the row is asked. */
  readonly extendedBy?: RequestId;
}

/**
 * The job comes at the end that was approved. When the row that says what to put back is gone by then, or waits for
 * another moment, somebody has been in the database: the sealed request says it as well, so it is put back all the same.
 */
export async function mendTimeBox(
  world: World,
  ending: Ending,
  found: TimeBox | undefined,
): Promise<TimeBox | undefined> {
  const isLater = found?.status === 'waiting' && millisecondsUntil(found.dueAt, world.clock.now()) > 0;
  if (found && !isLater) return found;
  return world.store.transaction(async (tx) => {
    const current = await tx.lockTimeBox(ending.request, ending.person);
    if (current && current.status !== 'waiting') return current;
    const sealed = await boxAsSealed(world, tx, { ending, current });
    if (!sealed || sealed.dueAt === current?.dueAt) return current;
    await noteMended(world, tx, sealed);
    return sealed;
  });
}

/** Written, on record, and said loudly. */
export async function noteMended(world: World, tx: StoreTransaction, box: TimeBox): Promise<void> {
  const { request, person: subject, dueAt, earlier } = box;
  await tx.saveTimeBox(box);
  await tx.append({ event: { kind: 'time-box-opened', dueAt, earlier }, subject, request });
  const alarm = new BrokenInvariant('the end of a weakening is not in the database as it was approved');
  world.log.error('ALARM: the end of a weakening was altered', alarm, { request });
}

/** As the approval has it; undefined when there is none of ours that ends. */
export async function boxAsSealed(
  world: World,
  reads: Pick<StoreReads, 'request' | 'item'>,
  { ending, current }: { ending: Ending; current: TimeBox | undefined },
): Promise<TimeBox | undefined> {
  const { request: id, person, extendedBy = current?.extendedBy } = ending;
  const approved = await sealedPart(world, reads, { request: id, person });
  if (!approved || approved.request.act || approved.request.extends) return undefined;
  const { request, item } = approved;
  if (item.from === 'unknown' || directionOf(item.from, request.to) !== 'weakening') return undefined;
  const longer = extendedBy && (await sealedPart(world, reads, { request: extendedBy, person }));
  const isMoved = longer?.request.extends?.request === id;
  const dueAt = isMoved ? longer.request.endsAt : request.endsAt;
  if (!dueAt) return undefined;
  const { nextTryAt: _, extendedBy: __, closedAt: ___, ...rest } = current ?? { attempts: 0 };
  return {
    ...rest,
    status: 'waiting',
    ...{ request: id, person, weakened: request.to, earlier: item.from, dueAt },
    ...(isMoved ? { extendedBy: longer.request.id } : {}),
  };
}

/** One person's part in an approval, when both are genuine. */
async function sealedPart(
  { seal }: World,
  reads: Pick<StoreReads, 'request' | 'item'>,
  { request: id, person }: Ending,
): Promise<{ readonly request: ChangeRequest; readonly item: RequestItem } | undefined> {
  const [request, item] = [await reads.request(id), await reads.item(id, person)];
  if (!request || !item || !('approvedAt' in request)) return undefined;
  return isApprovalSealed(seal, request) && isItemSealed(seal, request, item) ? { request, item } : undefined;
}
