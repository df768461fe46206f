import type { Job as TakenJob } from 'pg-boss';
import type { JobResult, JobRun } from '../../core/jobs/job.ts';
import type { Log } from '../../core/ports/log.ts';
import { envelopeOf, parseEnvelope, type JobEnvelope } from './job-envelope.ts';
import type { JobQueue } from './open-job-queue.ts';
import { LEASE_SECONDS, queueOf, type QueueName } from './queue-settings.ts';
import { sendJob } from './send-job.ts';

export interface TakenJobParts {
  readonly queue: JobQueue;
  readonly run: (run: JobRun) => Promise<JobResult>;
  readonly log: Log;
  /** Where it was taken from. */
  readonly from: QueueName;
  readonly taken: TakenJob<unknown>;
}

const MOVED: JobResult = { kind: 'again', afterMs: 0 };

/**
 * Runs one job and writes down how it went. One of the three places where errors are caught: a job that throws is
 * tried again later, and parked after its last try, so it never stands in the way of others.
 */
export async function runTakenJob(parts: TakenJobParts): Promise<void> {
  const stopBeating = keepLease(parts);
  try {
    const envelope = parseEnvelope(parts.taken.data);
    const attempt = attemptOf(envelope, parts.taken);
    // Put there by a version that had other queues: it joins whatever waits for the same in its own.
    const astray = queueOf(envelope.job) !== parts.from;
    const result = astray ? MOVED : await parts.run({ job: envelope.job, attempt });
    await settle(parts, envelope, result);
  } catch (error) {
    parts.log.error('a job failed', error, {
      queue: parts.from,
      job: parts.taken.id,
      tries: parts.taken.retryCount + 1,
    });
    await giveBack(parts);
  } finally {
    stopBeating();
  }
}

/** Counts runs over `again` and over crashes. */
function attemptOf(envelope: JobEnvelope, taken: TakenJob<unknown>): number {
  return envelope.earlierRuns + taken.retryCount + 1;
}

/** Says every third of the lease that we are still at it. */
function keepLease({ queue, from, taken, log }: TakenJobParts): () => void {
  const beat = setInterval(
    () =>
      void queue.boss
        .touch(from, taken)
        .catch((error) => log.error('a job could not renew its lease', error, { queue: from })),
    (LEASE_SECONDS * 1000) / 3,
  );
  // A handler that never ends must not keep the process from ending.
  beat.unref();
  return () => clearInterval(beat);
}

/** `complete` is fenced with the try that was taken: a worker that lost its lease ends nothing. */
async function settle(parts: TakenJobParts, envelope: JobEnvelope, result: JobResult): Promise<void> {
  const { queue, from, taken } = parts;
  if (result.kind === 'done') {
    await queue.boss.complete(from, taken);
    return;
  }
  const startAfter = new Date(Date.now() + result.afterMs).toISOString();
  const next = envelopeOf(envelope.job, attemptOf(envelope, taken), envelope.key);
  // Together, or a crash in between would lose the job or double it.
  await queue.db.transaction(async (session) => {
    // The library returns the count, but its type does not say so.
    const completed = (await queue.boss.complete(from, taken, null, { db: session })) as {
      affected?: number;
    };
    if (completed.affected === 1) await sendJob(queue.boss, next, { session, startAfter });
  });
}

/** When even this fails, the lease ends by itself and the job runs again. */
async function giveBack({ queue, from, taken, log }: TakenJobParts): Promise<void> {
  try {
    // No error text: it could hold what people typed, and the log has it.
    await queue.boss.fail(from, taken, { reason: 'the handler threw; see the log' });
  } catch (error) {
    log.error('a failed job could not be given back', error, { queue: from });
  }
}
