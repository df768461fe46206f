import type { ActionId, PersonId, RequestId } from './ids.ts';
import type { IncompleteIntent } from './intents/intent.ts';
import type { MfaState } from './mfa-state.ts';
import type { Person } from './people.ts';
import type { PastChange, PersonStatus } from './person-status.ts';
import type { PageNote, TenantAnswer } from './posture/tenant-answer.ts';
import type { RemindersReply } from './reminders/reminders-reply.ts';
import type { Refused, Role, TargetRefusal } from './refusal.ts';
import type { ListReport } from './requests/list-report.ts';
import type { Requirement } from './requests/requirement.ts';
import type { TimeLimit } from './requests/time-limit.ts';
import type { Beginning, RestOfList } from './requests/rest-of-list.ts';
import type { LeftOutPeople } from './requests/refusals.ts';
import type { PlannedWaves } from './requests/plan-waves.ts';
import type { TimeNeeded } from './requests/time-needed.ts';
import type { BulkProgress } from './requests/bulk-progress.ts';
import type { ChangeRequest, Delivery, RequestIn, RequestItem } from './requests/change-request.ts';
import type { RuleWait } from './requests/rule-wait.ts';
import type { CodeFound } from './notices/code-found.ts';
import type { HelpdeskContact, Notice } from './notices/notice.ts';
import type { OpenOrder } from './ports/reminders.ts';
import type { CountedSource, PeopleSource } from './ports/groups.ts';
import type { BrakeName, BrakeRecord, TimeBox } from './ports/guard-rails.ts';
import type { FileOf } from './ports/file-exports.ts';

/** A request with everything its cards show. */
export interface RequestView {
  readonly request: ChangeRequest;
  /** Of a long list the first of its people. */
  readonly items: readonly RequestItem[];
  /** Then the others, counted. */
  readonly rest?: RestOfList;
  readonly deliveries: readonly Delivery[];
  /** Of a time-boxed request: how its end stands, person by person. */
  readonly timeBoxes?: readonly TimeBox[];
  /** The same was asked for before, and rejected. */
  readonly rejected?: RequestIn<'rejected'>;
  /** The brake that keeps this request waiting. */
  readonly brake?: BrakeRecord;
  readonly nextTry?: string;
  /** Rules that became stricter since the approval let it begin only then. */
  readonly waits?: RuleWait;
  /** Of a long list that is not decided yet: how long it will take. */
  readonly time?: TimeNeeded;
  /** How many approvers have a card; 0 is worth a warning. */
  readonly approversAsked: number;
}

/** What the rules of an installation open besides, and not everywhere. */
export type OpenPath = 'reset' | 'revoke' | 'emergency' | 'delegate';

/** The opaque ids behind a card's buttons; a card without buttons has none. */
export type CardButtons =
  | { readonly kind: 'confirm-cancel'; readonly action: ActionId }
  | { readonly kind: 'approve-reject'; readonly action: ActionId }
  | { readonly kind: 'withdraw'; readonly action: ActionId }
  | { readonly kind: 'ask-again'; readonly action: ActionId }
  /** During a cool-down, on an approver's card. */
  | { readonly kind: 'stop'; readonly action: ActionId }
  | { readonly kind: 'none' };

/** What the core wants said. Presentation words it; a kind without words does not compile. */
export type Reply =
  | {
      readonly kind: 'confirm-change';
      readonly view: RequestView;
      readonly buttons: CardButtons;
      /** The policy demands a reason for this change: the card says so and will not be sent without one. */
      readonly reasonRequired?: boolean;
    }
  | { readonly kind: 'requester-card'; readonly view: RequestView; readonly buttons: CardButtons }
  /** A long list on its way, or at its end. */
  | { readonly kind: 'bulk-progress'; readonly progress: BulkProgress }
  | {
      readonly kind: 'approver-card';
      readonly view: RequestView;
      readonly buttons: CardButtons;
      /** Comes a second time, because nobody has decided. */
      readonly again?: boolean;
    }
  /** What would happen; no request exists and nothing can be pressed. */
  | (Beginning &
      LeftOutPeople & {
        readonly kind: 'dry-run';
        readonly to: MfaState;
        readonly timeLimit?: TimeLimit;
        readonly time?: TimeNeeded;
        readonly waves?: PlannedWaves;
        readonly sources?: readonly CountedSource[];
        /** Who would have to agree; absent where nobody would be changed. */
        readonly requirement?: Requirement;
      })
  | {
      readonly kind: 'pick-person';
      readonly typed: string;
      readonly candidates: readonly Person[];
      /** More matched than are shown. */
      readonly more: boolean;
      /** Nobody is called as typed. */
      readonly alike?: true;
      /** The chosen person's object id comes back as input `person`; it is checked against the stored candidates. */
      readonly action: ActionId;
    }
  | { readonly kind: 'picked'; readonly typed: string; readonly person: Person }
  | {
      readonly kind: 'pick-source';
      readonly typed: string;
      /** All are called as typed; otherwise none is, and these are only nearly called so. */
      readonly exact: boolean;
      /** The place of the chosen one in this list comes back as input `source`. */
      readonly candidates: readonly PeopleSource[];
      readonly more: boolean;
      readonly action: ActionId;
    }
  /** With the problem lines of one page, whose id then stands for the list's too. Without an action nobody is left to ask about. */
  | {
      readonly kind: 'list-report';
      readonly report: ListReport;
      readonly action?: ActionId;
      readonly page?: PageNote;
    }
  | { readonly kind: 'picked-source'; readonly source: PeopleSource }
  /** Teams asks the reader whether it may be put into their OneDrive. */
  | { readonly kind: 'file-offer'; readonly offer: FileOffer }
  | { readonly kind: 'file-given'; readonly file: GivenFile }
  | { readonly kind: 'file-declined'; readonly of: FileOf }
  | {
      readonly kind: 'ask-missing';
      readonly known: IncompleteIntent;
      readonly missing: readonly ('targets' | 'to' | 'request' | 'length' | 'filter')[];
      readonly action: ActionId;
    }
  | { readonly kind: 'did-you-mean'; readonly command: string; readonly action: ActionId }
  /** Here and below with a page note when there are more than fit on one card. */
  | {
      readonly kind: 'people-status';
      readonly people: readonly PersonStatus[];
      readonly refused: readonly TargetRefusal[];
      readonly page?: PageNote;
    }
  | {
      readonly kind: 'people-history';
      readonly people: readonly { readonly person: Person; readonly changes: readonly PastChange[] }[];
      readonly refused: readonly TargetRefusal[];
      readonly page?: PageNote;
    }
  | {
      readonly kind: 'open-requests';
      readonly requests: readonly RequestView[];
      /** Of reminders, after the requests. */
      readonly orders: readonly OpenOrder[];
      /** Whose numbers for the approvers are shown: the reader's own, where nobody reads along. */
      readonly numbersOf?: PersonId;
      readonly page?: PageNote;
    }
  | { readonly kind: 'tenant'; readonly about: TenantAnswer }
  | {
      readonly kind: 'help';
      readonly roles: readonly Role[];
      readonly open: readonly OpenPath[];
      readonly name: string;
    }
  | { readonly kind: 'greeting'; readonly roles: readonly Role[]; readonly name: string }
  /** To somebody who said thanks. */
  | { readonly kind: 'thanked' }
  | { readonly kind: 'own-status'; readonly status: PersonStatus }
  | {
      readonly kind: 'done';
      readonly what:
        'withdrawn' | 'approved' | 'rejected' | 'cancelled' | 'counted' | 'stopped' | 'continued';
      readonly request: RequestId;
    }
  | Refused
  /** The world is broken: nothing was changed. */
  | {
      readonly kind: 'failed';
      readonly service: 'graph' | 'store' | 'teams' | 'mail' | 'bot';
      readonly reference: string;
    }
  | { readonly kind: 'reminders'; readonly about: RemindersReply }
  /** `notMe`: the id behind "This was not me"; `disowned`: it was pressed. */
  | {
      readonly kind: 'notice';
      readonly notice: Notice;
      readonly notMe?: ActionId;
      readonly disowned?: boolean;
    }
  | {
      readonly kind: 'code-checked';
      readonly code: string;
      readonly found: CodeFound;
      readonly contact: HelpdeskContact;
    }
  /** What became of "freeze", "threat mode on", "unfreeze", "reset the breaker". */
  | {
      readonly kind: 'brake';
      readonly what:
        'set' | 'already-on' | 'lift-asked' | 'needs-another' | 'took-part' | 'lifted' | 'not-on';
      readonly brake: BrakeName;
      readonly record?: BrakeRecord;
    }
  /** What became of handing one's approvals over, or taking them back. */
  | {
      readonly kind: 'delegation';
      readonly what: 'made';
      readonly to: Person;
      readonly until: string;
      /** To what the policy file allows. */
      readonly shortened: boolean;
    }
  | { readonly kind: 'delegation'; readonly what: 'ended'; readonly to: Person }
  | { readonly kind: 'delegation'; readonly what: 'none' }
  | { readonly kind: 'not-me-noted'; readonly contact: HelpdeskContact; readonly again: boolean }
  /** "This was not me" from somebody whom we told nothing that this could be about. */
  | { readonly kind: 'not-me-unfounded'; readonly contact: HelpdeskContact };

/** A table that can be had. `bytes` is near for a long one. */
export interface FileOffer {
  readonly of: FileOf;
  readonly name: string;
  readonly rows: number;
  readonly bytes: number;
  readonly until: string;
  readonly action: ActionId;
}

export interface GivenFile {
  readonly of: FileOf;
  readonly name: string;
  readonly rows: number;
  /** Where it lies, as far as that can be believed. */
  readonly contentUrl?: string;
  readonly uniqueId?: string;
}
