import { openStageNumber } from '../approvals/answer-times.ts';
import { nobodyIsThere } from '../approvals/ask-approvers.ts';
import type { PersonId } from '../ids.ts';
import type { JobResult } from '../jobs/job.ts';
import type { Person } from '../people.ts';
import type { World } from '../world.ts';
import { setOrderTimers } from './escalate-order.ts';
import { judgePeople } from './judge-people.ts';
import { approversOf, settleDeputies } from './order-approvers.ts';
import { undecided } from './order-demand.ts';
import type { ReminderOrder } from './order.ts';
import { askInChannel, askInChat, type Question } from './post-order-card.ts';
import { resealOrder } from './seal-order.ts';
import { sendOrderJob } from './send-order-job.ts';

const MAX_TRIES = 20;

/** Whoever may give what an order still lacks gets a card. Safe to repeat: who has a card gets no other. */
export async function askForReminders(world: World, id: string, attempt: number): Promise<JobResult> {
  const order = await settleDeputies(world, id);
  if (!order) return { kind: 'done' };
  if (order.expiresAt <= world.clock.now().toISOString()) return lapse(world, id);
  const { reached, retryAfterMs } = await askAll(world, order, attempt);
  if (retryAfterMs > 0 && attempt < MAX_TRIES) return { kind: 'again', afterMs: retryAfterMs };
  await noteAsked(world, order, reached);
  return { kind: 'done' };
}

interface AskedAll {
  readonly reached: readonly PersonId[];
  /** Until those may be tried again whom Teams put off. */
  readonly retryAfterMs: number;
}

/** In the channel that the policy names, else, and when that cannot be reached or stays too busy, each in their own chat. */
async function askAll(world: World, order: ReminderOrder, attempt: number): Promise<AskedAll> {
  const approvers = await approversOf(world, order);
  if (approvers.length === 0) return { reached: [], retryAfterMs: 0 };
  const { shown, leftOut } = await judgePeople(world, order.people);
  const question = { order, beside: { shown, leftOut, refused: [] } };
  const together = await askInChannel(world, question);
  if (together === 'asked') return { reached: approvers.map(({ id }) => id), retryAfterMs: 0 };
  if (typeof together === 'object' && attempt < MAX_TRIES) return { reached: [], ...together };
  return askEach(world, question, approvers);
}

async function askEach(world: World, question: Question, approvers: readonly Person[]): Promise<AskedAll> {
  const reached: PersonId[] = [];
  let retryAfterMs = 0;
  for (const approver of approvers) {
    const asked = await askInChat(world, question, approver);
    if (asked === 'asked') reached.push(approver.id);
    if (typeof asked === 'object') retryAfterMs = Math.max(retryAfterMs, asked.retryAfterMs);
  }
  return { reached, retryAfterMs };
}

/**
 * When the next group is asked; and where nobody who may still agree could be asked, the requester hears of it at once, and
 * not only when the time is over: also when the first of several has agreed.
 */
async function noteAsked(
  world: World,
  { id, approvals: known = [] }: ReminderOrder,
  reached: readonly PersonId[],
): Promise<void> {
  const isAway = await nobodyIsThere(world, reached);
  await world.store.transaction(async (tx) => {
    const order = await tx.lockReminderOrder(id);
    if (order?.status !== 'awaiting-approval' || (order.approvals ?? []).length !== known.length) return;
    const asked = resealOrder(world.seal, order, isAway ? awayNow(world, order) : order);
    const isNews = reached.length === 0 && order.unasked !== known.length;
    const { unasked: _, ...reachable } = asked;
    const { cards = [] } = order;
    const unreached = { ...asked, cards, unasked: known.length };
    await tx.saveReminderOrder(reached.length === 0 ? unreached : reachable);
    await setOrderTimers(world, tx, asked);
    if (isNews) await sendOrderJob(tx, id);
  });
}

function awayNow({ policy, clock }: World, order: ReminderOrder): ReminderOrder {
  const stage = openStageNumber(policy, undecided(order));
  return stage === undefined ? order : { ...order, away: { stage, at: clock.now().toISOString() } };
}

/** Nobody decided in time: the buttons go, and the requester hears of it. */
async function lapse(world: World, id: string): Promise<JobResult> {
  await world.store.transaction(async (tx) => {
    const order = await tx.lockReminderOrder(id);
    if (order?.status !== 'awaiting-approval') return;
    const over: ReminderOrder = { ...order, cards: order.cards ?? [], status: 'expired' };
    await tx.saveReminderOrder(resealOrder(world.seal, order, over));
    await tx.append({ event: { kind: 'reminders-decided', order: id, as: 'expired' } });
    await sendOrderJob(tx, id);
  });
  return { kind: 'done' };
}
