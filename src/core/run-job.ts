import { askApprovers } from './approvals/ask-approvers.ts';
import { anchorAudit } from './audit/anchor-audit.ts';
import { endCoolDown } from './approvals/cool-down.ts';
import { escalateRequest } from './approvals/escalate-request.ts';
import { remindApprovers } from './approvals/remind-approvers.ts';
import { askForWave } from './execution/ask-for-wave.ts';
import { executeChange } from './execution/execute-change.ts';
import { restoreState } from './execution/restore-state.ts';
import { sendFile } from './reports/send-file.ts';
import { sweepDrift } from './execution/sweep-drift.ts';
import { warnOfEnd } from './execution/warn-of-end.ts';
import { watchGuardRails } from './execution/watch-guard-rails.ts';
import { explainBrakes } from './notifications/explain-brakes.ts';
import { tellSecurity } from './notifications/tell-security.ts';
import { BrokenInvariant, ServiceFailure } from './failures.ts';
import { jobSchema, type Job, type JobResult, type JobRun } from './jobs/job.ts';
import { deliverNotice } from './notifications/deliver-notice.ts';
import { escalateNotice, raiseAlarm } from './notifications/raise-alarm.ts';
import { retryNotice } from './notifications/retry-notice.ts';
import { updateCards } from './notifications/update-cards.ts';
import { scanTenant } from './posture/scan-tenant.ts';
import { watchTenant } from './posture/watch-tenant.ts';
import { watchOpenWork } from './jobs/resume-work.ts';
import { runReminderJob, type ReminderJob } from './reminders/run-reminder-job.ts';
import { expireRequest } from './requests/expire-change.ts';
import type { World } from './world.ts';

type NoticeJob = Extract<Job, { kind: 'raise-alarm' | 'escalate-notice' | 'retry-notice' }>;
type RoundJob =
  | Extract<Job, { kind: 'scan-tenant' | 'watch-tenant' | 'sweep-drift' | 'watch-open-work' | 'send-file' }>
  | ReminderJob;

const FIRST_WAIT_MS = 1_000;
const LONGEST_WAIT_MS = 300_000;

/** One job, at least once. A broken service makes it wait; anything else broken is thrown to the runner, which parks it. */
export async function runJob(world: World, run: JobRun): Promise<JobResult> {
  const parsed = jobSchema.safeParse(run.job);
  if (!parsed.success) throw new BrokenInvariant('a job of unknown shape', parsed.error);
  try {
    return await handle(world, run);
  } catch (error) {
    if (!(error instanceof ServiceFailure) || !error.retryable) throw error;
    world.log.warn('a job waits for a service', {
      job: run.job.kind,
      service: error.service,
      code: error.code,
    });
    return { kind: 'again', afterMs: waitAfter(run.attempt, error.retryAfterMs) };
  }
}

function handle(world: World, { job, attempt, isStopping }: JobRun): Promise<JobResult> {
  switch (job.kind) {
    case 'ask-approvers':
      return askApprovers(world, job.request, attempt);
    case 'execute-request':
    case 'execute-bulk':
      return executeChange(world, job, isStopping);
    case 'expire-request':
      return expireRequest(world, job.request);
    case 'anchor-audit':
      return anchorAudit(world);
    case 'end-cool-down':
      return endCoolDown(world, job.request);
    case 'remind-approvers':
      return remindApprovers(world, job.request);
    case 'escalate-request':
      return escalateRequest(world, job.request);
    case 'update-cards':
      return updateCards(world, job.request, attempt);
    case 'raise-alarm':
    case 'escalate-notice':
    case 'retry-notice':
      return runNoticeJob(world, job);
    case 'send-notice':
      return deliverNotice(world, job, attempt);
    case 'restore-state':
      return restoreState(world, job);
    case 'warn-of-end':
      return warnOfEnd(world, job);
    case 'tell-security':
    case 'ask-for-wave':
      return tellGroup(world, job);
    case 'explain-brakes':
      return explainBrakes(world);
    case 'watch-guard-rails':
      return watchGuardRails(world);
    default:
      return runRound(world, job, attempt);
  }
}

/** What follows from a notice: somebody disowns the change, or nobody could be told. */
function runNoticeJob(world: World, { kind, notice }: NoticeJob): Promise<JobResult> {
  if (kind === 'raise-alarm') return raiseAlarm(world, notice);
  return kind === 'escalate-notice' ? escalateNotice(world, notice) : retryNotice(world, notice);
}

/** Everybody of a group gets a message. */
function tellGroup(
  world: World,
  job: Extract<Job, { kind: 'tell-security' | 'ask-for-wave' }>,
): Promise<JobResult> {
  return job.kind === 'tell-security' ? tellSecurity(world, job) : askForWave(world, job.request);
}

/** What comes round by itself, as long as there is something to look at; and files for people. */
function runRound(world: World, job: RoundJob, attempt: number): Promise<JobResult> {
  if (job.kind === 'send-file') return sendFile(world, job, attempt);
  if (job.kind === 'sweep-drift') return sweepDrift(world, job.after);
  if (job.kind === 'watch-open-work') return watchOpenWork(world);
  if (job.kind === 'scan-tenant') return scanTenant(world, job.scan);
  return job.kind === 'watch-tenant' ? watchTenant(world) : runReminderJob(world, job, attempt);
}

function waitAfter(attempt: number, retryAfterMs: number | undefined): number {
  const growing = Math.min(FIRST_WAIT_MS * 2 ** Math.min(attempt - 1, 10), LONGEST_WAIT_MS);
  return Math.max(growing, retryAfterMs ?? 0);
}
