import { deputiesOf } from '../approvals/deputies.ts';
import { openApprovers } from '../approvals/open-approvers.ts';
import { readEntitledAtConfirm } from '../approvals/read-entitled.ts';
import type { Person } from '../people.ts';
import type { Deputy } from '../requests/requirement.ts';
import type { World } from '../world.ts';
import { undecided } from './order-demand.ts';
import type { ReminderOrder } from './order.ts';
import { resealOrder } from './seal-order.ts';

/** Who stands in for whom is settled once, before anybody is asked. Undefined once the order waits for nobody. */
export async function settleDeputies(world: World, id: string): Promise<ReminderOrder | undefined> {
  const order = await world.store.reads.reminderOrder(id);
  if (order?.status !== 'awaiting-approval') return undefined;
  if (order.deputies) return order;
  const deputies = await readDeputies(world, order);
  return world.store.transaction(async (tx) => {
    const current = await tx.lockReminderOrder(id);
    if (current?.status !== 'awaiting-approval') return undefined;
    const settled = { ...current, deputies: current.deputies ?? deputies };
    const next = resealOrder(world.seal, current, settled);
    await tx.saveReminderOrder(next);
    return next;
  });
}

async function readDeputies(world: World, order: ReminderOrder): Promise<readonly Deputy[]> {
  const { entitled } = order;
  if (!world.policy.approvals?.delegation || !entitled) return [];
  const delegations = await world.store.reads.delegationsAt(world.clock.now().toISOString());
  // Of an order nobody is a target whom a decision about it would serve: reminded is whoever has to register anyway.
  return deputiesOf(world, order, { entitled, delegations, targets: [] });
}

/** Those entitled for what is missing, and who stands in for them; neither the requester nor whoever has agreed already. */
export async function approversOf(world: World, order: ReminderOrder): Promise<readonly Person[]> {
  const { requester } = order;
  const request = undecided(order);
  // What an earlier version confirmed has nobody settled.
  const entitled = request.entitled ?? (await readEntitledAtConfirm(world, request.requirement));
  return openApprovers(world, { ...request, requester, entitled }, () => Promise.resolve([]));
}
