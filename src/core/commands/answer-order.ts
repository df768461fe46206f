import type { MessageAnswer } from '../conversation.ts';
import type { ActionId } from '../ids.ts';
import type { StoreTransaction } from '../ports/store.ts';
import { progressOf } from '../reminders/order-progress.ts';
import type { ReminderOrder } from '../reminders/order.ts';
import type { OrderView } from '../reminders/reminders-reply.ts';
import { viewOrder } from '../reminders/view-order.ts';
import { hasRole, maySeeRequest, REQUEST_READERS } from '../rights.ts';
import type { World } from '../world.ts';
import { answerOnce, type Answer, type Asker, type Command } from './command.ts';

/** An order that this reader may see; anybody else's is as good as none. Until Confirm there is nothing to see. */
export async function findOrder(world: World, asker: Asker, id: string): Promise<ReminderOrder | undefined> {
  if (!hasRole(asker, REQUEST_READERS)) return undefined;
  const order = await world.store.reads.reminderOrder(id);
  if (!order || order.status === 'awaiting-confirmation') return undefined;
  return maySeeRequest(asker, order.requester) ? order : undefined;
}

interface AboutOrder {
  readonly asker: Asker;
  readonly order: ReminderOrder;
}

/** "status 7F3A-91BC": what was ordered, by whom, who agreed, how far it is on each channel, and everybody as a file. */
export async function answerOrder(world: World, command: Command, { asker, order }: AboutOrder): Answer {
  const view = await viewStanding(world, order);
  const { locale } = asker;
  return answerOnce(world, command, async (tx): Promise<MessageAnswer> => {
    const action = await fileButton(world, tx, { command, asker, order });
    const buttons =
      action === undefined ? { buttons: 'none' as const } : { buttons: 'file' as const, action };
    return { reply: { kind: 'reminders', about: { kind: 'order', view, ...buttons } }, locale };
  });
}

async function viewStanding(world: World, order: ReminderOrder): Promise<OrderView> {
  const progress = order.status === 'ordered' ? { progress: await progressOf(world, order) } : {};
  return { ...(await viewOrder(world, order)), standing: { askedAt: order.createdAt, ...progress } };
}

/** Of what was let go. Teams puts files into the OneDrive of one person. */
async function fileButton(
  { uploads, ids, clock }: World,
  tx: StoreTransaction,
  { command, asker, order }: AboutOrder & { readonly command: Command },
): Promise<ActionId | undefined> {
  if (order.status !== 'ordered' || command.conversation.kind !== 'personal' || !uploads.isOn)
    return undefined;
  const id = ids.actionId() as ActionId;
  const grant = { kind: 'order-report', order: order.id } as const;
  await tx.insertAction({ id, grant, holder: asker.person.id, issuedAt: clock.now().toISOString() });
  return id;
}
