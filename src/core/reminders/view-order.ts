import type { World } from '../world.ts';
import type { ReminderOrder } from './order.ts';
import type { OrderView } from './reminders-reply.ts';

type Beside = Pick<OrderView, 'shown' | 'leftOut' | 'refused'>;
const NOTHING: Beside = { shown: [], leftOut: [], refused: [] };

/** An order as its cards show it; `beside` is known only while it is being made. */
export function viewOrder(world: World, order: ReminderOrder, beside: Beside = NOTHING): OrderView {
  const people = order.people.length;
  const { perMinute } = world.policy.reminders;
  return {
    id: order.id,
    status: order.status,
    requester: order.requester,
    people,
    ...beside,
    minutes: Math.ceil(people / perMinute),
    slowest: 'pace',
    needsApproval: people > world.policy.maxPeoplePerRequest,
    ...(order.decidedBy ? { decidedBy: order.decidedBy.displayName } : {}),
  };
}
