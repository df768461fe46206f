import { addMinutes } from '../instants.ts';
import { keyOf } from '../jobs/job-key.ts';
import type { Job, JobResult } from '../jobs/job.ts';
import type { World } from '../world.ts';
import { askForPeople } from './ask-for-people.ts';
import { isToBeTold, newsOf, wasTold } from './order-course.ts';
import type { ReminderOrder } from './order.ts';
import { closeForged, isForged } from './seal-order.ts';
import { sendOrderJob } from './send-order-job.ts';
import { tellRequester } from './tell-requester.ts';
import { updateOrderCards } from './update-order-cards.ts';
import { viewOrder } from './view-order.ts';

const MAX_TRIES = 20;

type OrderJob = Extract<Job, { kind: 'order-reminders' }>;

/** A confirmed order becomes one more message for each of its people, at the next moment at which each may be written to. */
export async function orderReminders(
  world: World,
  { order: id, from }: OrderJob,
  attempt: number,
): Promise<JobResult> {
  const order = await readGenuine(world, id);
  if (!order) return { kind: 'done' };
  if (from !== undefined && order.status !== 'ordered') return { kind: 'done' };
  if (from !== undefined) return askForPeople(world, order, from);
  if (order.status === 'ordered') await begin(world, order);
  const told = isToBeTold(order) ? await tellOfDecision(world, order) : 0;
  const updated = await updateOrderCards(world, order);
  const wait = Math.max(told, updated ?? 0);
  return wait > 0 && attempt < MAX_TRIES ? { kind: 'again', afterMs: wait } : { kind: 'done' };
}

/** What goes out stands on what was agreed to: an order that was altered since is closed before the next of its people. */
async function readGenuine(world: World, id: string): Promise<ReminderOrder | undefined> {
  const order = await world.store.reads.reminderOrder(id);
  if (order?.status !== 'ordered' || !isForged(world, order)) return order;
  return world.store.transaction(async (tx) => {
    const current = await tx.lockReminderOrder(id);
    return current?.status === 'ordered' && isForged(world, current)
      ? closeForged(world, tx, current)
      : current;
  });
}

/**
 * Begun once, however often this job runs. The report comes at the earliest when the first ones are through; nobody is
 * written to before their working hours.
 */
async function begin({ store, clock }: World, { id: order }: ReminderOrder): Promise<void> {
  await store.transaction(async (tx) => {
    const current = await tx.lockReminderOrder(order);
    // What an earlier version began is among everything that was seen.
    if (!current || current.course?.begun || (await tx.wasSeen(`order ${order} begun`))) return;
    await tx.saveReminderOrder({ ...current, course: { ...current.course, begun: true } });
    await sendOrderJob(tx, order, 0);
    const report = { kind: 'report-order', order } as const;
    await tx.send(report, { startAfter: addMinutes(clock.now(), 60), key: keyOf(report) });
  });
}

/**
 * Their card was answered when they confirmed; what the approver said, or that nobody could be asked, comes as a message
 * of its own. Milliseconds until it may be tried again.
 */
async function tellOfDecision(world: World, order: ReminderOrder): Promise<number> {
  const news = newsOf(order);
  if (await wasTold(world, order, news)) return 0;
  return tellRequester(world, order, { news, view: () => viewOrder(world, order) });
}
