import { addMinutes } from '../instants.ts';
import { keyOf } from '../jobs/job-key.ts';
import type { Job } from '../jobs/job.ts';
import type { Policy } from '../policy.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { RequestIn, StageTime } from '../requests/change-request.ts';
import type { Requirement } from '../requests/requirement.ts';
import { nextGroup } from './next-group.ts';
import { openStage } from './quorum.ts';

type Awaiting = RequestIn<'awaiting-approval'>;

/** What of a request says when its approvers should have answered: it may be about a change, or about reminders. */
export interface Answering extends Pick<
  Awaiting,
  'approvals' | 'confirmedAt' | 'expiresAt' | 'askedAgainAt' | 'escalated' | 'reminded' | 'away'
> {
  readonly requirement: Pick<Requirement, 'stages'>;
}

/** The place of the stage that is asked now, from 0; undefined when none is open. */
export function openStageNumber(policy: Policy, { requirement, approvals }: Answering): number | undefined {
  const stage = openStage(policy, requirement, approvals);
  return stage && requirement.stages.indexOf(stage);
}

/** When the open stage's approvers are reminded; undefined when never, no more, or not before the request ends. */
export function reminderTime(policy: Policy, request: Answering): StageTime | undefined {
  const { remindAfterMinutes, escalation } = policy.approvals ?? {};
  const half = Math.ceil((escalation?.afterMinutes ?? policy.approveWithinMinutes) / 2);
  const minutes = remindAfterMinutes ?? half;
  return minutes === 0 ? undefined : timeOf(policy, request, { minutes, done: request.reminded });
}

/** When the next group is asked beside the open stage's own. */
export function escalationTime(policy: Policy, request: Answering): StageTime | undefined {
  const { escalation } = policy.approvals ?? {};
  const stage = openStageNumber(policy, request);
  if (!escalation || stage === undefined || request.escalated?.stage === stage) return undefined;
  const open = request.requirement.stages[stage];
  if (!open || nextGroup(policy, open) === undefined) return undefined;
  // Nobody is there: asked at once, however little time is left.
  if (request.away?.stage === stage) return request.away;
  return timeOf(policy, request, { minutes: escalation.afterMinutes, done: request.escalated });
}

/** Counted from the last answer: whoever waits for a second approver has been answered by the first. */
function timeOf(
  policy: Policy,
  request: Answering,
  { minutes, done }: { readonly minutes: number; readonly done: StageTime | undefined },
): StageTime | undefined {
  const stage = openStageNumber(policy, request);
  if (stage === undefined || done?.stage === stage) return undefined;
  const last = request.approvals.at(-1)?.at ?? request.confirmedAt;
  const since = request.askedAgainAt && request.askedAgainAt > last ? request.askedAgainAt : last;
  const at = addMinutes(new Date(since), minutes);
  return at < request.expiresAt ? { stage, at } : undefined;
}

interface Timers {
  readonly of: Answering;
  readonly remind: Job;
  readonly escalate: Job;
}

/** The timers of the open stage, in the transaction that says that it was asked. */
export async function setTimers(
  policy: Policy,
  tx: StoreTransaction,
  { of, remind, escalate }: Timers,
): Promise<void> {
  const timers: readonly (readonly [Job, StageTime | undefined])[] = [
    [remind, reminderTime(policy, of)],
    [escalate, escalationTime(policy, of)],
  ];
  for (const [job, time] of timers) if (time) await tx.send(job, { startAfter: time.at, key: keyOf(job) });
}
