import type { FailureCode } from '../failures.ts';
import type { GroupId, PersonId, RequestId } from '../ids.ts';
import type { MfaState, ObservedState } from '../mfa-state.ts';
import type { Act } from '../requests/act.ts';
import type { BrakeName, CountedDecision } from '../ports/guard-rails.ts';
import type { RuleSince } from '../requests/rules-since.ts';
import type { TruthPart } from '../requests/target-truth.ts';
import type { ProposedPeople } from './proposed-people.ts';
import type { RefusedPeople, RefusedPerson } from './refused-people.ts';
import type { ReminderEvent } from './reminder-event.ts';

export type AuditedSource = ({ readonly group: GroupId } | { readonly department: string }) & {
  readonly people: number;
};

/**
 * Stored as JSON in a hash chain for years: only ever add kinds and optional fields, never rename.
 * Object ids in the chain; names and typed words go into `aside`, which can be erased without breaking the chain.
 */
export type AuditEvent =
  /** SHA-256 of the policy file, and of the rules as the program reads it; where they are others than at the start before. */
  | { readonly kind: 'policy-loaded'; readonly file: string; readonly rules: string }
  | { readonly kind: 'command-received'; readonly intent: string }
  | ({
      readonly kind: 'command-refused';
      readonly intent: string;
      readonly refusal: string;
      readonly reference: string;
    } & RefusedPeople)
  /** Further people of a `command-refused` or `press-refused`, in its order; or those whom a file named in vain. */
  | { readonly kind: 'people-refused'; readonly refused: readonly RefusedPerson[] }
  | {
      readonly kind: 'command-failed';
      readonly intent: string;
      readonly service: string;
      readonly reference: string;
    }
  | ({
      readonly kind: 'request-proposed';
      /** So many records `people-proposed` go on with its list. */
      readonly parts?: number;
      readonly to: MfaState;
      /** Then `to` means nothing. */
      readonly act?: Act;
      /** To be done on the requester's own word. */
      readonly emergency?: true;
      /** The request whose end is to be moved. */
      readonly extends?: RequestId;
      readonly fingerprint: string;
      /** Groups and departments whose people are in the list. */
      readonly sources?: readonly AuditedSource[];
      readonly expiresAt: string;
    } & ProposedPeople)
  /** Further people of the list of a `request-proposed`, in its order. */
  | ({ readonly kind: 'people-proposed' } & ProposedPeople)
  | {
      readonly kind: 'request-confirmed';
      readonly ticket?: string;
      readonly callerProof?: string;
      readonly rule?: string;
      readonly score?: number;
      readonly counted?: CountedDecision;
    }
  | { readonly kind: 'request-withdrawn' }
  | {
      readonly kind: 'approvers-asked';
      readonly approvers: readonly PersonId[];
      readonly unreachable: readonly PersonId[];
    }
  /** The actor's right to decide, handed over to the subject. */
  | { readonly kind: 'delegation-made'; readonly until: string }
  | { readonly kind: 'delegation-ended' }
  | { readonly kind: 'approvers-reminded'; readonly approvers: readonly PersonId[] }
  /** Nobody answered in time: `group` may decide in this stage too. */
  | { readonly kind: 'request-escalated'; readonly group: string; readonly stage: number }
  /** One person's yes; `missing` more were needed then. */
  | {
      readonly kind: 'request-approved';
      readonly fingerprint: string;
      readonly group?: string;
      /** The group that decided in its place. */
      readonly via?: string;
      /** Whose right the actor used. */
      readonly onBehalfOf?: PersonId;
      readonly missing?: number;
      readonly counted?: CountedDecision;
    }
  /** An earlier approval that no longer counts: its giver had lost the right before the last one came. */
  | { readonly kind: 'approval-lapsed' }
  /** The rules had become stricter since it was confirmed: from here on it is approved by both. */
  | { readonly kind: 'requirement-raised'; readonly rule: string; readonly score: number }
  | { readonly kind: 'number-mismatched'; readonly tries: number }
  | { readonly kind: 'cool-down-started'; readonly until: string }
  | { readonly kind: 'cool-down-ended' }
  | {
      readonly kind: 'request-stopped';
      readonly because: 'target' | 'approver' | 'security' | 'number' | 'requester' | 'rules';
      readonly rule?: RuleSince;
    }
  | { readonly kind: 'request-rejected' }
  | { readonly kind: 'request-expired' }
  | ({
      readonly kind: 'press-refused';
      readonly verb: string;
      readonly refusal: string;
      readonly reference: string;
    } & RefusedPeople)
  | {
      readonly kind: 'write-intended';
      readonly act?: Act;
      readonly from: ObservedState;
      readonly to: MfaState;
      /** The first of them; absent where the rules asked for nobody but the requester. */
      readonly approver?: PersonId;
      readonly approvers?: readonly PersonId[];
      readonly attempt: number;
    }
  | {
      readonly kind: 'write-proved';
      readonly act?: Act;
      readonly before: ObservedState;
      readonly observed: ObservedState;
      readonly approver?: PersonId;
      readonly approvers?: readonly PersonId[];
    }
  | { readonly kind: 'write-unneeded'; readonly observed: ObservedState }
  | {
      readonly kind: 'write-stopped';
      readonly because: 'state-changed' | 'account-gone';
      readonly expected: ObservedState;
      readonly observed: ObservedState;
    }
  /** Something beside the state was no longer as it was shown, so nothing was written. */
  | {
      readonly kind: 'target-changed';
      readonly stage: 'decision' | 'write';
      readonly parts: readonly TruthPart[];
    }
  /** An approver took this person out of the list. */
  | { readonly kind: 'target-struck-out' }
  /** Less protection than our last change left: somebody has weakened it outside of the bot. */
  | { readonly kind: 'drift-found'; readonly expected: ObservedState; readonly observed: ObservedState }
  /** The actor asked for a change of the subject, an emergency account: refused, and said to security once a day. */
  | { readonly kind: 'protected-asked' }
  | { readonly kind: 'brake-set'; readonly brake: BrakeName }
  /** The first of the two people who lift a brake; `brake-lifted` names the second. */
  | { readonly kind: 'brake-lift-asked'; readonly brake: BrakeName }
  | { readonly kind: 'brake-lifted'; readonly brake: BrakeName; readonly askedBy?: PersonId }
  | { readonly kind: 'time-box-opened'; readonly dueAt: string; readonly earlier: MfaState }
  /** What was done in an emergency is laid before the approvers, as the request of the record. */
  | {
      readonly kind: 'review-raised';
      readonly of: RequestId;
      readonly until: string;
      readonly fingerprint: string;
    }
  /** An approved request (that of the record) moved the end of the other one. */
  | {
      readonly kind: 'time-box-extended';
      readonly of: RequestId;
      readonly from: string;
      readonly dueAt: string;
    }
  | {
      readonly kind: 'restore-intended';
      readonly from: MfaState;
      readonly to: MfaState;
      readonly attempt: number;
      /** How long after its time. */
      readonly lateSeconds: number;
    }
  | { readonly kind: 'restore-proved'; readonly observed: ObservedState; readonly lateSeconds: number }
  | { readonly kind: 'restore-failed'; readonly code: FailureCode; readonly attempt: number }
  /** Nothing had to be put back, or nothing may be. */
  | {
      readonly kind: 'restore-ended';
      readonly as: 'unneeded' | 'changed' | 'replaced' | 'kept';
      readonly observed?: ObservedState;
    }
  | { readonly kind: 'restore-escalated'; readonly lateSeconds: number }
  | {
      readonly kind: 'write-failed';
      readonly code: FailureCode;
      readonly reference: string;
      /** Part of it may be done. */
      readonly begun?: true;
    }
  /** An approved request whose seal is not ours: somebody wrote into the database. Nothing was carried out on it. */
  | { readonly kind: 'approval-forged'; readonly fingerprint: string }
  | { readonly kind: 'bulk-steered'; readonly wish: 'pause' | 'resume' | 'cancel' }
  | { readonly kind: 'bulk-wave-over'; readonly wave: number }
  /** `because`: whoever asked had lost the right; else somebody cancelled it, or its approval was too old. */
  | { readonly kind: 'bulk-rest-left'; readonly people: number; readonly because?: 'requester' }
  | { readonly kind: 'request-finished'; readonly done: number; readonly failed: number }
  /** Somebody went on in a long answer, or had the tenant read anew. */
  | { readonly kind: 'page-turned'; readonly what: string }
  | { readonly kind: 'code-checked'; readonly found: string }
  /** A table of people for the actor: offered, taken or not. `about`: the record's request, or this reading of the tenant. */
  | { readonly kind: 'file-offered' | 'file-accepted' | 'file-declined'; readonly about: string }
  | {
      readonly kind: 'file-sent';
      readonly about: string;
      readonly rows: number;
      readonly bytes: number;
    }
  | { readonly kind: 'file-not-sent'; readonly about: string; readonly because: string }
  | { readonly kind: 'not-me-raised'; readonly about: string; readonly reference: string }
  | {
      readonly kind: 'notice-settled';
      readonly channel: 'mail' | 'teams';
      readonly result: string;
      readonly reference: string;
      /** Kind of the notice. */
      readonly about?: string;
    }
  /** The chain was put on record outside of the database again, after it could not be for a while. */
  | {
      readonly kind: 'anchor-caught-up';
      readonly since: string;
      readonly failedTries: number;
    }
  /** An activity that was seen before came again with another content or from another sender. */
  | { readonly kind: 'activity-altered'; readonly activity: string }
  | ReminderEvent;

export interface AuditEntry {
  readonly event: AuditEvent;
  /** Who did it; absent when the bot acted by itself (expiry, execution). */
  readonly actor?: PersonId;
  /** The person it is about. */
  readonly subject?: PersonId;
  readonly request?: RequestId;
  /** Texts that may have to be erased one day: typed words, reasons, names. Kept beside the chain, hashed into it. */
  readonly aside?: Readonly<Record<string, string>>;
}

/** One link of the chain, as stored. */
export interface AuditRecord extends AuditEntry {
  /** 1, 2, 3 … without gaps. */
  readonly sequence: number;
  /** UTC, ISO 8601. */
  readonly at: string;
  /** Salted hash of `aside`, so that an erased text cannot be guessed from it and a changed one is noticed. */
  readonly asideHash?: string;
  readonly asideSalt?: string;
  /** The key that sealed it; absent in records from before keys had names. */
  readonly keyId?: string;
  readonly previousHash: string;
  readonly hash: string;
}
