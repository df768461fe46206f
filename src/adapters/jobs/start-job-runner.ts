import type { JobKind, JobResult, JobRun } from '../../core/jobs/job.ts';
import type { Log } from '../../core/ports/log.ts';
import type { JobQueue } from './open-job-queue.ts';
import { pollDueKinds } from './poll-due-kinds.ts';
import { JOB_KINDS } from './queue-settings.ts';
import { runTakenJob } from './run-taken-job.ts';
import { WorkLane } from './work-lane.ts';

export interface JobRunnerOptions {
  readonly queue: JobQueue;
  readonly run: (run: JobRun) => Promise<JobResult>;
  readonly log: Log;
  /** How many jobs of a kind run at the same time in this process. */
  readonly concurrency?: Partial<Record<JobKind, number>>;
  /** How often to look for jobs that others sent, or that have become due (default 500 ms). */
  readonly pollMs?: number;
}

export interface JobRunner {
  /** Takes no more jobs, waits for the running ones up to `graceMs`; true when all have ended. */
  stop(graceMs: number): Promise<boolean>;
}

const CONCURRENCY: Record<JobKind, number> = {
  'execute-request': 4,
  'execute-bulk': 2,
  'ask-approvers': 2,
  'update-cards': 4,
  'expire-request': 2,
  // A mailbox takes four at once, and there may be several; each waits for its answer, not for the processor.
  'send-notice': 8,
  'send-file': 2,
  'follow-request': 1,
  'remind-due': 1,
  'watch-registrations': 1,
  'read-registration-report': 1,
  'look-at-registered': 1,
  'remind-digest': 1,
  'approve-reminders': 1,
  'order-reminders': 1,
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
};

/**
 * Cards follow what happens a moment later, and once for all of it: on PGlite they share one connection with the writes
 * they report, in a bulk every notice asks for them, and Teams takes few updates a minute in one chat.
 */
const GATHER_MS: Partial<Record<JobKind, number>> = { 'update-cards': 100 };

/** Runs jobs until it is stopped. Jobs of this process start as soon as their transaction is committed. */
export function startJobRunner(options: JobRunnerOptions): JobRunner {
  let stopping = false;
  const run = (job: JobRun) => options.run({ ...job, isStopping: () => stopping });
  const lanes = new Map(JOB_KINDS.map((kind) => [kind, laneOf(kind, { ...options, run })]));
  options.queue.onCommitted((jobs) => {
    for (const kind of new Set(jobs.map((job) => job.kind))) lanes.get(kind)?.wake();
  });
  const poll = pollDueKinds({
    queue: options.queue,
    log: options.log,
    pollMs: options.pollMs ?? 500,
    onDue: (kind) => lanes.get(kind)?.wake(),
  });
  return {
    async stop(graceMs) {
      stopping = true;
      const ended = [poll.stop(graceMs), ...[...lanes.values()].map((lane) => lane.stop(graceMs))];
      return (await Promise.all(ended)).every(Boolean);
    },
  };
}

function laneOf(kind: JobKind, options: JobRunnerOptions) {
  const { queue, run, log } = options;
  const gatherMs = GATHER_MS[kind];
  return new WorkLane({
    width: options.concurrency?.[kind] ?? CONCURRENCY[kind],
    ...(gatherMs !== undefined && { gatherMs }),
    take: (count) => queue.boss.fetch<unknown>(kind, { batchSize: count }),
    work: (taken) => runTakenJob({ queue, run, log, kind, taken }),
    onError: (error) => log.error('the job queue cannot be read', error, { kind }),
  });
}
