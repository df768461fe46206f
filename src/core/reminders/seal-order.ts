import { taggedText } from '../audit/link-record.ts';
import { BrokenInvariant } from '../failures.ts';
import type { Seal } from '../ports/seal.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { World } from '../world.ts';
import { needsApproval } from './order-demand.ts';
import type { ReminderOrder } from './order.ts';
import { sendOrderJob } from './send-order-job.ts';

/** Whom it concerns, who has to agree and who has: whatever a decision stands on is proved to be as this bot wrote it. */
export function sealOrder(seal: Seal, order: ReminderOrder): ReminderOrder {
  return { ...order, seal: seal.seal(textOf(order)) };
}

/** For whoever changes an order: what was altered before must not become genuine by it. */
export function resealOrder(seal: Seal, before: ReminderOrder, after: ReminderOrder): ReminderOrder {
  return isOrderSealed(seal, before) ? sealOrder(seal, after) : after;
}

export function isOrderSealed(seal: Seal, order: ReminderOrder): boolean {
  return order.seal !== undefined && seal.isSealOf(textOf(order), order.seal);
}

/** Everything but where its cards stand and what its messages came to: of that nothing is decided. */
function textOf({
  seal: _,
  cards: __,
  telling: ___,
  course: ____,
  passed: _____,
  unasked: ______,
  ...order
}: ReminderOrder): string {
  return taggedText('mfa-chatops/reminder-order/1', order);
}

/** Does somebody else have to have agreed to it, so that it is nothing without its seal? */
export function isForged(world: World, order: ReminderOrder): boolean {
  const isHeld = order.stages !== undefined || needsApproval(world.policy, order);
  return isHeld && !isOrderSealed(world.seal, order);
}

/** Nothing of it goes out. One of an earlier version, without a seal, has to be ordered again too, and raises no alarm. */
export async function closeForged(
  world: World,
  tx: StoreTransaction,
  order: ReminderOrder,
): Promise<ReminderOrder> {
  const { id, cards = [] } = order;
  const closed: ReminderOrder = { ...order, cards, status: 'cancelled', because: 'altered' };
  await tx.saveReminderOrder(closed);
  await tx.append({ event: { kind: 'reminders-decided', order: id, as: 'cancelled', because: 'altered' } });
  await sendOrderJob(tx, id);
  if (order.seal === undefined) {
    world.log.warn('an order of reminders without a seal was closed', { order: id });
    return closed;
  }
  const alarm = new BrokenInvariant('an order of reminders is not as this bot wrote it');
  world.log.error('ALARM: an order of reminders was altered', alarm, { order: id });
  return closed;
}
