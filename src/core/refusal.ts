import type { RuleSince } from './requests/rules-since.ts';
import type { ActionId, GroupId, RequestId } from './ids.ts';
import type { MfaState, ObservedState } from './mfa-state.ts';
import type { Person } from './people.ts';
import type { Act } from './requests/act.ts';
import type { PartCover } from './ports/mfa.ts';
import type { FileTrouble } from './ports/people-files.ts';
import type { NoCommand } from './intents/intent.ts';
import type { LeftOutWhole } from './requests/refusals.ts';

/** `deputy`: may be handed an approver's right, and holds none before. */
export type Role = 'helpdesk' | 'approver' | 'auditor' | 'security' | 'deputy';

/** Why one target of a command is left out. */
export type TargetRefusal =
  | { readonly kind: 'nobody-found'; readonly typed: string }
  | { readonly kind: 'group-unknown' | 'department-unknown'; readonly typed: string }
  /** `others`: devices, contacts and applications in it. */
  | { readonly kind: 'group-empty'; readonly name: string; readonly others: number }
  /** Graph shows nobody who is in it. */
  | { readonly kind: 'group-hidden'; readonly name: string }
  /** The bot may not read groups at all. */
  | { readonly kind: 'group-unreadable'; readonly typed: string }
  | { readonly kind: 'guest'; readonly person: Person }
  | { readonly kind: 'account-disabled'; readonly person: Person }
  | { readonly kind: 'already-there'; readonly person: Person; readonly state: ObservedState }
  | { readonly kind: 'state-unknown'; readonly person: Person }
  /** No message would reach this person. */
  | { readonly kind: 'unreachable'; readonly person: Person }
  /** For a reset. */
  | { readonly kind: 'methods-unknown'; readonly person: Person }
  | { readonly kind: 'nothing-registered'; readonly person: Person }
  | { readonly kind: 'break-glass'; readonly person: Person }
  | { readonly kind: 'own-account'; readonly person: Person }
  | { readonly kind: 'privileged'; readonly person: Person; readonly roles: readonly string[] | 'unknown' }
  | {
      readonly kind: 'enforce-unregistered';
      readonly person: Person;
      readonly registration: 'none' | 'unknown';
    }
  /** For a move to Conditional Access. */
  | { readonly kind: 'not-covered'; readonly person: Person }
  /** The policy is there, and in thirty days nobody saw it let this person through. */
  | { readonly kind: 'no-policy-sign-in'; readonly person: Person }
  | { readonly kind: 'policy-sign-in-unread'; readonly person: Person }
  | {
      readonly kind: 'convert-unregistered';
      readonly person: Person;
      readonly registration: 'none' | 'unknown';
    }
  | { readonly kind: 'conditional-access'; readonly person: Person; readonly policies: readonly string[] }
  | { readonly kind: 'partly-covered'; readonly person: Person; readonly policies: readonly PartCover[] }
  | { readonly kind: 'security-defaults'; readonly person: Person }
  | { readonly kind: 'posture-unknown'; readonly person: Person }
  | { readonly kind: 'in-open-request'; readonly person: Person; readonly request: RequestId }
  /** For undo: somebody changed the person after the request that is to be undone. */
  | { readonly kind: 'changed-since'; readonly person: Person; readonly state: ObservedState }
  | { readonly kind: 'changed-by-request'; readonly person: Person; readonly request: RequestId }
  /** For undo: this person was in another state before than the others, which needs a request of its own. */
  | { readonly kind: 'other-earlier-state'; readonly person: Person; readonly state: ObservedState };

/** `wish`: the sentence beside the file asks for something else than a change, or names people too. */
export type FileProblem = FileTrouble | 'no-column' | 'nobody' | 'several' | 'wish';

/** `open`: not over yet. `late`: asked too long ago. `interrupted`: begun, and nobody knows how far it came. */
export type NoFile =
  | 'channel'
  | 'off'
  | 'open'
  | 'nobody'
  | 'late'
  | 'elsewhere'
  | 'refused'
  | 'unreachable'
  | 'changed'
  | 'big'
  | 'interrupted';

/**
 * `skipped`: the clock leaves that time out. `early`: before the wave ahead can be finished. `few`: the waves before have
 * everybody already. `policy`: the policy file wants smaller waves, or another group first. `weakening`: MFA is not taken
 * away on an older yes. `many`: more waves than anybody looks at. `group`: it is not clear which one, or who is in it.
 * `nobody`: none of the list is in that group.
 */
export type WaveProblem =
  'past' | 'skipped' | 'early' | 'far' | 'few' | 'policy' | 'weakening' | 'many' | 'group' | 'nobody';

/** Who settled a request before this press came. */
export interface Settled {
  readonly request: RequestId;
  readonly as: 'approved' | 'rejected' | 'withdrawn' | 'expired' | 'superseded' | 'finished' | 'stopped';
  readonly by?: string;
  readonly at: string;
}

/** An expected "no": returned, shown kindly, audited where somebody tried something. */
export type Refusal =
  /** `language`: the reader's own in the directory, for whoever's Teams speaks none of ours. */
  | { readonly kind: 'not-entitled'; readonly needs: readonly Role[]; readonly language?: string | undefined }
  | { readonly kind: 'outsider'; readonly language?: string | undefined }
  | { readonly kind: 'wrong-place' }
  | {
      readonly kind: 'not-understood';
      readonly because: NoCommand;
      readonly suggestion?: string;
    }
  | ({
      readonly kind: 'nothing-to-change';
      readonly to: MfaState;
      readonly act?: Act;
    } & LeftOutWhole)
  /** The policy file does not allow it. */
  | { readonly kind: 'act-closed'; readonly act: Act }
  /** Between card and press another open request took these people. */
  | ({ readonly kind: 'held-elsewhere'; readonly request: RequestId } & LeftOutWhole)
  | { readonly kind: 'too-many'; readonly asked: number; readonly cap: number }
  | { readonly kind: 'file-unusable'; readonly file: string; readonly because: FileProblem }
  | { readonly kind: 'file-broken'; readonly file: string; readonly line: number }
  | {
      readonly kind: 'group-too-large';
      readonly name: string;
      readonly asked: number;
      readonly cap: number;
    }
  /** An approver has to let the next wave go on. */
  | { readonly kind: 'wave-needs-approver'; readonly request: RequestId }
  /** Long lists are to begin with this group, and nobody knows who is in it. */
  | { readonly kind: 'wave-group'; readonly group: GroupId }
  /** The waves that somebody asked for cannot go so. */
  | {
      readonly kind: 'wave-plan';
      readonly because: WaveProblem;
      /** Counted from 1. */
      readonly wave: number;
      /** The earliest it could start. */
      readonly earliest?: string;
    }
  | { readonly kind: 'request-unknown'; readonly typed: string }
  /** The table cannot be given, or not here. */
  | { readonly kind: 'no-file'; readonly because: NoFile }
  /** Codes of messages may not be found by trying. */
  | { readonly kind: 'too-many-codes' }
  | { readonly kind: 'card-unknown' }
  /** A pick list, form or suggestion that was answered before. */
  | { readonly kind: 'card-used' }
  /** The buttons that turn a page were pressed before, or are too old. */
  | { readonly kind: 'page-over' }
  | { readonly kind: 'nobody-chosen' }
  /** An approver struck out everybody. */
  | { readonly kind: 'nobody-left'; readonly request: RequestId }
  | { readonly kind: 'card-of-somebody-else' }
  | { readonly kind: 'settled'; readonly settled: Settled }
  | { readonly kind: 'own-request'; readonly request: RequestId }
  | { readonly kind: 'own-target'; readonly request: RequestId }
  | { readonly kind: 'reason-needed'; readonly for: 'change' | 'rejection' }
  | { readonly kind: 'ticket-needed' }
  /** A reason or ticket that does not have the form that the policy asks for. */
  /** `form`: the regular expression of the rules. */
  | { readonly kind: 'text-unfit'; readonly what: 'reason' | 'ticket'; readonly form?: string }
  /** How the caller was recognised is missing, or is not one of the list. */
  | { readonly kind: 'proof-needed' }
  /** One person, with whichever account, counts once. */
  | { readonly kind: 'approved-already'; readonly request: RequestId }
  | { readonly kind: 'not-your-stage'; readonly request: RequestId; readonly group: string }
  | { readonly kind: 'outside-helpdesk-only'; readonly request: RequestId }
  /** Approvers are being looked up: it was confirmed a moment ago. */
  | { readonly kind: 'not-asked-yet'; readonly request: RequestId }
  /** Came into the group after the request was made. */
  | { readonly kind: 'entitled-too-late'; readonly request: RequestId }
  /** `away`: the person has handed their own approvals over. */
  | {
      readonly kind: 'delegation-refused';
      readonly because: 'off' | 'self' | 'unfit' | 'away' | 'moment';
    }
  | { readonly kind: 'deputy-unknown'; readonly typed: string }
  /** Whoever asked has lost the right to: closed. */
  | { readonly kind: 'requester-lost'; readonly request: RequestId; readonly name: string }
  /** What the rules have come to refuse since it was asked for; at an approver's press it is closed. */
  | { readonly kind: 'rules-stricter'; readonly request: RequestId; readonly rule: RuleSince }
  | { readonly kind: 'number-needed'; readonly request: RequestId }
  | { readonly kind: 'number-wrong'; readonly request: RequestId; readonly left: number }
  | { readonly kind: 'number-locked'; readonly request: RequestId }
  /** A long list that does not stand as the wish needs it: not running, not held, not over, or nobody failed. */
  | {
      readonly kind: 'bulk-not-so';
      readonly request: RequestId;
      readonly wish: 'pause' | 'resume' | 'cancel' | 'retry';
    }
  | { readonly kind: 'too-late-to-withdraw'; readonly request: RequestId }
  | {
      readonly kind: 'weakening-closed';
      readonly because: 'audit-broken' | 'clock-skew' | 'threat-mode' | 'breaker';
    }
  /** Nothing at all is changed for now. */
  | { readonly kind: 'frozen'; readonly by?: string; readonly at: string }
  | { readonly kind: 'time-limit-on-strengthening' }
  | { readonly kind: 'time-limit-unclear' }
  | { readonly kind: 'time-limit-too-long'; readonly maxHours: number }
  | {
      readonly kind: 'too-many-weakenings';
      readonly asked: number;
      readonly limit: number;
      readonly minutes: number;
    }
  | {
      readonly kind: 'limit-reached';
      readonly of: 'requester' | 'approver' | 'tenant';
      readonly limit: number;
    }
  /** Of one person's, that wait for a decision. */
  /** Cards that the same person has not confirmed; they end by themselves after so many minutes. */
  | {
      readonly kind: 'too-many-drafts';
      readonly open: number;
      readonly cap: number;
      readonly minutes: number;
    }
  | { readonly kind: 'too-many-open'; readonly open: number; readonly cap: number }
  | ({ readonly kind: 'nothing-to-undo'; readonly request: RequestId } & LeftOutWhole)
  | {
      readonly kind: 'emergency-refused';
      readonly because:
        'off' | 'group' | 'preview' | 'several' | 'strengthening' | 'privileged' | 'unheard' | 'often';
    }
  /** No end of it is still to come, or nobody is as it left them. */
  | ({ readonly kind: 'nothing-to-extend'; readonly request: RequestId } & LeftOutWhole)
  | { readonly kind: 'undo-too-early'; readonly request: RequestId };

/** A no as an answer; with `offer` what can be done instead, at a press. */
export interface Refused {
  readonly kind: 'refused';
  readonly refusal: Refusal;
  readonly reference: string;
  readonly offer?: { readonly command: string; readonly action: ActionId };
}
