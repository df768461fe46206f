import type { Queue } from 'pg-boss';
import type { Job, JobKind } from '../../core/jobs/job.ts';

/** Notices by mail have one of their own: a mail server that hangs holds up no Teams message, and each mailbox adds hands. */
export type QueueName = JobKind | 'send-mail';

export function queueOf(job: Job): QueueName {
  return job.kind === 'send-notice' && job.channel === 'mail' ? 'send-mail' : job.kind;
}

/** A kind that is left out here does not compile: the first job of an unknown queue would stop the whole embedded store. */
const QUEUES: Record<QueueName, true> = {
  'execute-request': true,
  'execute-bulk': true,
  'ask-approvers': true,
  'update-cards': true,
  'expire-request': true,
  'end-cool-down': true,
  'remind-approvers': true,
  'escalate-request': true,
  'send-notice': true,
  'send-mail': true,
  'send-file': true,
  'follow-request': true,
  'follow-restore': true,
  'remind-due': true,
  'watch-registrations': true,
  'read-registration-report': true,
  'look-at-registered': true,
  'remind-digest': true,
  'copy-manager': true,
  'approve-reminders': true,
  'remind-order': true,
  'escalate-order': true,
  'order-reminders': true,
  'report-order': true,
  'anchor-audit': true,
  'raise-alarm': true,
  'escalate-notice': true,
  'retry-notice': true,
  'restore-state': true,
  'warn-of-end': true,
  'tell-security': true,
  'ask-for-wave': true,
  'explain-brakes': true,
  'watch-guard-rails': true,
  'watch-open-work': true,
  'sweep-drift': true,
  'scan-tenant': true,
  'watch-tenant': true,
};

/** Each with hands of its own: a thousand notices never stand before one urgent execution. */
export const QUEUE_NAMES = Object.keys(QUEUES) as readonly QueueName[];

/** A worker that has not been heard of for this long is gone, and its job runs again. */
export const LEASE_SECONDS = 30;

/**
 * `short`: at most one waiting job of a key. A job that failed `retryLimit` times stays in the state `failed`: parked,
 * counted, kept for a month for somebody to look at.
 */
export const QUEUE_SETTINGS: Omit<Queue, 'name'> = {
  policy: 'short',
  retryLimit: 5,
  retryDelay: 2,
  retryBackoff: true,
  retryDelayMax: 300,
  heartbeatSeconds: LEASE_SECONDS,
  expireInSeconds: 600,
  // A job may have to wait for an approval for days before it starts.
  retentionSeconds: 90 * 86_400,
  deleteAfterSeconds: 30 * 86_400,
};
