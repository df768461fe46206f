import { escalationTime, setTimers } from '../approvals/answer-times.ts';
import { millisecondsUntil } from '../instants.ts';
import { keyOf } from '../jobs/job-key.ts';
import type { JobResult } from '../jobs/job.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { World } from '../world.ts';
import { undecided } from './order-demand.ts';
import type { ReminderOrder } from './order.ts';
import { resealOrder } from './seal-order.ts';
import { sendOrderJob } from './send-order-job.ts';

/** The timer, as for changes: nobody has answered in the open stage, so the next group is asked too, and the requester is told. */
export async function escalateOrder(world: World, id: string): Promise<JobResult> {
  return world.store.transaction(async (tx): Promise<JobResult> => {
    const order = await tx.lockReminderOrder(id);
    if (order?.status !== 'awaiting-approval') return { kind: 'done' };
    const time = escalationTime(world.policy, undecided(order));
    if (!time) return { kind: 'done' };
    const wait = millisecondsUntil(time.at, world.clock.now());
    if (wait > 0) return { kind: 'again', afterMs: wait };
    const escalated = { stage: time.stage, at: world.clock.now().toISOString() };
    await tx.saveReminderOrder(resealOrder(world.seal, order, { ...order, escalated }));
    const group = world.policy.approvals?.escalation?.group ?? '';
    await tx.append({ event: { kind: 'reminders-escalated', order: id, group, stage: time.stage } });
    await askMore(tx, id);
    return { kind: 'done' };
  });
}

/** In the transaction that says that it was asked. */
export async function setOrderTimers(
  { policy }: World,
  tx: StoreTransaction,
  order: ReminderOrder,
): Promise<void> {
  await setTimers(policy, tx, {
    of: undecided(order),
    remind: { kind: 'remind-order', order: order.id },
    escalate: { kind: 'escalate-order', order: order.id },
  });
}

async function askMore(tx: StoreTransaction, order: string): Promise<void> {
  const ask = { kind: 'approve-reminders', order } as const;
  await tx.send(ask, { key: keyOf(ask) });
  await sendOrderJob(tx, order);
}
