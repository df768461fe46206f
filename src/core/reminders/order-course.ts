import type { StoreTransaction } from '../ports/store.ts';
import type { World } from '../world.ts';
import type { OrderCourse, ReminderOrder } from './order.ts';

export const RESULTS = 'results';

/** Anybody but the requester had a part in it: what became of it comes to them as a message of its own. */
export function isToBeTold({ status, cards, decidedBy, escalated, ...order }: ReminderOrder): boolean {
  if (status === 'awaiting-approval') return isUnasked({ status, ...order }) || escalated !== undefined;
  return cards !== undefined || decidedBy !== undefined;
}

/** Whoever agreed or said no was asked after all: Teams had not told us that the card arrived. */
export function isUnasked({
  status,
  unasked,
  approvals = [],
}: Pick<ReminderOrder, 'status' | 'unasked' | 'approvals'>): boolean {
  return (status === 'awaiting-approval' || status === 'expired') && unasked === approvals.length;
}

/** Each is told once: also of a second stage in which nobody answers, or can be asked. */
export function newsOf(order: ReminderOrder): string {
  const { status, because, approvals = [], escalated } = order;
  if (status !== 'awaiting-approval') return because === 'altered' ? 'altered' : 'decided';
  return isUnasked(order) ? `unasked ${approvals.length}` : `escalated ${escalated?.stage}`;
}

/** Whether anything is left to be done about it; until Confirm nobody but the requester has to do with it. */
export function isOrderOpen(order: ReminderOrder): boolean {
  const { status, course = {} } = order;
  if (status === 'awaiting-confirmation') return false;
  if (status === 'awaiting-approval') return true;
  const news = status === 'ordered' ? RESULTS : newsOf(order);
  return (status === 'ordered' || isToBeTold(order)) && !course.told?.includes(news);
}

/** What an earlier version told is known for three days among everything that was seen. */
export async function wasTold(
  { store }: World,
  { id, course }: ReminderOrder,
  news: string,
): Promise<boolean> {
  return course?.told?.includes(news) === true || store.reads.wasSeen(`order ${id} ${news}`);
}

/** Under the lock of the order. Nothing is decided by it, so its seal stays as it is. */
export async function noteCourse(
  tx: StoreTransaction,
  id: string,
  further: (course: OrderCourse) => OrderCourse,
): Promise<void> {
  const order = await tx.lockReminderOrder(id);
  if (order) await tx.saveReminderOrder({ ...order, course: further(order.course ?? {}) });
}
