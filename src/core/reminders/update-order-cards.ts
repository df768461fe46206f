import { votersOf } from '../approvals/quorum.ts';
import { WHOLE_CHANNEL } from '../channels.ts';
import { isSamePerson } from '../same-person.ts';
import type { World } from '../world.ts';
import { judgePeople } from './judge-people.ts';
import type { OrderCard, ReminderOrder } from './order.ts';
import type { OrderView, RemindersReply } from './reminders-reply.ts';
import { viewOrder } from './view-order.ts';

const RETRY_MS = 2_000;

/**
 * What was decided takes the place of the buttons on the other approvers' cards; while more have to agree, those see who has,
 * and keep their buttons. Milliseconds until those may be tried
 * again that Teams had no time for; a card that cannot be updated is logged, and its buttons only show how things stand.
 */
export async function updateOrderCards(world: World, order: ReminderOrder): Promise<number | undefined> {
  const { cards = [] } = order;
  if (cards.length === 0) return undefined;
  const isOpen = order.status === 'awaiting-approval';
  const judged = isOpen ? await judgePeople(world, order.people) : undefined;
  const beside = judged && { shown: judged.shown, leftOut: judged.leftOut, refused: [] };
  const view = await viewOrder(world, order, beside);
  const waits: number[] = [];
  for (const card of cards) {
    const wait = await show(world, contentOf(world, { order, view, card }), card);
    if (wait !== undefined) waits.push(wait);
  }
  return waits.length === 0 ? undefined : Math.max(...waits);
}

interface Showing {
  readonly order: ReminderOrder;
  readonly view: OrderView;
  readonly card: OrderCard;
}

type OrderReply = Extract<RemindersReply, { kind: 'order' }>;

/** Whoever has agreed has nothing left to press; in a channel somebody else has. */
function contentOf(
  { policy }: World,
  { order, view, card: { approver, action, reminds } }: Showing,
): OrderReply {
  const voters = (order.approvals ?? []).flatMap(votersOf);
  const isDone = approver !== WHOLE_CHANNEL && voters.some((each) => isSamePerson(policy, each, approver));
  const mayDecide = order.status === 'awaiting-approval' && !isDone && action !== undefined;
  return mayDecide
    ? { kind: 'order', view, buttons: 'decide', action, ...(reminds === undefined ? {} : { again: true }) }
    : { kind: 'order', view, buttons: 'none' };
}

async function show(
  world: World,
  about: OrderReply,
  { approver, conversation, activityId, locale }: OrderCard,
): Promise<number | undefined> {
  const result = await world.messenger.update(conversation, activityId, {
    reply: { kind: 'reminders', about },
    locale,
  });
  if (result.kind === 'busy') return result.retryAfterMs ?? RETRY_MS;
  if (result.kind !== 'sent')
    world.log.warn('a card of a reminder order could not be updated', { approver, result: result.kind });
  return undefined;
}
