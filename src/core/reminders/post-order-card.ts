import { findChat, type Chat } from '../approvals/find-chat.ts';
import { notAsked, type Asked } from '../approvals/post-approval-card.ts';
import { ANYBODY_ENTITLED, WHOLE_CHANNEL } from '../channels.ts';
import { doAlone } from '../do-alone.ts';
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
  /** Asked before and nobody has answered: the number of the stage. A new card comes, at the end of the chat. */
  readonly again?: number;
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
  const { approvals } = world.policy.channels ?? {};
  if (approvals === undefined) return 'none';
  if (hasCard(question, WHOLE_CHANNEL)) return 'asked';
  const channel = world.messenger.channel(approvals);
  if (channel.kind !== 'open') return notAsked(channel);
  const { conversation } = channel;
  // A channel has no language of its own; the requester is the one person of it that is known.
  const locale = question.order.requesterLocale;
  return postOrderCard(world, question, {
    ...{ approver: WHOLE_CHANNEL, holder: ANYBODY_ENTITLED },
    ...{ conversation, locale },
  });
}

/** A card into the personal chat of one approver. */
export async function askInChat(world: World, question: Question, approver: Person): Promise<Asked> {
  if (hasCard(question, approver.id)) return 'asked';
  const chat = await findChat(world, approver);
  if (chat.kind !== 'open') return notAsked(chat);
  const { conversation, locale } = chat;
  return postOrderCard(world, question, { approver: approver.id, holder: approver.id, conversation, locale });
}

/** Whether the card that would be posted is there already. */
function hasCard({ order, again }: Question, approver: OrderCard['approver']): boolean {
  const own = (order.cards ?? []).filter((card) => card.approver === approver);
  return own.some(({ reminds }) => again === undefined || reminds === again);
}

/**
 * Noted once it stands there: a refusal of Teams or a crash before that, and it is posted at the next try. Two replicas may
 * ask at the same time: one of them posts it, the other finds it there.
 */
async function postOrderCard(world: World, question: Question, to: Recipient): Promise<Asked> {
  const { id } = question.order;
  const key = `order-card ${id} ${to.approver} ${question.again ?? ''}`;
  return doAlone(world, key, async () => {
    const order = await world.store.reads.reminderOrder(id);
    if (!order || hasCard({ ...question, order }, to.approver)) return 'asked';
    return postAlone(world, question, to);
  });
}

async function postAlone(
  world: World,
  { order, beside, again }: Question,
  { approver, holder, conversation, locale }: Recipient,
): Promise<Asked> {
  const action = world.ids.actionId() as ActionId;
  const grant = { kind: 'decide-reminders', order: order.id } as const;
  const issuedAt = world.clock.now().toISOString();
  await world.store.transaction((tx) => tx.insertAction({ id: action, grant, holder, issuedAt }));
  const view = await viewOrder(world, order, beside);
  const isAgain = again === undefined ? {} : ({ again: true } as const);
  const about = { kind: 'order', view, buttons: 'decide', action, ...isAgain } as const;
  const posted = await world.messenger.post(conversation, { reply: { kind: 'reminders', about }, locale });
  if (posted.kind === 'sent') {
    const reminds = again === undefined ? {} : { reminds: again };
    const { activityId } = posted;
    await keepCard(world, order, { approver, conversation, activityId, locale, action, ...reminds });
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
    await tx.saveReminderOrder({ ...order, cards: withNewest(order.cards ?? [], card) });
    const { status, approvals = [] } = order;
    if (status !== 'awaiting-approval' || approvals.length !== shown.length) await sendOrderJob(tx, id);
  });
}

/** One card that can be pressed stands in each place: the newest one. */
function withNewest(cards: readonly OrderCard[], newest: OrderCard): readonly OrderCard[] {
  const older = cards.map((card): OrderCard => {
    const { action: _, ...still } = card;
    return card.approver === newest.approver ? still : card;
  });
  return [...older, newest];
}
