import type { Outcome } from '../failures.ts';
import { millisecondsUntil } from '../instants.ts';
import type { TimeBox } from '../ports/guard-rails.ts';
import type { ExecutionItem, StoreTransaction } from '../ports/store.ts';
import type { RequestIn } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import { scheduleEnd } from './open-time-box.ts';

interface Moving {
  readonly request: RequestIn<'running'>;
  readonly entry: ExecutionItem;
}

/** Nothing that was put back, is being put back, or was moved by another request is moved. */
export async function boxToMove(
  world: World,
  tx: StoreTransaction,
  { request, entry: { item } }: Moving,
): Promise<TimeBox | undefined> {
  if (!request.extends) return undefined;
  const box = await tx.lockTimeBox(request.extends.request, item.person.id);
  if (box?.status !== 'waiting' || box.attempts > 0) return undefined;
  const isAsShown = box.dueAt === request.extends.dueAt && box.earlier === item.from;
  return isAsShown && millisecondsUntil(box.dueAt, world.clock.now()) > 0 ? box : undefined;
}

/** Last in the transaction that settles the person, for whom the claim is still ours. */
export async function moveEnd(
  world: World,
  tx: StoreTransaction,
  { request, entry, outcome }: Moving & { readonly outcome: Outcome },
): Promise<void> {
  if (outcome.kind !== 'already' || !request.endsAt) return;
  const box = await boxToMove(world, tx, { request, entry });
  if (!box) return;
  const { warnedAt: _, ...rest } = box;
  const moved: TimeBox = { ...rest, dueAt: request.endsAt, extendedBy: request.id };
  await tx.saveTimeBox(moved);
  await tx.append({
    event: { kind: 'time-box-extended', of: box.request, from: box.dueAt, dueAt: moved.dueAt },
    subject: box.person,
    request: request.id,
  });
  await scheduleEnd(world, tx, moved);
  const { request: of } = box;
  await tx.send({ kind: 'update-cards', request: of }, { key: `update-cards:${of}` });
}
