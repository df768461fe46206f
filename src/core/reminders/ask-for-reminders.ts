import type { ActionId } from '../ids.ts';
import type { JobResult } from '../jobs/job.ts';
import { chooseLocale } from '../locale.ts';
import type { Person } from '../people.ts';
import { isSamePerson } from '../same-person.ts';
import type { World } from '../world.ts';
import type { OrderCard, ReminderOrder } from './order.ts';
import { viewOrder } from './view-order.ts';

/** More people than one request may change: somebody else has to agree. A card for every approver with a chat. */
export async function askForReminders(world: World, id: string): Promise<JobResult> {
  const order = await world.store.reads.reminderOrder(id);
  if (order?.status !== 'awaiting-approval') return { kind: 'done' };
  if (order.expiresAt <= world.clock.now().toISOString()) return lapse(world, id);
  const approvers = await world.directory.membersOf(world.policy.groups.approvers);
  for (const approver of approvers) {
    if (isSamePerson(world.policy, approver.id, order.requester.id)) continue;
    await ask(world, order, approver);
  }
  return { kind: 'done' };
}

async function ask(world: World, order: ReminderOrder, approver: Person): Promise<void> {
  const stored = await world.store.reads.conversationOf(approver.id);
  if (!stored) return;
  const action = world.ids.actionId() as ActionId;
  const issuedAt = world.clock.now().toISOString();
  const fresh = await world.store.transaction(async (tx) => {
    if (!(await tx.firstSight(`order ${order.id} to ${approver.id}`))) return false;
    const grant = { kind: 'decide-reminders', order: order.id } as const;
    await tx.insertAction({ id: action, grant, holder: approver.id, issuedAt });
    return true;
  });
  if (!fresh) return;
  const locale = chooseLocale(stored.locale, approver.preferredLanguage);
  const posted = await world.messenger.post(stored.conversation, {
    reply: {
      kind: 'reminders',
      about: { kind: 'order', view: viewOrder(world, order), buttons: 'decide', action },
    },
    locale,
  });
  if (posted.kind !== 'sent')
    return world.log.warn('an approver of reminders could not be asked', {
      approver: approver.id,
      result: posted.kind,
    });
  const { conversation } = stored;
  await keepCard(world, order.id, {
    approver: approver.id,
    conversation,
    activityId: posted.activityId,
    locale,
  });
}

/** Somebody else may have decided while this card was on its way: then it is brought to that at once. */
async function keepCard(world: World, id: string, card: OrderCard): Promise<void> {
  await world.store.transaction(async (tx) => {
    const order = await tx.lockReminderOrder(id);
    if (!order) return;
    await tx.saveReminderOrder({ ...order, cards: [...(order.cards ?? []), card] });
    if (order.status !== 'awaiting-approval') await tx.send({ kind: 'order-reminders', order: id });
  });
}

/** Nobody decided in time: the buttons go, and the requester hears of it. */
async function lapse(world: World, id: string): Promise<JobResult> {
  await world.store.transaction(async (tx) => {
    const order = await tx.lockReminderOrder(id);
    if (order?.status !== 'awaiting-approval') return;
    await tx.saveReminderOrder({ ...order, status: 'expired' });
    await tx.append({ event: { kind: 'reminders-decided', order: id, as: 'expired' } });
    await tx.send({ kind: 'order-reminders', order: id });
  });
  return { kind: 'done' };
}
