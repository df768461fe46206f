import { remindWaiting } from '../approvals/remind-waiting.ts';
import type { Answering } from '../approvals/answer-times.ts';
import type { PersonId } from '../ids.ts';
import type { JobResult } from '../jobs/job.ts';
import type { StageTime } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import { judgePeople } from './judge-people.ts';
import { approversOf } from './order-approvers.ts';
import { undecided } from './order-demand.ts';
import type { ReminderOrder } from './order.ts';
import { askInChannel, askInChat, type Question } from './post-order-card.ts';
import { resealOrder } from './seal-order.ts';
import { sendOrderJob } from './send-order-job.ts';

type AskedOrder = Answering & { readonly order: ReminderOrder };

/** The timer, as for changes: approvers who have not answered get the card of an order once more. */
export async function remindOrder(world: World, id: string): Promise<JobResult> {
  return remindWaiting<AskedOrder>(world, {
    read: async () => {
      const order = await world.store.reads.reminderOrder(id);
      // The cards are there once the asking is through.
      if (order?.status !== 'awaiting-approval' || !order.cards) return undefined;
      return { ...undecided(order), order };
    },
    cardsOf: ({ order: { cards = [] } }) => Promise.resolve(cards.map(({ approver }) => approver)),
    approversOf: ({ order }) => approversOf(world, order),
    askChannel: async ({ order }, again) => askInChannel(world, await questionOf(world, order, again)),
    askOne: async ({ order }, approver, again) =>
      askInChat(world, await questionOf(world, order, again), approver),
    note: (reminded, approvers) => note(world, id, { reminded, approvers }),
  });
}

async function questionOf(world: World, order: ReminderOrder, again: number): Promise<Question> {
  const { shown, leftOut } = await judgePeople(world, order.people);
  return { order, again, beside: { shown, leftOut, refused: [] } };
}

interface Reminded {
  readonly reminded: StageTime;
  readonly approvers: readonly PersonId[];
}

async function note(world: World, id: string, { reminded, approvers }: Reminded): Promise<void> {
  await world.store.transaction(async (tx) => {
    const order = await tx.lockReminderOrder(id);
    if (order?.status !== 'awaiting-approval') return;
    await tx.saveReminderOrder(resealOrder(world.seal, order, { ...order, reminded }));
    await tx.append({ event: { kind: 'reminders-approvers-reminded', order: id, approvers } });
    await sendOrderJob(tx, id);
  });
}
