import { BrokenInvariant } from '../failures.ts';
import type { PersonId } from '../ids.ts';
import type { Job, JobResult } from '../jobs/job.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { Delivery, DeliveryResult } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import type { Notice } from '../notices/notice.ts';
import { putBackHeld } from './put-back-held.ts';
import { sendByMail, sendByTeams, type SendResult } from './send-notice.ts';
import { settleDelivery } from './settle-delivery.ts';
import { isStillTrue } from './still-true.ts';

type SendJob = Extract<Job, { kind: 'send-notice' }>;

/** A crash between sending and recording allows one repeat with the same reference, never more. */
const MAX_SENDS = 2;
const MAX_WAITS = 60;
/** Each a second longer than the one before, up to a minute: an hour and a half of "not now" is bridged, whatever Retry-After says. */
const MAX_BUSY = 120;
const RETRY_MS = 5_000;
const UNKNOWN_MS = 60_000;
const LONGEST_WAIT_MS = 6 * 3_600_000;

interface Task {
  readonly delivery: Delivery;
  readonly attempt: number;
  readonly notice: Notice;
}

/** Look whether it is still true → claim → send → record what the channel said. */
export async function deliverNotice(world: World, job: SendJob, run: number): Promise<JobResult> {
  const notice = await world.store.reads.notice(job.notice);
  if (!notice) throw new BrokenInvariant(`there is no notice ${job.notice}`);
  const wanted = await isStillTrue(world, notice);
  if (wanted === 'unknown' && run < MAX_WAITS) return { kind: 'again', afterMs: UNKNOWN_MS };
  if (wanted instanceof Date) return { kind: 'again', afterMs: waitUntil(world, wanted) };
  const part = typeof wanted === 'object' ? wanted : undefined;
  const task = await beginSending(world, job, {
    notice: { ...notice, about: part?.about ?? notice.about, contact: world.policy.helpdeskContact },
    wanted: wanted === true || part !== undefined,
    held: part?.held ?? [],
  });
  if (!task) return { kind: 'done' };
  const result =
    job.channel === 'mail' ? await sendByMail(world, task.notice) : await sendByTeams(world, task.notice);
  return recordResult(world, { job, task, result, run });
}

/** Looked at again before long: the reader's hours, and what it tells of, may change. */
function waitUntil({ clock }: World, moment: Date): number {
  return Math.min(Math.max(moment.getTime() - clock.now().getTime(), 1_000), LONGEST_WAIT_MS);
}

interface Wanted {
  readonly notice: Notice;
  readonly wanted: boolean;
  readonly held: readonly PersonId[];
}

/** Writes "attempt n started" before anything is sent: after a crash the record tells that it may have arrived. */
async function beginSending(
  world: World,
  job: SendJob,
  { notice, wanted, held }: Wanted,
): Promise<Task | undefined> {
  return world.store.transaction(async (tx) => {
    const delivery = await tx.lockDelivery(job);
    if (!delivery || (delivery.result.kind !== 'queued' && delivery.result.kind !== 'attempted'))
      return undefined;
    const attempt = delivery.result.kind === 'attempted' ? delivery.result.attempt + 1 : 1;
    const at = world.clock.now().toISOString();
    if (attempt > MAX_SENDS || !wanted) {
      const result: DeliveryResult = { kind: attempt > 1 ? 'uncertain' : 'dropped', at };
      await settleDelivery(world, tx, { notice, delivery: { ...delivery, result } });
      return undefined;
    }
    await putBackHeld(tx, notice.id, held);
    await tx.saveDelivery({ ...delivery, result: { kind: 'attempted', attempt } });
    return { delivery, attempt, notice };
  });
}

interface Sent {
  readonly job: SendJob;
  readonly task: Task;
  readonly result: SendResult;
  readonly run: number;
}

async function recordResult(world: World, { job, task, result, run }: Sent): Promise<JobResult> {
  return world.store.transaction(async (tx): Promise<JobResult> => {
    const now = await tx.lockDelivery(job);
    // A worker that stood still past its lease: somebody else went on, and what is recorded since is newer.
    if (now?.result.kind !== 'attempted' || now.result.attempt !== task.attempt) return { kind: 'done' };
    await keepChat(tx, task, result);
    if (result.kind === 'busy' && (result.ours || run < MAX_BUSY)) {
      // Nothing was sent, so this was no attempt.
      await tx.saveDelivery({ ...task.delivery, result: task.delivery.result });
      const asked = result.retryAfterMs ?? RETRY_MS;
      return { kind: 'again', afterMs: result.ours ? asked : Math.max(asked, patienceMs(run)) };
    }
    if (result.kind === 'uncertain' && task.attempt < MAX_SENDS) return { kind: 'again', afterMs: RETRY_MS };
    await forgetUselessChat(tx, task, result);
    const delivery = { ...task.delivery, result: deliveryResult(world, result, task.attempt) };
    await settleDelivery(world, tx, { notice: task.notice, delivery });
    return { kind: 'done' };
  });
}

/** What Teams itself said of the chat meanwhile is newer, and knows its reader's language. */
async function keepChat(tx: StoreTransaction, { notice }: Task, { opened }: SendResult): Promise<void> {
  const person = notice.person.id;
  if (opened && !(await tx.conversationOf(person)))
    await tx.saveConversation({ person, conversation: opened });
}

function patienceMs(run: number): number {
  return Math.min(run, 60) * 1_000;
}

async function forgetUselessChat(tx: StoreTransaction, { notice }: Task, result: SendResult): Promise<void> {
  if (result.kind === 'unreachable' && result.conversation)
    await tx.dropConversation(notice.person.id, result.conversation);
}

function deliveryResult(world: World, result: SendResult, attempt: number): DeliveryResult {
  const at = world.clock.now().toISOString();
  const before = attempt > 1 ? { mayHaveArrived: true as const } : {};
  switch (result.kind) {
    case 'sent':
    case 'uncertain':
      return { kind: result.kind, at };
    case 'unreachable':
      return { kind: 'unreachable', reason: result.reason, at, ...before };
    case 'busy':
    case 'failed':
      return { kind: 'failed', reference: world.ids.reference(), at, ...before };
  }
}
