import type { World } from '../world.ts';
import type { OrderCard, ReminderOrder } from './order.ts';
import type { OrderView } from './reminders-reply.ts';
import { viewOrder } from './view-order.ts';

const RETRY_MS = 2_000;

/**
 * What was decided takes the place of the buttons on the other approvers' cards. Milliseconds until those may be tried
 * again that Teams had no time for; a card that cannot be updated is logged, and its buttons only show how things stand.
 */
export async function updateOrderCards(world: World, order: ReminderOrder): Promise<number | undefined> {
  const { cards = [] } = order;
  if (cards.length === 0) return undefined;
  const view = await viewOrder(world, order);
  const waits: number[] = [];
  for (const card of cards) {
    const wait = await showDecision(world, view, card);
    if (wait !== undefined) waits.push(wait);
  }
  return waits.length === 0 ? undefined : Math.max(...waits);
}

async function showDecision(
  world: World,
  view: OrderView,
  { approver, conversation, activityId, locale }: OrderCard,
): Promise<number | undefined> {
  const result = await world.messenger.update(conversation, activityId, {
    reply: { kind: 'reminders', about: { kind: 'order', view, buttons: 'none' } },
    locale,
  });
  if (result.kind === 'busy') return result.retryAfterMs ?? RETRY_MS;
  if (result.kind !== 'sent')
    world.log.warn('a card of a reminder order could not be updated', { approver, result: result.kind });
  return undefined;
}
