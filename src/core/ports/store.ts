import type { AuditEntry, AuditRecord } from '../audit/audit-event.ts';
import type { BulkRunReads, BulkRunWrites } from './bulk-runs.ts';
import type { ActionId, ConversationId, NoticeId, PersonId, RequestId } from '../ids.ts';
import type { ConversationReference, Mention } from '../incoming.ts';
import type { Job } from '../jobs/job.ts';
import type { ANYBODY_ENTITLED, WHOLE_CHANNEL } from '../channels.ts';
import type { DelegationReads, DelegationWrites } from './delegations.ts';
import type { DraftListReads, DraftListWrites } from './draft-lists.ts';
import type { EffectClaimWrites } from './effect-claims.ts';
import type { FileExportReads, FileExportWrites, FileOf } from './file-exports.ts';
import type { PeopleSource } from './groups.ts';
import type { GuardRailReads, GuardRailWrites } from './guard-rails.ts';
import type { Locale } from '../locale.ts';
import type { ReminderReads, ReminderWrites } from './reminders.ts';
import type { TenantScanReads, TenantScanWrites } from './tenant-scans.ts';
import type { PagedAnswer } from '../posture/tenant-answer.ts';
import type { Chosen } from '../intents/chosen.ts';
import type { IncompleteIntent, Target } from '../intents/intent.ts';
import type { ChangeRequest, RequestIn, RequestItem } from '../requests/change-request.ts';
import type { ListFindings } from '../requests/list-report.ts';
import type { NoticeReads, NoticeWrites } from './notices.ts';
import type { AuditAnchorReads, AuditAnchorWrites } from './audit-anchors.ts';

/** What a card's opaque id stands for. The card carries the id only; everything else is here. */
export type ActionGrant =
  | { readonly kind: 'confirm'; readonly request: RequestId }
  | { readonly kind: 'decide'; readonly request: RequestId }
  | { readonly kind: 'withdraw'; readonly request: RequestId }
  | { readonly kind: 'bulk'; readonly request: RequestId }
  /** What a long list that is over still offers: whoever failed once more, and all of it as a file. */
  | { readonly kind: 'over'; readonly request: RequestId }
  /** Yes or no to a file, on the card with which Teams asks. */
  | { readonly kind: 'file'; readonly of: FileOf }
  /** Go on with a stored command once the person is chosen; `chosen` holds what earlier pick lists settled. */
  | {
      readonly kind: 'pick';
      readonly command: string;
      readonly mentions: readonly Mention[];
      readonly typed: Target;
      readonly candidates: readonly PersonId[];
      readonly chosen: readonly Chosen[];
    }
  /** The same for a group or a department. */
  | {
      readonly kind: 'pick-source';
      readonly command: string;
      readonly mentions: readonly Mention[];
      readonly typed: Target;
      readonly candidates: readonly PeopleSource[];
      readonly chosen: readonly Chosen[];
    }
  | { readonly kind: 'complete'; readonly command: string; readonly mentions: readonly Mention[] }
  | { readonly kind: 'suggest'; readonly command: string }
  /** The people of a file, as they were found, and what is wished for them. */
  | {
      readonly kind: 'list';
      readonly command: string;
      readonly known: IncompleteIntent;
      readonly people: readonly PersonId[];
      /** What its card shows page by page; a record of an older version has none. */
      readonly findings?: ListFindings;
    }
  /** The requester's card of "remind …", and the card of whoever has to agree. */
  | { readonly kind: 'confirm-reminders'; readonly order: string }
  | { readonly kind: 'decide-reminders'; readonly order: string }
  /** How an order went, person by person, as a file. */
  | { readonly kind: 'order-report'; readonly order: string }
  /** Turns the pages of a long answer. */
  | { readonly kind: 'page'; readonly of: PagedAnswer }
  /** "This was not me" on the card of a notice. */
  | { readonly kind: 'not-me'; readonly notice: NoticeId };

export interface ActionRecord {
  readonly id: ActionId;
  readonly grant: ActionGrant;
  /** Only this person may press; an approval card is bound to the approver it was sent to, unless a channel sees it. */
  readonly holder: PersonId | typeof ANYBODY_ENTITLED;
  readonly issuedAt: string;
  readonly usedAt?: string;
}

export type CardRole = 'requester' | 'approver';

/** A card that was posted, so that it can be brought up to date. */
export interface CardPosting {
  readonly request: RequestId;
  readonly person: PersonId | typeof WHOLE_CHANNEL;
  readonly role: CardRole;
  readonly conversation: ConversationReference;
  readonly activityId: string;
  readonly locale: Locale;
  /** A reminder, for the stage of this number. */
  readonly reminds?: number;
  /** Its buttons' id, while it has any. */
  readonly action?: ActionId;
  /** A newer card of the request stands further down in the same chat: this one says so once, and is forgotten. */
  readonly replaced?: true;
}

export interface StoredConversation {
  readonly person: PersonId;
  readonly conversation: ConversationReference;
  /** Teams' language of that person, last seen. */
  readonly locale?: string;
}

/** An item with where its execution stands. */
export interface ExecutionItem {
  readonly item: RequestItem;
  /** 1 on the first claim. */
  readonly attempts: number;
  /** When a write may have been made that could not be proved yet: read again, do not write again too early. */
  readonly writtenAt?: string;
  /** How long before this claim that was, by the database's clock. */
  readonly writtenMsAgo?: number;
}

export interface DoneChange {
  readonly request: ChangeRequest;
  readonly item: RequestItem;
}

export interface StoreReads
  extends
    GuardRailReads,
    NoticeReads,
    DelegationReads,
    FileExportReads,
    ReminderReads,
    AuditAnchorReads,
    BulkRunReads,
    DraftListReads,
    TenantScanReads {
  request(id: RequestId): Promise<ChangeRequest | undefined>;
  items(id: RequestId): Promise<readonly RequestItem[]>;
  /** One person's item, however long the list is. */
  item(id: RequestId, person: PersonId): Promise<RequestItem | undefined>;
  /**
   * People of the request without an outcome (claimed or not; only those before a position of the list, or who may have
   * been written, when asked so), and how long it is until the first of those who have to wait can be claimed: a claim ends,
   * or a wait.
   */
  unsettled(
    request: RequestId,
    among?: { readonly before?: number | undefined; readonly written?: true },
  ): Promise<{ readonly count: number; readonly dueInMs?: number }>;
  /** Was anybody of the request ever claimed, so that a write may have been made? */
  hasBegun(request: RequestId): Promise<boolean>;
  /** Those that were agreed to first, then those that wait for a decision, then drafts; of each kind the oldest first. */
  openRequests(limit: number): Promise<readonly ChangeRequest[]>;
  /** Those that nobody has confirmed. */
  drafts(): Promise<readonly RequestIn<'awaiting-confirmation'>[]>;
  /** Those that wait for a decision: all of them, however many drafts and running ones there are. */
  waitingRequests(): Promise<readonly RequestIn<'awaiting-approval'>[]>;
  /** Those that were confirmed from one moment to the other, both included, whatever became of them; the oldest first. */
  confirmedBetween(from: string, to: string): Promise<readonly ChangeRequest[]>;
  /** How many different people were changed by these requests or still may be; of the given ones only, where there are such. */
  countPeople(requests: readonly RequestId[], among?: readonly PersonId[]): Promise<number>;
  /** Newest first: the last requests about one of these people that somebody rejected. */
  rejectedAbout(people: readonly PersonId[]): Promise<readonly RequestIn<'rejected'>[]>;
  /** The open request that holds this person as a target, if any. */
  openRequestOf(person: PersonId): Promise<RequestId | undefined>;
  action(id: ActionId): Promise<ActionRecord | undefined>;
  cards(request: RequestId): Promise<readonly CardPosting[]>;
  conversationOf(person: PersonId): Promise<StoredConversation | undefined>;
  /** Newest first: the requests that changed this person (outcome `done`). */
  changesOf(person: PersonId, limit: number): Promise<readonly DoneChange[]>;
  /** The newest of them that set the state: what was done to methods or sessions says nothing about it. */
  stateChangeOf(person: PersonId): Promise<DoneChange | undefined>;
  /** In ascending sequence, after `afterSequence`. */
  auditRecords(afterSequence: number, limit: number): Promise<readonly AuditRecord[]>;
}

/** Everything in it commits together or not at all. Never the network inside. */
export interface StoreTransaction
  extends
    StoreReads,
    GuardRailWrites,
    NoticeWrites,
    DelegationWrites,
    FileExportWrites,
    ReminderWrites,
    AuditAnchorWrites,
    EffectClaimWrites,
    BulkRunWrites,
    DraftListWrites,
    TenantScanWrites {
  /** The row stays locked until the transaction ends; every decision starts here. */
  lockRequest(id: RequestId): Promise<ChangeRequest | undefined>;
  nextRequestNumber(): Promise<number>;
  /** The people in the order in which they come; none of them is asked for again. */
  insertRequest(
    request: ChangeRequest,
    items: Iterable<RequestItem> | AsyncIterable<RequestItem>,
  ): Promise<void>;
  saveRequest(request: ChangeRequest): Promise<void>;
  /**
   * Marks the people as targets of this open request. Returns those whom another open request already holds
   * (then nothing of this call is kept); `releaseTargets` frees all of a request's people.
   */
  holdTargets(
    request: RequestId,
    people: readonly PersonId[],
  ): Promise<readonly { readonly person: PersonId; readonly request: RequestId }[]>;
  releaseTargets(request: RequestId): Promise<void>;

  insertAction(action: ActionRecord): Promise<void>;
  lockAction(id: ActionId): Promise<ActionRecord | undefined>;
  markActionUsed(id: ActionId, at: string): Promise<void>;

  saveCard(card: CardPosting): Promise<void>;
  /** The card stays in its chat as it was last shown; nothing happens when it is not known. */
  dropCard(card: Pick<CardPosting, 'request' | 'conversation' | 'activityId'>): Promise<void>;
  dropCardButtons(request: RequestId): Promise<void>;
  saveConversation(conversation: StoredConversation): Promise<void>;
  dropConversation(person: PersonId, conversation: ConversationId): Promise<void>;

  /**
   * Claims up to `limit` people of the request that have no outcome and no live claim, adds one to their attempts,
   * and gives the claim a fence. A person whose id is claimed by any other request is skipped. When a claim ends is judged
   * by the database's clock alone, here and wherever claims are: those of two replicas may be minutes apart.
   */
  claimItems(claim: {
    readonly request: RequestId;
    readonly limit: number;
    readonly forMs: number;
    readonly fence: string;
    /** Only people before this position of the list. */
    readonly before?: number;
    /**
     * Only people who were claimed before (what was done to them may not be known); or only those who may have been
     * written, to be looked at, which is no try at them and not counted.
     */
    readonly only?: 'begun' | 'written';
  }): Promise<readonly ExecutionItem[]>;
  /** True the first time, false for an activity that was seen before (Teams delivers again after ~15 s). */
  firstSight(activityKey: string, content?: string): Promise<boolean>;
  /** What `firstSight` was given with this key when it was new. */
  seenContent(activityKey: string): Promise<string | undefined>;
  append(entry: AuditEntry): Promise<AuditRecord>;
  /** Runs after commit; `startAfter` (ISO 8601) for later. `key`: at most one waiting job of that key. */
  send(job: Job, options?: { readonly startAfter?: string; readonly key?: string }): Promise<void>;
}

/** Throws `ServiceFailure` (service `store`) when it cannot be reached. Retries 40001/40P01 by itself, bounded. */
export interface Store {
  readonly reads: StoreReads;
  transaction<T>(work: (tx: StoreTransaction) => Promise<T>): Promise<T>;
}
