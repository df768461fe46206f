import { z } from 'zod';
import { parseNoticeId, type ActionId, type NoticeId, type PersonId, type RequestId } from '../ids.ts';

/**
 * Stored as JSON in the queue: payloads hold ids only (and Graph's links), and a change of shape needs a new kind.
 * Every handler re-reads its record and may run twice.
 */
const requestId = z.custom<RequestId>((value) => typeof value === 'string' && /^REQ-\d{1,9}$/.test(value));
const orderId = z.string().max(40);
const personId = z.custom<PersonId>((value) => typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value));
const actionId = z.custom<ActionId>(
  (value) => typeof value === 'string' && /^[A-Za-z0-9_-]{16,64}$/.test(value),
);
const noticeId = z.custom<NoticeId>((value) => parseNoticeId(value) !== undefined);

export const GUARD_ALARMS = [
  'ending',
  'restored',
  'restore-late',
  'restore-changed',
  'restore-partly',
  'breaker',
  'freeze',
  'threat',
  'lift-asked',
  'lifted',
  'drift',
  'unanswered',
  'approval-lost',
  'deputy',
  'emergency',
  'break-glass',
  'list-ended',
  'list-halted',
  'list-asks',
  'list-expired',
  'wave-waits',
  'wave-approval',
] as const;

export const jobSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ask-approvers'), request: requestId }),
  z.object({ kind: z.literal('execute-request'), request: requestId }),
  z.object({ kind: z.literal('execute-bulk'), request: requestId }),
  /** A wave of a list is over, and an approver has to let the next one start. */
  z.object({ kind: z.literal('ask-for-wave'), request: requestId }),
  z.object({ kind: z.literal('expire-request'), request: requestId }),
  z.object({ kind: z.literal('end-cool-down'), request: requestId }),
  /** Nobody has decided: said to the approvers again; and after a while to the next group. */
  z.object({ kind: z.literal('remind-approvers'), request: requestId }),
  z.object({ kind: z.literal('escalate-request'), request: requestId }),
  z.object({ kind: z.literal('update-cards'), request: requestId }),
  z.object({ kind: z.literal('anchor-audit') }),
  z.object({ kind: z.literal('follow-request'), request: requestId }),
  /** Somebody is back at `enabled` after a weakening with an end: waited for again. */
  z.object({ kind: z.literal('follow-restore'), request: requestId, person: personId }),
  z.object({ kind: z.literal('remind-due') }),
  z.object({ kind: z.literal('watch-registrations'), after: personId.optional() }),
  /** A page of the registration report; `from` is Graph's own link to it. */
  z.object({ kind: z.literal('read-registration-report'), from: z.string().max(4_000).optional() }),
  /** Named by the report among those who are waited for. */
  z.object({ kind: z.literal('look-at-registered'), people: z.array(personId).max(20).readonly() }),
  z.object({ kind: z.literal('remind-digest') }),
  /** At the beginning of this manager's working day: of whom they have yet to hear. */
  z.object({ kind: z.literal('copy-manager'), manager: personId }),
  z.object({ kind: z.literal('approve-reminders'), order: orderId }),
  /** Nobody has answered: said to the approvers again; and after a while the next group is asked too. */
  z.object({ kind: z.literal('remind-order'), order: orderId }),
  z.object({ kind: z.literal('escalate-order'), order: orderId }),
  /** `from`: whoever stands there in the order and after it gets a message; without it, the order was decided about. */
  z.object({
    kind: z.literal('order-reminders'),
    order: orderId,
    from: z.number().int().nonnegative().optional(),
  }),
  /** Whoever ordered hears how it went. */
  z.object({ kind: z.literal('report-order'), order: orderId }),
  z.object({ kind: z.literal('raise-alarm'), notice: noticeId }),
  z.object({ kind: z.literal('escalate-notice'), notice: noticeId }),
  /** It arrived on no channel: sent anew. */
  z.object({ kind: z.literal('retry-notice'), notice: noticeId }),
  /** The file that somebody said yes to. */
  z.object({ kind: z.literal('send-file'), file: actionId }),
  /** Put back what a time-boxed request weakened. */
  z.object({ kind: z.literal('restore-state'), request: requestId, person: personId }),
  /** A time-boxed weakening ends soon: said to the person and to the requester. */
  z.object({ kind: z.literal('warn-of-end'), request: requestId, person: personId }),
  z.object({
    kind: z.literal('tell-security'),
    about: z.enum(GUARD_ALARMS),
    request: requestId.optional(),
    person: personId.optional(),
    /** Who tried it. */
    by: personId.optional(),
  }),
  /** A brake came or went: every open request's cards say so. */
  z.object({ kind: z.literal('explain-brakes') }),
  /** Looks every minute for what a lost job would have left undone. */
  z.object({ kind: z.literal('watch-guard-rails') }),
  /** Looks every hour for an approved change or a notice whose job was parked. */
  z.object({ kind: z.literal('watch-open-work') }),
  /** Once a day: is everybody still as our changes left them? */
  z.object({ kind: z.literal('sweep-drift'), after: personId.optional() }),
  /** The next page of this scan of the whole tenant. */
  z.object({ kind: z.literal('scan-tenant'), scan: z.string().max(40) }),
  /** Looks every hour whether the tenant has to be read anew. */
  z.object({ kind: z.literal('watch-tenant') }),
  z.object({
    kind: z.literal('send-notice'),
    notice: noticeId,
    channel: z.enum(['mail', 'teams']),
  }),
]);
export type Job = z.infer<typeof jobSchema>;
export type JobKind = Job['kind'];

/** A job, and when it is wanted; at once when undefined. */
export interface WantedJob {
  readonly job: Job;
  readonly key: string;
  readonly startAfter?: string;
}

/** What a handler says when it is done: finished, or to be run again after a while (waits never sleep in a handler). */
export type JobResult = { readonly kind: 'done' } | { readonly kind: 'again'; readonly afterMs: number };

export interface JobRun {
  readonly job: Job;
  /** 1 for the first run; counts runs of the same job over `again` and over crashes. */
  readonly attempt: number;
  /** True once the process is being stopped: long work ends at its next safe place and goes on at the next start. */
  readonly isStopping?: () => boolean;
}
