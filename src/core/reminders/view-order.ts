import type { World } from '../world.ts';
import type { ReminderOrder } from './order.ts';
import type { OrderView } from './reminders-reply.ts';

type Beside = Pick<OrderView, 'shown' | 'leftOut' | 'refused'>;
const NOTHING: Beside = { shown: [], leftOut: [], refused: [] };

/** An order as its cards show it; `beside` is known only while it is being made. */
export function viewOrder(world: World, order: ReminderOrder, beside: Beside = NOTHING): OrderView {
  const people = order.people.length;
  const { minutes, slowest } = slowestChannel(world, people);
  return {
    id: order.id,
    status: order.status,
    requester: order.requester,
    people,
    ...beside,
    minutes: Math.ceil(minutes),
    slowest,
    needsApproval: people > world.policy.maxPeoplePerRequest,
    ...(isUnasked(order) ? { unasked: true as const } : {}),
    ...(order.decidedBy ? { decidedBy: order.decidedBy.displayName } : {}),
  };
}

/** Whoever agreed or said no was asked after all: Teams had not told us that the card arrived. */
function isUnasked({ status, cards, decidedBy }: ReminderOrder): boolean {
  return (status === 'awaiting-approval' || status === 'expired') && cards?.length === 0 && !decidedBy;
}

/** Everybody gets a mail and a Teams message, so the list is done when the slowest of the two is, or the policy's pace. */
function slowestChannel(
  { policy, mailer, messenger }: World,
  people: number,
): { readonly minutes: number; readonly slowest: OrderView['slowest'] } {
  const channels = [
    { minutes: people / policy.reminders.perMinute, slowest: 'pace' },
    { minutes: mailer.minutesFor(people), slowest: 'mail' },
    { minutes: people / messenger.noticesPerMinute, slowest: 'teams' },
  ] as const;
  return channels.reduce((most, each) => (each.minutes > most.minutes ? each : most));
}
