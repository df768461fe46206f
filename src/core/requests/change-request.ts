import type { ConversationReference } from '../incoming.ts';
import type { NoticeId, PersonId, RequestId } from '../ids.ts';
import type { MfaState, ObservedState } from '../mfa-state.ts';
import type { MailboxPurpose, MethodKind, Person } from '../people.ts';
import type { Outcome } from '../failures.ts';
import type { Locale } from '../locale.ts';
import type { Act } from './act.ts';
import type { Extension } from './extension.ts';
import type { Stop } from './stop.ts';
import type { RuleWait } from './rule-wait.ts';
import type { TimeLimit } from './time-limit.ts';
import type { LegacyClient, PartCover } from '../ports/mfa.ts';
import type { ProvedSignIn } from '../ports/policy-sign-ins.ts';
import type { CountedSource } from '../ports/groups.ts';
import type { PlannedWaves } from './plan-waves.ts';
import type { PendingEnd } from './pending-end.ts';
import type { TargetTruth } from './target-truth.ts';
import type { LeftOutPeople } from './refusals.ts';
import type { Approval, CallerProof, Deputy, Entitled, Quorum, Requirement } from './requirement.ts';

/** Things about one person that the deciders should know. */
export type Warning =
  | { readonly kind: 'already-registered' }
  | { readonly kind: 'registration-unknown' }
  | { readonly kind: 'privileged'; readonly roles: readonly string[] | 'unknown' }
  | { readonly kind: 'covered-by-conditional-access'; readonly policies: readonly string[] }
  /** Asked in some cases: the policies, and what they leave open. */
  | { readonly kind: 'partly-covered'; readonly policies: readonly PartCover[] }
  | { readonly kind: 'security-defaults' }
  /** Take it that another policy asks already. */
  | { readonly kind: 'coverage-unknown' }
  /** Allowed as an exception, with a reason. */
  | { readonly kind: 'overrides-coverage' }
  | ({ readonly kind: 'moves-to-conditional-access'; readonly policies: readonly string[] } & ProvedSignIn)
  | { readonly kind: 'unlicensed' }
  | { readonly kind: 'shared-account'; readonly mailbox: MailboxPurpose }
  /** A guess from the name. */
  | { readonly kind: 'service-account' }
  /** Allowed by the policy, and not documented by Microsoft. */
  | { readonly kind: 'guest' }
  | { readonly kind: 'look-alike-name' }
  | { readonly kind: 'legacy-apps-stop' }
  /** Old clients of the last thirty days, which will stop. */
  | { readonly kind: 'legacy-clients'; readonly clients: readonly LegacyClient[]; readonly more?: boolean }
  /** The sign-in log could not be read: take it that there are old clients. */
  | { readonly kind: 'legacy-unknown' }
  /** Of a longer list, whose first ones only are looked for in the sign-in log: for so many it was read. */
  | { readonly kind: 'legacy-unread'; readonly read: number; readonly people: number }
  | PendingEnd
  | { readonly kind: 'methods-stay' }
  /** A Temporary Access Pass is not taken away. */
  | { readonly kind: 'pass-stays' }
  | { readonly kind: 'unreachable'; readonly channel: 'mail' | 'teams' };

/** One person in a request, as frozen when the request was made. */
export interface RequestItem {
  readonly person: Person;
  /** The state that was shown and is the only one from which a write may start. */
  readonly from: ObservedState;
  /** In place of a new state; the same for everybody in the request. */
  readonly act?: Act;
  /** Weakened by that request already, and to stay so for longer; `from` is what comes back. The same for everybody. */
  readonly extends?: RequestId;
  readonly methods: readonly MethodKind[] | 'unknown';
  readonly warnings: readonly Warning[];
  /** Absent in requests of earlier versions. */
  readonly truth?: TargetTruth;
  readonly outcome?: Outcome;
  /** Proof that this person, in this state, is in the frozen list of this request. */
  readonly seal?: string;
}

interface RequestBase extends LeftOutPeople {
  readonly id: RequestId;
  readonly to: MfaState;
  /** In place of a new state: `to` then means nothing. */
  readonly act?: Act;
  readonly requester: Person;
  readonly requesterLocale: Locale;
  /** Where the command was typed; the requester's card lives there. */
  readonly conversation: ConversationReference;
  readonly reason?: string;
  readonly ticket?: string;
  /** How the requester made sure who is asking for a weakening. */
  readonly callerProof?: CallerProof;
  /** Who has to agree: frozen when it was confirmed, and asked again of the rules before each write. */
  readonly requirement: Requirement;
  /** Only of a weakening: after it the earlier state comes back by itself. */
  readonly timeLimit?: TimeLimit;
  /** From the approval on: when that is. */
  readonly endsAt?: string;
  /** The finished request that this one reverses. */
  readonly undoes?: RequestId;
  /** Done on the requester's own word, for as long as a review may take. */
  readonly emergency?: true;
  /** Writes nothing, and moves the end of that request's weakening. */
  readonly extends?: Extension;
  /** A move to Conditional Access: the people are asked for MFA by a policy instead. */
  readonly convert?: true;
  /** Groups and departments whose people, as they were then, are in the frozen list. */
  readonly sources?: readonly CountedSource[];
  /** Of a long list: the list is in this order. */
  readonly waves?: PlannedWaves;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** Hash over the frozen list (person, from, to): what an approval covers. */
  readonly fingerprint: string;
}

export interface Decision {
  readonly by: Person;
  readonly at: string;
  readonly reason?: string;
}

export interface StageTime {
  readonly stage: number;
  readonly at: string;
}

interface LeftOut {
  /** People of the frozen list whom approvers leave out, for good. */
  readonly takenOut?: readonly PersonId[];
}

interface Sealed {
  /** Proof that the row is as this bot wrote it; absent in requests of earlier versions, which are not decided. */
  readonly waitingSeal?: string;
}

interface Agreed extends LeftOut {
  readonly confirmedAt: string;
  readonly approvals: Quorum;
  /** Seal over the whole approval, made when it was given; without a genuine one nothing is carried out. */
  readonly approvalSeal?: string;
}

interface Approved extends Agreed {
  /** When the last approval came, or the cool-down after it ended. */
  readonly approvedAt: string;
  /** Should more approvers be needed before it begins: as it was when it waited. Sealed with the approval. */
  readonly asked?: Asked;
}

/** Each state has only its own fields: "approved without an approver" cannot be written. Stored as JSON. */
export type ChangeRequest =
  | (RequestBase & Sealed & { readonly status: 'awaiting-confirmation' })
  | (RequestBase &
      LeftOut &
      Sealed & {
        readonly status: 'awaiting-approval';
        readonly confirmedAt: string;
        /** Since when every approver who can be reached has a card; absent while they are still being asked. */
        readonly askedAt?: string;
        /** One by one, as they were given; fewer than the requirement asks for. */
        readonly approvals: readonly Approval[];
        /** Settled at Confirm. Of what nobody confirms, or an earlier version did, when approvers are asked: nobody can answer before. */
        readonly entitled?: Entitled;
        /** Who stands in for one of them; settled when approvers are asked for the first time. */
        readonly deputies?: readonly Deputy[];
        /** Nobody answered in this stage (its place from 0) in time: the next group may decide in it too. */
        readonly escalated?: StageTime;
        /** Everybody who was asked in this stage had automatic replies on. */
        readonly away?: StageTime;
        /** The approvers of this stage were reminded; once a stage. */
        readonly reminded?: StageTime;
        /** Number matching: the two digits on the requester's card, and how often another number was typed. */
        readonly digits?: string;
        readonly wrongNumbers?: number;
        /** An approver lost the right while the approved change cooled down: since then somebody else is asked. */
        readonly askedAgainAt?: string;
      })
  | (RequestBase &
      Agreed & {
        readonly status: 'cooling-down';
        readonly coolDownUntil: string;
        /** Should an approver lose the right before it begins: as it was when it waited. Sealed with the approval. */
        readonly asked?: Asked;
      })
  | (RequestBase & Approved & { readonly status: 'approved' })
  | (RequestBase &
      Approved & {
        readonly status: 'running';
        /** Why it stood still when that was looked at last; over with its time. */
        readonly waits?: RuleWait;
      })
  | (RequestBase &
      Approved & { readonly status: 'finished' | 'partly-finished'; readonly finishedAt: string })
  | (RequestBase & { readonly status: 'withdrawn'; readonly withdrawal: Decision })
  | (RequestBase & { readonly status: 'rejected'; readonly rejection: Decision })
  | (RequestBase & { readonly status: 'stopped'; readonly stop: Stop })
  | (RequestBase & { readonly status: 'expired'; readonly expiredAt: string })
  | (RequestBase & { readonly status: 'superseded'; readonly supersededAt: string });

/** What another approver is judged by. */
export interface Asked {
  readonly entitled?: Entitled;
  readonly deputies?: readonly Deputy[];
  readonly digits?: string;
  readonly wrongNumbers?: number;
}

export type RequestStatus = ChangeRequest['status'];
export type RequestIn<Status extends RequestStatus> = Extract<ChangeRequest, { status: Status }>;

export const OPEN_STATUSES = [
  'awaiting-confirmation',
  'awaiting-approval',
  'cooling-down',
  'approved',
  'running',
] as const;

export function isOpen(request: ChangeRequest): boolean {
  return OPEN_STATUSES.some((status) => status === request.status);
}

/** How one notice to one person on one channel went. Shown to the requester and in `status`. */
export interface Delivery {
  readonly notice: NoticeId;
  /** The request it belongs to, whose cards show it. */
  readonly request?: RequestId;
  readonly person: PersonId;
  readonly channel: 'mail' | 'teams';
  readonly reference: string;
  readonly result: DeliveryResult;
}
export type DeliveryResult =
  | { readonly kind: 'queued' }
  | { readonly kind: 'attempted'; readonly attempt: number }
  | { readonly kind: 'sent'; readonly at: string }
  | { readonly kind: 'uncertain'; readonly at: string }
  | ({ readonly kind: 'unreachable'; readonly reason: UnreachableReason; readonly at: string } & SentBefore)
  | ({ readonly kind: 'failed'; readonly reference: string; readonly at: string } & SentBefore)
  /** Not sent, because by then it was no longer true or wanted. */
  | { readonly kind: 'dropped'; readonly at: string };

interface SentBefore {
  /** An earlier try may have arrived: whoever tries once more has one message left, not two. */
  readonly mayHaveArrived?: true;
}

export type UnreachableReason =
  | 'no-address'
  | 'app-not-installed'
  | 'blocked-by-person'
  | 'conversation-gone'
  | 'mailbox-missing'
  | 'recipient-refused'
  | 'disabled-by-admin';
