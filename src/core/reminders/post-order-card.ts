import { findChat, type Chat } from '../approvals/find-chat.ts';
import { notAsked, type Asked } from '../approvals/post-approval-card.ts';
import { ANYBODY_ENTITLED, WHOLE_CHANNEL } from '../channels.ts';
import type { ActionId, PersonId } from '../ids.ts';
import type { Person } from '../people.ts';
import type { World } from '../world.ts';
import type { OrderCard, ReminderOrder } from './order.ts';
import { sendOrderJob } from './send-order-job.ts';
import { viewOrder, type Beside } from './view-order.ts';

/** An order, and the first ones of its people as they stand now: whoever agrees sees what they agree to. */
export interface Question {
  readonly order: ReminderOrder;
  readonly beside: Beside;
}

interface Recipient extends Pick<Chat, 'conversation' | 'locale'> {
  /** Whose card it is, and who may press it. */
  readonly approver: OrderCard['approver'];
  readonly holder: PersonId | typeof ANYBODY_ENTITLED;
}

/**
 * A card into the channel that the policy names for approvals, as change requests use it. Everybody there sees it; whoever
 * presses is judged at that moment. `none` where no channel is named.
 */
export async function askInChannel(world: World, question: Question): Promise<Asked | 'none'> {
  const { order } = question;
  const { approvals } = world.policy.channels ?? {};
  if (approvals === undefined) return 'none';
  if (hasCard(order, WHOLE_CHANNEL)) return 'asked';
  const channel = world.messenger.channel(approvals);
  if (channel.kind !== 'open') return notAsked(channel);
  const { conversation } = channel;
  // A channel has no language of its own; the requester is the one person of it that is known.
  const locale = order.requesterLocale;
  return postOrderCard(world, question, {
    ...{ approver: WHOLE_CHANNEL, holder: ANYBODY_ENTITLED },
    ...{ conversation, locale },
  });
}

/** A card into the personal chat of one approver. */
export async function askInChat(world: World, question: Question, approver: Person): Promise<Asked> {
  if (hasCard(question.order, approver.id)) return 'asked';
  const chat = await findChat(world, approver);
  if (chat.kind !== 'open') return notAsked(chat);
  const { conversation, locale } = chat;
  return postOrderCard(world, question, { approver: approver.id, holder: approver.id, conversation, locale });
}

function hasCard({ cards = [] }: ReminderOrder, approver: OrderCard['approver']): boolean {
  return cards.some((card) => card.approver === approver);
}

/** Noted once it stands there: a refusal of Teams or a crash before that, and it is posted at the next try. */
async function postOrderCard(world: World, { order, beside }: Question, to: Recipient): Promise<Asked> {
  const { approver, holder, conversation, locale } = to;
  const action = world.ids.actionId() as ActionId;
  const grant = { kind: 'decide-reminders', order: order.id } as const;
  const issuedAt = world.clock.now().toISOString();
  await world.store.transaction((tx) => tx.insertAction({ id: action, grant, holder, issuedAt }));
  const view = await viewOrder(world, order, beside);
  const about = { kind: 'order', view, buttons: 'decide', action } as const;
  const posted = await world.messenger.post(conversation, { reply: { kind: 'reminders', about }, locale });
  if (posted.kind === 'sent') {
    await keepCard(world, order, { approver, conversation, activityId: posted.activityId, locale, action });
    return 'asked';
  }
  if (posted.kind !== 'busy')
    world.log.warn('an approver of reminders could not be asked', { approver, result: posted.kind });
  return notAsked(posted);
}

/** Somebody else may have agreed or decided while this card was on its way: then it is brought to that at once. */
async function keepCard(
  world: World,
  { id, approvals: shown = [] }: ReminderOrder,
  card: OrderCard,
): Promise<void> {
  await world.store.transaction(async (tx) => {
    const order = await tx.lockReminderOrder(id);
    if (!order) return;
    await tx.saveReminderOrder({ ...order, cards: [...(order.cards ?? []), card] });
    const { status, approvals = [] } = order;
    if (status !== 'awaiting-approval' || approvals.length !== shown.length) await sendOrderJob(tx, id);
  });
}
