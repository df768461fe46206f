import type { JobResult, JobRun } from '../../core/jobs/job.ts';
import type { Log } from '../../core/ports/log.ts';
import type { JobQueue } from './open-job-queue.ts';
import { pollDueQueues } from './poll-due-queues.ts';
import { QUEUE_NAMES, queueOf, type QueueName } from './queue-settings.ts';
import { retryParkedAtTimes } from './retry-parked.ts';
import { runTakenJob } from './run-taken-job.ts';
import { WorkLane } from './work-lane.ts';

export interface JobRunnerOptions {
  readonly queue: JobQueue;
  readonly run: (run: JobRun) => Promise<JobResult>;
  readonly log: Log;
  /** How many jobs of a queue run at the same time in this process. */
  readonly concurrency?: Partial<Record<QueueName, number>>;
  /** How often to look for jobs that others sent, or that have become due (default 500 ms). */
  readonly pollMs?: number;
  /** How often parked jobs that nobody else looks at get one more try (default: every hour). */
  readonly retryParkedMs?: number;
}

export interface JobRunner {
  /** Takes no more jobs, waits for the running ones up to `graceMs`; true when all have ended. */
  stop(graceMs: number): Promise<boolean>;
}

const CONCURRENCY: Record<QueueName, number> = {
  'execute-request': 4,
  'execute-bulk': 2,
  'ask-approvers': 2,
  'update-cards': 4,
  'expire-request': 2,
  'send-notice': 8,
  // What one mailbox takes at once; see `handsOf`.
  'send-mail': 4,
  'send-file': 2,
  'follow-request': 1,
  'follow-restore': 1,
  'remind-due': 1,
  'watch-registrations': 1,
  'read-registration-report': 1,
  'look-at-registered': 1,
  'remind-digest': 1,
  'copy-manager': 1,
  'approve-reminders': 1,
  'remind-order': 1,
  'escalate-order': 1,
  'order-reminders': 1,
  'report-order': 1,
  'anchor-audit': 1,
  'end-cool-down': 2,
  'remind-approvers': 1,
  'escalate-request': 2,
  'raise-alarm': 1,
  'escalate-notice': 1,
  'retry-notice': 1,
  'restore-state': 4,
  'warn-of-end': 1,
  'tell-security': 1,
  'explain-brakes': 1,
  'watch-guard-rails': 1,
  'watch-open-work': 1,
  'sweep-drift': 1,
  // One page after the other: the next one is known only by then.
  'scan-tenant': 1,
  'watch-tenant': 1,
  'ask-for-wave': 1,
};

/** Four for each mailbox, up to what the store and the processor take; each waits for its answer most of the time. */
export function handsOf({ mailSenders }: { readonly mailSenders: readonly string[] }) {
  const mailboxes = new Set(mailSenders).size;
  return { 'send-mail': Math.min(4 * Math.max(1, mailboxes), 32) };
}

/**
 * Cards follow what happens a moment later, and once for all of it: on PGlite they share one connection with the writes
 * they report, in a bulk every notice asks for them, and Teams takes few updates a minute in one chat.
 */
const GATHER_MS: Partial<Record<QueueName, number>> = { 'update-cards': 100 };

/** Runs jobs until it is stopped. Jobs of this process start as soon as their transaction is committed. */
export function startJobRunner(options: JobRunnerOptions): JobRunner {
  let stopping = false;
  const run = (job: JobRun) => options.run({ ...job, isStopping: () => stopping });
  const lanes = new Map(QUEUE_NAMES.map((name) => [name, laneOf(name, { ...options, run })]));
  options.queue.onCommitted((jobs) => {
    for (const name of new Set(jobs.map((job) => queueOf(job)))) lanes.get(name)?.wake();
  });
  const poll = pollDueQueues({
    queue: options.queue,
    log: options.log,
    pollMs: options.pollMs ?? 500,
    onDue: (name) => lanes.get(name)?.wake(),
  });
  const parked = retryParkedAtTimes({ ...options, everyMs: options.retryParkedMs });
  return {
    async stop(graceMs) {
      stopping = true;
      parked.stop();
      const ended = [poll.stop(graceMs), ...[...lanes.values()].map((lane) => lane.stop(graceMs))];
      return (await Promise.all(ended)).every(Boolean);
    },
  };
}

function laneOf(name: QueueName, options: JobRunnerOptions) {
  const { queue, run, log } = options;
  const gatherMs = GATHER_MS[name];
  return new WorkLane({
    width: options.concurrency?.[name] ?? CONCURRENCY[name],
    ...(gatherMs !== undefined && { gatherMs }),
    take: (count) => queue.boss.fetch<unknown>(name, { batchSize: count }),
    work: (taken) => runTakenJob({ queue, run, log, from: name, taken }),
    onError: (error) => log.error('the job queue cannot be read', error, { queue: name }),
  });
}
