import { groupsNamed } from '../approvals/approver-groups.ts';
import { openStage, votersOf } from '../approvals/quorum.ts';
import type { JobResult } from '../jobs/job.ts';
import type { Person } from '../people.ts';
import { isSamePerson } from '../same-person.ts';
import type { World } from '../world.ts';
import { judgePeople } from './judge-people.ts';
import { undecided } from './order-demand.ts';
import type { ReminderOrder } from './order.ts';
import { askInChannel, askInChat, type Question } from './post-order-card.ts';
import { sendOrderJob } from './send-order-job.ts';

const MAX_TRIES = 20;

/** Whoever may give what an order still lacks gets a card. Safe to repeat: who has a card gets no other. */
export async function askForReminders(world: World, id: string, attempt: number): Promise<JobResult> {
  const order = await world.store.reads.reminderOrder(id);
  if (order?.status !== 'awaiting-approval') return { kind: 'done' };
  if (order.expiresAt <= world.clock.now().toISOString()) return lapse(world, id);
  const wait = await askAll(world, order, attempt);
  if (wait > 0 && attempt < MAX_TRIES) return { kind: 'again', afterMs: wait };
  await noteNobodyAsked(world, id);
  return { kind: 'done' };
}

/**
 * In the channel that the policy names, else, and when that cannot be reached or stays too busy, each in their own chat.
 * Milliseconds until those may be tried again whom Teams put off.
 */
async function askAll(world: World, order: ReminderOrder, attempt: number): Promise<number> {
  const approvers = await approversOf(world, order);
  if (approvers.length === 0) return 0;
  const { shown, leftOut } = await judgePeople(world, order.people);
  const question = { order, beside: { shown, leftOut, refused: [] } };
  const together = await askInChannel(world, question);
  if (together === 'asked') return 0;
  if (typeof together === 'object' && attempt < MAX_TRIES) return together.retryAfterMs;
  return askEach(world, question, approvers);
}

/** Those entitled for what is missing; neither the requester nor whoever has agreed already. */
async function approversOf({ policy, directory }: World, order: ReminderOrder): Promise<readonly Person[]> {
  const { requirement, approvals, entitled } = undecided(order);
  const stage = openStage(policy, requirement, approvals);
  if (!stage) return [];
  const [members, helpdesk] = await Promise.all([
    directory.membersOf(groupsNamed(policy, stage.group)),
    stage.outsideHelpdesk ? directory.membersOf(policy.groups.helpdesk) : [],
  ]);
  const others = [order.requester.id, ...approvals.flatMap(votersOf), ...helpdesk.map(({ id }) => id)];
  const isEntitled = ({ id }: Person): boolean => entitled?.[stage.group]?.includes(id) ?? !entitled;
  return members.filter(
    (member) => isEntitled(member) && !others.some((each) => isSamePerson(policy, each, member.id)),
  );
}

async function askEach(world: World, question: Question, approvers: readonly Person[]): Promise<number> {
  let wait = 0;
  for (const approver of approvers) {
    const asked = await askInChat(world, question, approver);
    if (typeof asked === 'object') wait = Math.max(wait, asked.retryAfterMs);
  }
  return wait;
}

/** The requester hears of it at once, and not only when the time is over. */
async function noteNobodyAsked(world: World, id: string): Promise<void> {
  await world.store.transaction(async (tx) => {
    const order = await tx.lockReminderOrder(id);
    if (order?.status !== 'awaiting-approval' || order.cards) return;
    await tx.saveReminderOrder({ ...order, cards: [] });
    await sendOrderJob(tx, id);
  });
}

/** Nobody decided in time: the buttons go, and the requester hears of it. */
async function lapse(world: World, id: string): Promise<JobResult> {
  await world.store.transaction(async (tx) => {
    const order = await tx.lockReminderOrder(id);
    if (order?.status !== 'awaiting-approval') return;
    await tx.saveReminderOrder({ ...order, cards: order.cards ?? [], status: 'expired' });
    await tx.append({ event: { kind: 'reminders-decided', order: id, as: 'expired' } });
    await sendOrderJob(tx, id);
  });
  return { kind: 'done' };
}
