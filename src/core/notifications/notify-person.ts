import { BrokenInvariant } from '../failures.ts';
import type { Job, JobResult } from '../jobs/job.ts';
import { chooseLocale } from '../locale.ts';
import type { Delivery, DeliveryResult } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import type { Notice } from './notice.ts';
import { sendByMail, sendByTeams, type SendResult } from './send-notice.ts';
import { writeNotice } from './write-notice.ts';

type NotifyJob = Extract<Job, { kind: 'notify-person' }>;

/** A crash between sending and recording allows one repeat with the same reference, never more. */
const MAX_SENDS = 2;
const MAX_WAITS = 60;
const RETRY_MS = 5_000;

interface Task {
  readonly delivery: Delivery;
  readonly attempt: number;
  readonly notice: Notice;
}

/** Claim → send → record. What the channel said is kept per person and shown to the requester. */
export async function notifyPerson(world: World, job: NotifyJob, run: number): Promise<JobResult> {
  const task = await beginSending(world, job);
  if (!task) return { kind: 'done' };
  const { preferredLanguage } = task.notice.person;
  const result =
    job.channel === 'mail'
      ? await sendByMail(world, task.notice, chooseLocale(preferredLanguage))
      : await sendByTeams(world, task.notice, preferredLanguage);
  return recordResult(world, { job, task, result, run });
}

/** Writes "attempt n started" before anything is sent: after a crash the record tells that it may have arrived. */
async function beginSending(world: World, job: NotifyJob): Promise<Task | undefined> {
  return world.store.transaction(async (tx) => {
    const delivery = await tx.lockDelivery(job);
    if (!delivery || (delivery.result.kind !== 'queued' && delivery.result.kind !== 'attempted'))
      return undefined;
    const attempt = delivery.result.kind === 'attempted' ? delivery.result.attempt + 1 : 1;
    if (attempt > MAX_SENDS) {
      await settle(world, tx, {
        ...delivery,
        result: { kind: 'uncertain', at: world.clock.now().toISOString() },
      });
      return undefined;
    }
    const request = await tx.request(job.request);
    const item = await tx.item(job.request, job.person);
    if (!request || !item) throw new BrokenInvariant(`a notice for ${job.request} has no request or person`);
    const notice = writeNotice(world, { request, item, delivery });
    if (!notice) return undefined;
    await tx.saveDelivery({ ...delivery, result: { kind: 'attempted', attempt } });
    return { delivery, attempt, notice };
  });
}

async function recordResult(
  world: World,
  { job, task, result, run }: { job: NotifyJob; task: Task; result: SendResult; run: number },
): Promise<JobResult> {
  const at = world.clock.now().toISOString();
  return world.store.transaction(async (tx): Promise<JobResult> => {
    const now = await tx.lockDelivery(job);
    // A worker that stood still past its lease: somebody else went on, and what is recorded since is newer.
    if (now?.result.kind !== 'attempted' || now.result.attempt !== task.attempt) return { kind: 'done' };
    if (result.kind === 'busy' && run < MAX_WAITS) {
      // Nothing was sent, so this was no attempt.
      await tx.saveDelivery({ ...task.delivery, result: task.delivery.result });
      return { kind: 'again', afterMs: result.retryAfterMs ?? RETRY_MS };
    }
    if (result.kind === 'uncertain' && task.attempt < MAX_SENDS) return { kind: 'again', afterMs: RETRY_MS };
    if (result.kind === 'unreachable' && job.channel === 'teams' && result.conversation)
      await tx.dropConversation(job.person, result.conversation);
    await settle(world, tx, { ...task.delivery, result: deliveryResult(world, result, at) });
    return { kind: 'done' };
  });
}

function deliveryResult(world: World, result: SendResult, at: string): DeliveryResult {
  switch (result.kind) {
    case 'sent':
      return { kind: 'sent', at };
    case 'uncertain':
      return { kind: 'uncertain', at };
    case 'unreachable':
      return { kind: 'unreachable', reason: result.reason, at };
    case 'busy':
    case 'failed':
      return { kind: 'failed', reference: world.ids.reference(), at };
  }
}

async function settle(
  world: World,
  tx: Parameters<Parameters<World['store']['transaction']>[0]>[0],
  delivery: Delivery,
): Promise<void> {
  await tx.saveDelivery(delivery);
  await tx.append({
    event: {
      kind: 'notice-settled',
      channel: delivery.channel,
      result: delivery.result.kind === 'unreachable' ? delivery.result.reason : delivery.result.kind,
      reference: delivery.reference,
    },
    subject: delivery.person,
    request: delivery.request,
  });
  await tx.send(
    { kind: 'update-cards', request: delivery.request },
    { key: `update-cards:${delivery.request}` },
  );
  world.log.info('a notice was settled', {
    request: delivery.request,
    channel: delivery.channel,
    result: delivery.result.kind,
  });
}
