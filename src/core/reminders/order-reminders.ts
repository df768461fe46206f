import type { PersonId } from '../ids.ts';
import { addMinutes } from '../instants.ts';
import { keyOf } from '../jobs/job-key.ts';
import type { JobResult } from '../jobs/job.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { World } from '../world.ts';
import { askForOne } from './ask-for-one.ts';
import type { ReminderOrder } from './order.ts';
import { REMIND_DUE, WATCH } from './reminder-jobs.ts';
import { tellRequester } from './tell-requester.ts';
import { updateOrderCards } from './update-order-cards.ts';
import { viewOrder } from './view-order.ts';

const AT_ONCE = 100;
const MAX_TRIES = 20;

/** A confirmed order becomes one more message for each of its people, at the next moment at which each may be written to. */
export async function orderReminders(world: World, id: string, attempt: number): Promise<JobResult> {
  const order = await world.store.reads.reminderOrder(id);
  if (!order) return { kind: 'done' };
  if (order.status === 'ordered') {
    await askForAll(world, order);
    await planReport(world, order);
  }
  const told = isToBeTold(order) ? await tellOfDecision(world, order) : 0;
  const updated = await updateOrderCards(world, order);
  const wait = Math.max(told, updated ?? 0);
  return wait > 0 && attempt < MAX_TRIES ? { kind: 'again', afterMs: wait } : { kind: 'done' };
}

/** Nothing while an order waits for those who were asked; nothing of what nobody else was needed for. */
function isToBeTold({ status, cards, decidedBy }: ReminderOrder): boolean {
  if (status === 'awaiting-approval') return cards?.length === 0;
  return cards !== undefined || decidedBy !== undefined;
}

/** At the earliest when the first ones are through; nobody is written to before their working hours. */
async function planReport({ store, clock }: World, { id: order }: ReminderOrder): Promise<void> {
  const startAfter = addMinutes(clock.now(), 60);
  const job = { kind: 'report-order', order } as const;
  await store.transaction((tx) => tx.send(job, { startAfter, key: keyOf(job) }));
}

async function askForAll(world: World, order: ReminderOrder): Promise<void> {
  for (let from = 0; from < order.people.length; from += AT_ONCE)
    await world.store.transaction(async (tx) => {
      for (const person of order.people.slice(from, from + AT_ONCE))
        await askFor(world, tx, { person, at: order.createdAt });
      await tx.send(...REMIND_DUE);
      await tx.send(...WATCH);
    });
}

/**
 * Their card was answered when they confirmed; what the approver said, or that nobody could be asked, comes as a message
 * of its own. Milliseconds until it may be tried again.
 */
async function tellOfDecision(world: World, order: ReminderOrder): Promise<number> {
  const key = `order ${order.id} ${order.status === 'awaiting-approval' ? 'unasked' : 'decided'}`;
  if (await world.store.reads.wasSeen(key)) return 0;
  return tellRequester(world, order, { key, view: () => viewOrder(world, order) });
}

async function askFor(
  world: World,
  tx: StoreTransaction,
  asked: { readonly person: PersonId; readonly at: string },
): Promise<void> {
  const known = await tx.lockSeries(asked.person);
  // The job may run twice: what was sent since the order was made is what was ordered.
  if (known && !known.ended && (known.lastAt ?? '') > asked.at) return;
  // Who registered before may have lost it since: they were shown as waited for.
  if (known?.ended?.because === 'registered' && known.ended.at > asked.at) return;
  await tx.saveSeries(askForOne(world, known, asked));
}
