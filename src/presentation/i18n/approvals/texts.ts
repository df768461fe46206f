import type { RuleSince } from '../../../core/requests/rules-since.ts';
import type { CallerProof, RiskReason } from '../../../core/requests/requirement.ts';
import type { MfaState, ObservedState } from '../../../core/mfa-state.ts';
import type { Refusal } from '../../../core/refusal.ts';
import type { RuleWait } from '../../../core/requests/rule-wait.ts';
import type { Stop } from '../../../core/requests/stop.ts';

/** The texts about who has to agree, apart from the others because there are many. */
export interface ApprovalValues {
  'risk.title': { score: number };
  'risk.reason': { why: string; points: number };
  'quorum.stage': { group: string; given: number; count: number };
  'quorum.by': { name: string; when: string };
  'quorum.missing': { group: string; count: number };
  'quorum.group': { group: string };
  'quorum.by-deputy': { name: string; when: string };
  'delegation.made': { name: string; when: string };
  'delegation.ended': { name: string };
  'no.delegation-refused': { because: Extract<Refusal, { kind: 'delegation-refused' }>['because'] };
  'no.deputy-unknown': { typed: string };
  'quorum.escalated': { when: string };
  'quorum.raised': { when: string };
  'quorum.raised-people': { when: string };
  'risk.asked-beside': { count: number; duration: string };
  'status.reminded': { when: string };
  'status.next-try': { when: string };
  'status.rules-wait': { because: RuleWait['because']; when: string };
  'proof.line': { proof: string };
  'number.yours': { digits: string };
  'status.cooling-down': { name: string; when: string };
  'status.stopped-rules': { why: string; when: string };
  'status.stopped': { because: Stop['because']; name: string; when: string };
  'request.line-longer': { request: string; of: string };
  'emergency.care': { duration: string };
  'emergency.next': { when: string };
  'request.line-emergency': { request: string };
  'request.line-review': { request: string; of: string };
  'review.heading': { to: MfaState; count: number; name: string };
  'review.care': { of: string; was: string; when: string };
  'review.until': { when: string };
  'review.rejected': { name: string; when: string };
  'review.expired': { when: string };
  'status.expired-draft': { when: string };
  'confirm.next-alone': { when: string };
  'no.emergency-refused': { because: Extract<Refusal, { kind: 'emergency-refused' }>['because'] };
  'alert.emergency.heading': { name: string };
  'alert.emergency.what': { name: string; request: string; when: string };
  'longer.heading': { to: MfaState; count: number; name: string };
  'longer.line': { request: string; state: ObservedState };
  'longer.care': { was: string; when: string };
  'longer.done': { when: string };
  'no.nothing-to-extend': { request: string };
  'no.text-unfit': { what: 'reason' | 'ticket' };
  'no.text-form': { form: string };
  'alert.break-glass.heading': { name: string };
  'alert.break-glass.what': { name: string };
  'alert.list-ended.heading': { request: string };
  'alert.list-ended.what': { name: string };
  'alert.list-halted.heading': { request: string };
  'alert.list-halted.what': { request: string; when: string };
  'alert.list-asks.heading': { request: string };
  'alert.list-asks.what': { request: string; when: string };
  'alert.wave-waits.heading': { request: string };
  'alert.wave-waits.what': { request: string; when: string };
  'alert.wave-approval.heading': { request: string };
  'alert.wave-approval.what': { name: string; request: string; when: string };
  'alert.list-expired.heading': { request: string };
  'alert.list-expired.what': { request: string };
  'alert.restore-partly.heading': { name: string };
  'alert.restore-partly.what': { request: string; when: string };
  'warning.end-pending': { request: string; when: string; state: string };
  'no.too-many-drafts': { open: number; cap: number; minutes: number };
  'no.too-many-open': { open: number; cap: number };
  'approve.rejected-before': { request: string; name: string; when: string };
  'approve.rejected-because': { reason: string };
  'no.rules-stricter': { request: string; why: string };
  'no.requester-lost': { request: string; name: string };
  'no.approved-already': { request: string };
  'no.not-your-stage': { request: string; group: string };
  'no.outside-helpdesk-only': { request: string };
  'no.not-asked-yet': { request: string };
  'no.entitled-too-late': { request: string };
  'no.number-needed': { request: string };
  'no.number-wrong': { request: string; left: number };
  'no.number-locked': { request: string };
}

export type ApprovalPlain =
  | 'button.stop'
  | 'number.elsewhere'
  | 'longer.effect'
  | `button.${'keep' | 'put-back'}`
  | 'review.effect'
  | 'review.reason'
  | 'approve.again'
  | `delegation.${'made' | 'ended' | 'none'}.heading`
  | `delegation.${'none' | 'shortened' | 'rules'}`
  | `risk.${RiskReason['kind']}`
  | `since.${RuleSince}`
  | `quorum.${'title' | 'title-past' | 'alone'}`
  | `proof.${CallerProof}`
  | `confirm.${'proof' | 'proof-error' | 'ticket-required' | 'ticket-error'}`
  | `number.${'label' | 'error'}`
  | `no.${'ticket-needed' | 'proof-needed'}`
  | `done.${'counted' | 'stopped'}`;

export type ApprovalTexts = Readonly<Record<ApprovalPlain | keyof ApprovalValues, string>>;
