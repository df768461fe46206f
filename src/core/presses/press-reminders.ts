import { stillPrincipals } from '../approvals/deputies.ts';
import { openStage } from '../approvals/quorum.ts';
import type { PressAnswer } from '../conversation.ts';
import type { RequestId } from '../ids.ts';
import { addMinutes } from '../instants.ts';
import { keyOf } from '../jobs/job-key.ts';
import { lapseOf } from '../jobs/order-jobs.ts';
import type { Person } from '../people.ts';
import type { ActionGrant, StoreTransaction } from '../ports/store.ts';
import type { Refusal } from '../refusal.ts';
import { agreeToOrder } from '../reminders/agree-to-order.ts';
import { needsApproval, undecided } from '../reminders/order-demand.ts';
import type { ReminderOrder } from '../reminders/order.ts';
import { closeForged, isForged, resealOrder } from '../reminders/seal-order.ts';
import { sendOrderJob } from '../reminders/send-order-job.ts';
import { viewOrder } from '../reminders/view-order.ts';
import type { Viewer } from '../rights.ts';
import { isSamePerson } from '../same-person.ts';
import type { World } from '../world.ts';
import { admitPress, refusePress, verbOf, type Press, type PressViewer } from './press.ts';
import { readBeforeOrder, type ReadForOrder } from './read-before-order.ts';

type Verb = 'confirm' | 'cancel' | 'approve' | 'reject';
type Grant = Extract<ActionGrant, { kind: 'confirm-reminders' | 'decide-reminders' }>;

const VERBS: Record<Grant['kind'], readonly Verb[]> = {
  'confirm-reminders': ['confirm', 'cancel'],
  'decide-reminders': ['approve', 'reject'],
};

/** The requester's yes or no on "remind …", and the approvers' where it concerns more people than one request may change. */
export async function pressReminders(
  world: World,
  press: Press,
  { kind, order }: Grant,
): Promise<PressAnswer> {
  const byRequester = kind === 'confirm-reminders';
  const verb = VERBS[kind].find((each) => each === verbOf(press.action.verb));
  if (!verb) return refusePress(world, press, { refusal: { kind: 'card-unknown' } });
  const viewer = await admitPress(world, press, byRequester ? ['helpdesk'] : ['approver', 'deputy']);
  if ('kind' in viewer) return refusePress(world, press, { refusal: viewer });
  const read = await readBeforeOrder(world, order, viewer);
  const result = await world.store.transaction((tx) =>
    decide(world, tx, { press, viewer, order, verb, read }),
  );
  const { locale } = viewer;
  if ('kind' in result) return refusePress(world, { ...press, locale }, { refusal: result });
  const view = await viewOrder(world, result);
  const card = { kind: 'reminders', about: { kind: 'order', view, buttons: 'none' } } as const;
  const isLost = verb === 'approve' && result.status === 'cancelled';
  return isLost
    ? refusePress(world, { ...press, locale }, { refusal: requesterLost(result), card })
    : { card, locale };
}

function requesterLost({ id, requester }: ReminderOrder): Refusal {
  return { kind: 'requester-lost', request: id as RequestId, name: requester.displayName };
}

interface Deciding {
  readonly press: Press;
  readonly viewer: PressViewer;
  readonly order: string;
  readonly verb: Verb;
  readonly read: ReadForOrder;
}

/** Under the lock of the order: pressed again, or too late, it only shows how things stand. */
async function decide(
  world: World,
  tx: StoreTransaction,
  { order: id, ...deciding }: Deciding,
): Promise<ReminderOrder | Refusal> {
  const { press, viewer, verb } = deciding;
  const order = await tx.lockReminderOrder(id);
  if (!order) return { kind: 'card-unknown' };
  const waiting = verb === 'confirm' || verb === 'cancel' ? 'awaiting-confirmation' : 'awaiting-approval';
  if (order.status !== waiting) return order;
  if (waiting === 'awaiting-approval' && isForged(world, order)) return closeForged(world, tx, order);
  if (waiting === 'awaiting-approval' && isSamePerson(world.policy, order.requester.id, viewer.person.id))
    return { kind: 'own-request', request: order.id as RequestId };
  const now = world.clock.now().toISOString();
  const by = viewer.person;
  const next = order.expiresAt <= now ? lapsed(order) : await nextOrder(world, tx, { order, ...deciding });
  if ('kind' in next) return next;
  const record = await tx.lockAction(press.id);
  if (record && !record.usedAt) await tx.markActionUsed(press.id, now);
  return settle(world, tx, { before: order, after: next, by });
}

/** Pressed too late: decided by nobody. The cards are there, or it is told that nobody was asked. */
function lapsed(order: ReminderOrder): ReminderOrder {
  const { cards = [] } = order;
  return { ...order, status: 'expired', ...(order.status === 'awaiting-approval' ? { cards } : {}) };
}

function decidedBy(order: ReminderOrder, status: ReminderOrder['status'], by: Person): ReminderOrder {
  return { ...order, status, ...(order.status === 'awaiting-approval' ? { decidedBy: by } : {}) };
}

async function nextOrder(
  world: World,
  tx: StoreTransaction,
  { order, viewer, verb, read }: Omit<Deciding, 'order'> & { readonly order: ReminderOrder },
): Promise<ReminderOrder | Refusal> {
  const to = viewer.person.id;
  switch (verb) {
    case 'confirm':
      return confirmed(world, order, read);
    case 'cancel':
      return { ...order, status: 'cancelled', because: 'called-off' };
    case 'reject':
    case 'approve': {
      const principals = await stillPrincipals(world, tx, { ...read, request: order, to });
      if (verb === 'reject') return rejected(world, order, [viewer, ...principals]);
      return agreeToOrder(world, tx, {
        ...{ ...read, principals },
        ...{ order: { ...order, ...read.deciders }, by: viewer },
      });
    }
  }
}

/** Any approver may say no; whoever merely stands in, only with the right of one. */
function rejected(
  world: World,
  order: ReminderOrder,
  voices: readonly [Viewer, ...Viewer[]],
): ReminderOrder | Refusal {
  if (voices.some(({ roles }) => roles.includes('approver')))
    return decidedBy(order, 'rejected', voices[0].person);
  const { requirement, approvals } = undecided(order);
  const group = openStage(world.policy, requirement, approvals)?.group ?? 'approvers';
  return { kind: 'not-your-stage', request: order.id as RequestId, group };
}

function confirmed(world: World, order: ReminderOrder, { deciders }: ReadForOrder): ReminderOrder {
  const { stages: _, ...rest } = order;
  if (!needsApproval(world.policy, order)) return { ...rest, status: 'ordered' };
  const now = world.clock.now();
  const expiresAt = addMinutes(now, world.policy.approveWithinMinutes);
  const confirmedAt = now.toISOString();
  return { ...rest, ...deciders, status: 'awaiting-approval', confirmedAt, expiresAt };
}

interface Settled {
  readonly before: ReminderOrder;
  readonly after: ReminderOrder;
  readonly by: Person;
}

/** Decision, audit record and jobs together. */
async function settle(
  world: World,
  tx: StoreTransaction,
  { before, after, by }: Settled,
): Promise<ReminderOrder> {
  const { id: order, status, because } = after;
  const sealed = resealOrder(world.seal, before, after);
  await tx.saveReminderOrder(sealed);
  if (status !== before.status)
    await tx.append({
      event: { kind: 'reminders-decided', order, as: status, ...(because ? { because } : {}) },
      actor: by.id,
    });
  // Of what was asked before, the cards change; of what goes on waiting, somebody else may have to be asked.
  if (status !== 'awaiting-approval' || before.status === status) await sendOrderJob(tx, order);
  if (status !== 'awaiting-approval') return sealed;
  const ask = { kind: 'approve-reminders', order } as const;
  await tx.send(ask, { key: keyOf(ask) });
  if (before.status === status) return sealed;
  const { job, ...options } = lapseOf(sealed);
  await tx.send(job, options);
  return sealed;
}
