import { namesHeld } from '../approvals/approver-groups.ts';
import { principalsOf } from '../approvals/deputies.ts';
import { helpdeskByAlias } from '../approvals/helpdesk-aliases.ts';
import { lapsedApprovers } from '../approvals/lapsed-approvals.ts';
import { readEntitledAtConfirm } from '../approvals/read-entitled.ts';
import { mayStillAsk } from '../approvals/requester-right.ts';
import type { PersonId } from '../ids.ts';
import { needsApproval, stagesFor, undecided } from '../reminders/order-demand.ts';
import type { ReminderOrder } from '../reminders/order.ts';
import type { Viewer } from '../rights.ts';
import type { World } from '../world.ts';

/** What Entra says about those who ask and decide, asked before the transaction that uses it. */
export interface ReadForOrder {
  /** Settled at Confirm: whom it needs, and who of them may come to decide. */
  readonly deciders?: Required<Pick<ReminderOrder, 'stages' | 'entitled'>>;
  readonly insiders: ReadonlySet<PersonId>;
  readonly lapsed: ReadonlySet<PersonId>;
  readonly isRequesterLost: boolean;
  /** Whose right this person may use, and what they hold themselves. */
  readonly principals: readonly Viewer[];
}

const NOTHING: ReadForOrder = {
  ...{ insiders: new Set(), lapsed: new Set(), principals: [] },
  isRequesterLost: false,
};

export async function readBeforeOrder(world: World, id: string, viewer: Viewer): Promise<ReadForOrder> {
  const order = await world.store.reads.reminderOrder(id);
  if (order?.status === 'awaiting-confirmation') return readAtConfirm(world, order, viewer);
  return order?.status === 'awaiting-approval' ? readAtDecision(world, order, viewer) : NOTHING;
}

async function readAtConfirm(world: World, order: ReminderOrder, { groups }: Viewer): Promise<ReadForOrder> {
  if (!needsApproval(world.policy, order)) return NOTHING;
  const stages = stagesFor(world.policy, order, namesHeld(world.policy, groups));
  const entitled = await readEntitledAtConfirm(world, { stages });
  return { ...NOTHING, deciders: { stages, entitled } };
}

async function readAtDecision(world: World, order: ReminderOrder, { person }: Viewer): Promise<ReadForOrder> {
  const request = undecided(order);
  const { requirement } = request;
  const principals = await principalsOf(world, request, person.id);
  const voters = [person.id, ...principals.map((each) => each.person.id)];
  const [insiders, lapsed, mayAsk, entitled] = await Promise.all([
    helpdeskByAlias(world, requirement, voters),
    lapsedApprovers(world, request),
    mayStillAsk(world, order),
    // What an earlier version confirmed has nobody settled.
    order.entitled ?? readEntitledAtConfirm(world, requirement),
  ]);
  const deciders = { stages: requirement.stages, entitled };
  return { ...{ insiders, lapsed, deciders, principals }, isRequesterLost: !mayAsk };
}
