import type { IncompleteIntent } from '../../core/intents/intent.ts';
import type { FailureCode, Service } from '../../core/failures.ts';
import type { MfaState, ObservedState } from '../../core/mfa-state.ts';
import type { MailboxPurpose, MethodKind } from '../../core/people.ts';
import type { BrakeName } from '../../core/ports/guard-rails.ts';
import type { Role, Settled } from '../../core/refusal.ts';
import type { UnreachableReason } from '../../core/requests/change-request.ts';
import type { TruthPart } from '../../core/requests/target-truth.ts';
import type { ApprovalPlain, ApprovalValues } from './approvals/texts.ts';
import type { TruthPlain, TruthValues } from './truth/texts.ts';
import type { BulkPlain, BulkValues } from './bulk/texts.ts';
import type { FilePlain, FileValues } from './files/texts.ts';
import type { PeoplePlain, PeopleValues } from './people/texts.ts';

/**
 * Every text of the bot by name: a language that lacks one does not compile, and neither does a caller that forgets a value.
 * The texts are ICU messages (https://unicode-org.github.io/icu/userguide/format_parse/messages/).
 */
export type Texts = Readonly<Record<PlainText | keyof TextValues, string>>;

/** Texts that take values, and which. */
export interface TextValues extends ApprovalValues, TruthValues, PeopleValues, BulkValues, FileValues {
  'list.more': { count: number };
  'person.id-tail': { tail: string };
  'person.with-account': { name: string; account: string };
  reference: { reference: string };
  'nothing-changed-for': { name: string };
  'request.line': { request: string };
  'request.line-undo': { request: string; undone: string };
  duration: { hours: number; minutes: number };
  'change.no-end': { to: MfaState };
  'change.ends': { duration: string; when: string };
  'change.ends-dry': { duration: string };
  'status.ends': { when: string };
  'status.brake': { brake: BrakeName; when: string };
  'box.waiting': { when: string };
  'box.trouble': { when: string; why: string };
  'box.restored': { when: string };
  'brake.name': { brake: BrakeName };
  'brake.set': { brake: BrakeName };
  'brake.already-on': { when: string };
  'alert.freeze.what': { name: string };
  'alert.threat.what': { name: string };
  'alert.breaker.what': { request: string };
  'no.bulk-not-so': { request: string; wish: string };
  'request.reason': { reason: string };
  'request.ticket': { ticket: string };
  'request.asked-by': { who: string };
  'state.word': { state: ObservedState };
  'state.change': { from: string; to: string };
  'state.asked': { from: string; to: string };
  'state.now': { state: ObservedState };
  'change.heading': { to: MfaState; count: number; name: string };
  'change.weakening': { to: MfaState };
  'effect.browser': { to: MfaState };
  'effect.modern': { to: MfaState };
  'effect.legacy': { to: MfaState };
  'warning.of': { names: string; warning: string };
  'warning.privileged': { roles: string };
  'warning.moves-to-conditional-access': { policies: string; signIn: string };
  'warning.covered-by-conditional-access': { policies: string };
  'warning.unreachable': { channel: Channel };
  'warning.shared-account': { mailbox: MailboxPurpose };
  'refused.mailbox': { mailbox: MailboxPurpose };
  'warning.legacy-clients': { clients: string };
  'warning.legacy-unread': { read: number; people: number };
  'warning.legacy-client': { client: string; when: string };
  'refused.nobody-found': { typed: string };
  'refused.guest': { name: string };
  'refused.account-disabled': { name: string };
  'refused.already-there': { name: string; state: ObservedState };
  'refused.state-unknown': { name: string };
  'refused.break-glass': { name: string };
  'refused.own-account': { name: string };
  'refused.privileged': { name: string; roles: string };
  'refused.privileged-unknown': { name: string };
  'refused.enforce-none': { name: string };
  'refused.enforce-unknown': { name: string };
  'refused.not-covered': { name: string };
  'refused.no-policy-sign-in': { name: string };
  'refused.policy-sign-in-unread': { name: string };
  'refused.convert-none': { name: string };
  'refused.convert-unknown': { name: string };
  'refused.conditional-access': { name: string; policies: string };
  'refused.security-defaults': { name: string };
  'refused.posture-unknown': { name: string };
  'refused.in-open-request': { name: string; request: string };
  'refused.changed-since': { name: string; state: ObservedState };
  'refused.changed-by-request': { name: string; request: string };
  'refused.other-earlier-state': { name: string; state: ObservedState };
  'dry-run.heading': { change: string };
  'confirm.heading': { change: string };
  'confirm.next': { when: string };
  'approve.heading': { change: string };
  'approve.until': { when: string };
  'status.awaiting-confirmation': { when: string };
  'status.awaiting-approval': { count: number; when: string };
  'status.approved': { name: string; when: string };
  'status.running': { name: string };
  'status.finished': { name: string; count: number };
  'status.partly-finished': { name: string; done: number; count: number };
  'status.decision-reason': { reason: string };
  'status.withdrawn': { name: string; when: string };
  'status.rejected': { name: string; when: string };
  'status.expired': { when: string };
  'status.superseded': { when: string };
  'outcome.done': { before: ObservedState; state: ObservedState };
  'outcome.already': { state: ObservedState };
  'outcome.state-changed': { expected: ObservedState; observed: ObservedState };
  'alert.deputy.heading': { name: string };
  'alert.deputy.what': { name: string; when: string };
  'alert.unanswered.heading': { request: string };
  'alert.unanswered.what': { request: string };
  'alert.approval-lost.heading': { request: string };
  'alert.approval-lost.what': { request: string };
  'alert.drift.heading': { name: string };
  'alert.drift.what': { request: string };
  'alert.ending.heading': { name: string };
  'alert.restored.heading': { name: string };
  'alert.restore-late.heading': { name: string };
  'alert.restore-changed.heading': { name: string };
  'alert.ending.what': { request: string; when: string };
  'alert.restored.what': { request: string };
  'alert.restore-late.what': { request: string; when: string };
  'alert.restore-changed.what': { request: string; when: string };
  'outcome.truth-changed': { parts: string };
  'outcome.renamed': { name: string };
  'outcome.struck-out': { name: string };
  'outcome.failed': { why: string; reference: string };
  'outcome.unproved': { reference: string };
  'delivery.queued': { channel: Channel };
  'delivery.attempted': { channel: Channel };
  'delivery.sent': { channel: Channel; when: string };
  'delivery.uncertain': { channel: Channel };
  'delivery.unreachable': { channel: Channel; why: string };
  'delivery.dropped': { channel: Channel };
  'delivery.failed': { channel: Channel; reference: string };
  'pick.heading': { typed: string };
  'picked.heading': { name: string };
  'ask.heading-targets': { of: IncompleteIntent['of'] };
  'ask.known-people': { people: string };
  'ask.known-to': { to: MfaState };
  'ask.known-request': { request: string };
  'ask.known-length': { length: string };
  'status.heading': { count: number; name: string };
  'status.methods': { methods: string };
  'status.last-change': { request: string; from: ObservedState; to: ObservedState; when: string };
  'status.changed-by': { requester: string; approver: string };
  'status.open-request': { request: string };
  'status.covered-by': { policies: string };
  'history.change': { request: string; from: ObservedState; to: ObservedState; when: string };
  'history.heading': { count: number; name: string };
  'requests.heading': { count: number };
  'requests.title': { request: string; change: string };
  'requests.by': { name: string; when: string };
  'help.greeting': { name: string };
  'done.heading': {
    what: 'withdrawn' | 'approved' | 'rejected' | 'cancelled' | 'counted' | 'stopped' | 'continued';
    request: string;
  };
  'no.not-entitled': { roles: string };
  'no.suggestion': { command: string };
  'no.nothing-to-change': { to: MfaState };
  'no.held-elsewhere': { request: string };
  'no.too-many': { asked: number; cap: number };
  'no.request-unknown': { typed: string };
  'no.settled': { request: string; as: Settled['as']; when: string };
  'no.settled-by': { request: string; as: Settled['as']; name: string; when: string };
  'no.own-request': { request: string };
  'no.own-target': { request: string };
  'no.too-late': { request: string };
  role: { role: Role };
  'no.frozen': { when: string };
  'no.frozen-by': { name: string };
  'no.time-limit-too-long': { hours: number };
  'no.too-many-weakenings': { asked: number; limit: number; minutes: number };
  'no.limit-reached': { of: 'requester' | 'approver' | 'tenant'; limit: number };
  'no.nothing-to-undo': { request: string };
  'no.undo-too-early': { request: string };
  'failed.heading': { service: Service | 'bot' };
}
type Channel = 'mail' | 'teams';

/** Texts that stand as they are. */
export type PlainText =
  | ApprovalPlain
  | TruthPlain
  | PeoplePlain
  | BulkPlain
  | FilePlain
  | `button.${'confirm' | 'cancel' | 'approve' | 'reject' | 'withdraw' | 'pick' | 'complete' | 'suggest'}`
  | 'anonymous-mode'
  | 'person.unnamed'
  | 'change.may-weaken'
  | `effect.${'title' | 'registered'}`
  | 'warning.service-account'
  | 'warning.guest'
  | 'warning.title'
  | `warning.${'already-registered' | 'registration-unknown' | 'privileged-unknown' | 'unlicensed'}`
  | `warning.${'look-alike-name' | 'legacy-apps-stop' | 'methods-stay'}`
  | 'refused.title'
  | `confirm.${'reason' | 'reason-required' | 'reason-error' | 'ticket'}`
  | 'request.no-reason'
  | `approve.${'nobody' | 'reason' | 'strike'}`
  | `truth.${TruthPart}`
  | 'button.ask-again'
  | 'warning.legacy-unknown'
  | `no.${'weakening-threat' | 'weakening-breaker' | 'time-limit-strengthening' | 'time-limit-unclear'}`
  | 'change.ends-policy'
  | `box.${'unneeded' | 'changed' | 'replaced' | 'kept'}`
  | `alert.${'breaker' | 'brake'}.heading`
  | `alert.${'lift-asked' | 'lifted'}.what`
  | `brake.${'lift-asked' | 'needs-another' | 'took-part' | 'lifted' | 'not-on'}`
  | 'alert.who'
  | `button.bulk-${'pause' | 'resume' | 'cancel' | 'retry'}`
  | 'no.nobody-left'
  | `outcome.${'flipped' | 'account-gone' | 'cancelled' | 'ended' | 'waiting'}`
  | `pick.${'lead' | 'lead-alike' | 'label' | 'placeholder' | 'error' | 'more'}`
  | 'picked.next'
  | `ask.heading-${'change' | 'to' | 'request' | 'length' | 'for' | 'filter'}`
  | `ask.${'lead' | 'targets' | 'targets-hint' | 'to' | 'to-error'}`
  | `ask.${'length' | 'length-error' | 'for' | 'end-unclear'}`
  | `ask.${'request' | 'request-hint' | 'request-error' | 'filter' | 'filter-error'}`
  | `method.${MethodKind}`
  | `failure.${FailureCode}`
  | `unreachable.${UnreachableReason}`
  | 'dry-run.next'
  | `filter.${'enabled' | 'disabled' | 'enforced' | 'pending' | 'stuck'}`
  | `suggest.${'heading' | 'lead'}`
  | 'own.heading'
  | `status.${'methods-none' | 'methods-unknown' | 'flipped' | 'no-change' | 'security-defaults'}`
  | `next.${'disabled' | 'disabled-covered' | 'enabled' | 'enabled-stuck' | 'enforced' | 'enforced-unregistered'}`
  | `next.${'registration-unknown' | 'state-unknown'}`
  | 'history.none'
  | `requests.${'none' | 'cancel-hint'}`
  | `help.${'heading' | 'who-am-i' | 'no-roles' | 'several' | 'always' | 'asks'}`
  | `help.${'change' | 'ask' | 'other'}.title`
  | `help.${'enable' | 'disable' | 'enforce' | 'status' | 'history' | 'requests' | 'list' | 'why' | 'posture' | 'cancel' | 'own' | 'approve' | 'help'}`
  | `command.${'enable' | 'disable' | 'enforce' | 'status' | 'history' | 'requests' | 'list' | 'why' | 'posture' | 'cancel' | 'own' | 'help'}`
  | `greeting.${'heading' | 'lead' | 'try' | 'thanked' | 'thanked-effect'}`
  | `done.${'withdrawn' | 'approved' | 'rejected' | 'cancelled' | 'continued'}`
  | `no.heading${'' | '-rights' | '-settled' | '-nothing-to-do' | '-missing' | '-not-understood'}`
  | 'press-changed-nothing'
  | 'still-working'
  | 'unshowable'
  | 'nothing-changed'
  | `no.${'outsider' | 'wrong-place' | 'negation' | 'question' | 'reported' | 'opposites'}`
  | `no.${'other-product' | 'not-understood' | 'try-help' | 'too-many-codes' | 'card-unknown' | 'card-used' | 'page-over' | 'nobody-chosen' | 'card-of-somebody-else'}`
  | `no.${'reason-for-change' | 'reason-for-rejection' | 'weakening-audit' | 'weakening-clock'}`
  | `failed.${'graph' | 'store' | 'teams' | 'mail' | 'bot'}`;
