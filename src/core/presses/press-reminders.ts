import type { PressAnswer } from '../conversation.ts';
import type { RequestId } from '../ids.ts';
import { addMinutes } from '../instants.ts';
import type { Job } from '../jobs/job.ts';
import type { Person } from '../people.ts';
import type { ActionGrant, StoreTransaction } from '../ports/store.ts';
import type { Refusal } from '../refusal.ts';
import type { OrderStatus, ReminderOrder } from '../reminders/order.ts';
import { viewOrder } from '../reminders/view-order.ts';
import { isSamePerson } from '../same-person.ts';
import type { World } from '../world.ts';
import { admitPress, refusePress, verbOf, type Press, type PressViewer } from './press.ts';

type Verb = 'confirm' | 'cancel' | 'approve' | 'reject';
type Grant = Extract<ActionGrant, { kind: 'confirm-reminders' | 'decide-reminders' }>;

const VERBS: Record<Grant['kind'], readonly Verb[]> = {
  'confirm-reminders': ['confirm', 'cancel'],
  'decide-reminders': ['approve', 'reject'],
};

/** The requester's yes or no on "remind …", and the approver's where it concerns more people than one request may change. */
export async function pressReminders(
  world: World,
  press: Press,
  { kind, order }: Grant,
): Promise<PressAnswer> {
  const byRequester = kind === 'confirm-reminders';
  const verb = VERBS[kind].find((each) => each === verbOf(press.action.verb));
  if (!verb) return refusePress(world, press, { refusal: { kind: 'card-unknown' } });
  const viewer = await admitPress(world, press, [byRequester ? 'helpdesk' : 'approver']);
  if ('kind' in viewer) return refusePress(world, press, { refusal: viewer });
  const result = await world.store.transaction((tx) => decide(world, tx, { press, viewer, order, verb }));
  if ('kind' in result) return refusePress(world, press, { refusal: result });
  const view = await viewOrder(world, result);
  return {
    card: { kind: 'reminders', about: { kind: 'order', view, buttons: 'none' } },
    locale: viewer.locale,
  };
}

interface Deciding {
  readonly press: Press;
  readonly viewer: PressViewer;
  readonly order: string;
  readonly verb: Verb;
}

/** Under the lock of the order: pressed again, or too late, it only shows how things stand. */
async function decide(
  world: World,
  tx: StoreTransaction,
  { press, viewer, order: id, verb }: Deciding,
): Promise<ReminderOrder | Refusal> {
  const order = await tx.lockReminderOrder(id);
  if (!order) return { kind: 'card-unknown' };
  const waiting = verb === 'confirm' || verb === 'cancel' ? 'awaiting-confirmation' : 'awaiting-approval';
  if (order.status !== waiting) return order;
  if (waiting === 'awaiting-approval' && isSamePerson(world.policy, order.requester.id, viewer.person.id))
    return { kind: 'own-request', request: order.id as RequestId };
  const now = world.clock.now();
  const record = await tx.lockAction(press.id);
  if (record && !record.usedAt) await tx.markActionUsed(press.id, now.toISOString());
  const late = order.expiresAt <= now.toISOString();
  return settle(world, tx, {
    order,
    status: late ? 'expired' : nextStatus(world, order, verb),
    by: viewer.person,
  });
}

function nextStatus(world: World, { people }: ReminderOrder, verb: Verb): OrderStatus {
  switch (verb) {
    case 'confirm':
      return people.length > world.policy.maxPeoplePerRequest ? 'awaiting-approval' : 'ordered';
    case 'cancel':
      return 'cancelled';
    case 'approve':
      return 'ordered';
    case 'reject':
      return 'rejected';
  }
}

/** Decision, audit record and job together. */
async function settle(
  world: World,
  tx: StoreTransaction,
  { order, status, by }: { readonly order: ReminderOrder; readonly status: OrderStatus; readonly by: Person },
): Promise<ReminderOrder> {
  const decided: ReminderOrder = {
    ...order,
    status,
    ...(status === 'awaiting-approval'
      ? { expiresAt: addMinutes(world.clock.now(), world.policy.approveWithinMinutes) }
      : {}),
    ...(order.status === 'awaiting-approval' ? { decidedBy: by } : {}),
  };
  await tx.saveReminderOrder(decided);
  await tx.append({ event: { kind: 'reminders-decided', order: order.id, as: status }, actor: by.id });
  const job: Job = {
    kind: status === 'awaiting-approval' ? 'approve-reminders' : 'order-reminders',
    order: order.id,
  };
  await tx.send(job);
  if (status === 'awaiting-approval') {
    const lapse: Job = { kind: 'approve-reminders', order: order.id };
    await tx.send(lapse, { startAfter: decided.expiresAt, key: `lapse:${order.id}` });
  }
  return decided;
}
