import { openStageNumber } from '../approvals/answer-times.ts';
import type { World } from '../world.ts';
import type { Policy } from '../policy.ts';
import { findHeld } from './find-held.ts';
import { needsApproval, undecided } from './order-demand.ts';
import { isUnasked } from './order-course.ts';
import type { OrderStatus, ReminderOrder } from './order.ts';
import type { OrderView } from './reminders-reply.ts';

/** Nothing of it goes out. */
const OVER: ReadonlySet<OrderStatus> = new Set(['cancelled', 'rejected', 'expired']);

export type Beside = Pick<OrderView, 'shown' | 'leftOut' | 'refused'>;
const NOTHING: Beside = { shown: [], leftOut: [], refused: [] };

/**
 * An order as its cards show it, with what holds it back at this moment; `beside` is read while it is being made, and for
 * whoever decides.
 */
export async function viewOrder(
  world: World,
  order: ReminderOrder,
  beside: Beside = NOTHING,
): Promise<OrderView> {
  const held = OVER.has(order.status) ? undefined : await findHeld(world, order.people);
  const people = order.people.length;
  const { minutes, slowest } = slowestChannel(world, people);
  return {
    id: order.id,
    status: order.status,
    requester: order.requester,
    people,
    ...beside,
    ...(held && {
      held: { people: held.people.size, halts: held.halts },
      shown: beside.shown.map((each) =>
        held.people.has(each.person.id) ? { ...each, held: true as const } : each,
      ),
    }),
    minutes: Math.ceil(minutes),
    slowest,
    ...agreementOn(world.policy, order),
    ...(isUnasked(order) ? { unasked: true as const } : {}),
    ...(isEscalated(world.policy, order) ? { escalated: true as const } : {}),
    ...(order.because ? { because: order.because } : {}),
    ...(order.decidedBy ? { decidedBy: order.decidedBy.displayName } : {}),
  };
}

/** Once confirmed, what was settled then holds, whatever the policy file says after a restart. */
function agreementOn(policy: Policy, order: ReminderOrder): Pick<OrderView, 'needsApproval' | 'agreement'> {
  if (!order.stages && !needsApproval(policy, order)) return { needsApproval: false };
  const { requirement, approvals } = undecided(order);
  return { needsApproval: true, agreement: { stages: requirement.stages, approvals } };
}

function isEscalated(policy: Policy, order: ReminderOrder): boolean {
  const { status, escalated } = order;
  return status === 'awaiting-approval' && escalated?.stage === openStageNumber(policy, undecided(order));
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
