import type { Queue } from 'pg-boss';
import type { JobKind } from '../../core/jobs/job.ts';

/** One queue a kind, each with hands of its own: a thousand notices never stand before one urgent execution. */
export const JOB_KINDS: readonly JobKind[] = [
  'execute-request',
  'execute-bulk',
  'ask-approvers',
  'update-cards',
  'expire-request',
  'send-notice',
  'anchor-audit',
  'raise-alarm',
  'escalate-notice',
  'restore-state',
  'warn-of-end',
  'tell-security',
  'explain-brakes',
  'watch-guard-rails',
];

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
