import type { Outcome } from '../failures.ts';
import type { NoticeId, PersonId, RequestId } from '../ids.ts';
import type { Job, WantedJob } from '../jobs/job.ts';
import type { NoticeRecord } from '../notices/notice.ts';
import type { AuditEntry } from '../audit/audit-event.ts';
import type { Delivery, RequestItem } from '../requests/change-request.ts';
import type { ActionRecord } from './store.ts';
import type { Person } from '../people.ts';

/** What became of the people of a list so far, counted as it happens: a long list is never read for it. */
export interface BulkTally {
  readonly done: number;
  /** Were as wished already. */
  readonly unchanged: number;
  readonly failed: number;
  /** Not changed on purpose: gone, changed meanwhile, or cancelled. */
  readonly skipped: number;
}

/**
 * `running`: people are claimed. `paused`: by somebody. `halted`: by itself, too many failed. `asking`: a wave is over,
 * the requester has to say that the next one may start. `cancelled`: nobody further is begun. `over`: all have an outcome.
 */
export type BulkStatus = 'running' | 'paused' | 'halted' | 'asking' | 'cancelled' | 'over';

/** What somebody can want of a long list on its way. */
export type Steering = 'pause' | 'resume' | 'cancel';

/** A long list on its way. Stored as JSON. */
export interface BulkRun {
  readonly request: RequestId;
  readonly status: BulkStatus;
  readonly total: number;
  readonly tally: BulkTally;
  /** Index of the wave that runs. Which waves there are stands in the request, under the seal of its approval. */
  readonly wave: number;
  /** On whose word this wave starts; nothing once it was said. */
  readonly awaits?: 'requester' | 'approver';
  /** This wave does not start before. */
  readonly notBefore?: string;
  /** Over how far the waves have come: a row that was altered must not let people begin before their wave. */
  readonly stepSeal?: string;
  readonly startedAt: string;
  /** How long it did not go on since then: paused, asking, held, or waiting for the time of a wave. Noted up to this moment. */
  readonly standstill?: { readonly ms: number; readonly until: string };
  /** Graph itself cannot be read: nobody is begun until it can, and it is looked again after this wait. */
  readonly unread?: { readonly waitMs: number };
  /** It was ended because whoever asked may not ask any more; nobody cancelled it. */
  readonly because?: 'requester';
  /** The last change of status; without a person it was the bot itself. */
  readonly changed: { readonly at: string; readonly by?: Pick<Person, 'id' | 'displayName'> };
  /** Failures that were there when somebody resumed: what happened before does not halt the run again. */
  readonly forgiven: { readonly failed: number; readonly tried: number };
}

export interface BulkRunReads {
  bulkRun(request: RequestId): Promise<BulkRun | undefined>;
  /** Those whose outcome is `failed`, in the order of the list. */
  failedItems(request: RequestId, limit: number): Promise<readonly RequestItem[]>;
  /** A page of the list in its order, from this position (0 is the first) on. */
  itemsFrom(request: RequestId, position: number, limit: number): Promise<readonly RequestItem[]>;
  /** A page of the list by the people's ids in ascending order, whatever their places: those after this one. */
  itemsAfter(
    request: RequestId,
    person: PersonId | undefined,
    limit: number,
  ): Promise<readonly RequestItem[]>;
  /** Who of these people is in the list. */
  listed(request: RequestId, people: readonly PersonId[]): Promise<readonly PersonId[]>;
}

export interface BulkRunWrites {
  /** Stays locked until the transaction ends. Taken before items and records, so that no two waves wait for each other. */
  lockBulkRun(request: RequestId): Promise<BulkRun | undefined>;
  saveBulkRun(run: BulkRun): Promise<void>;
  /** All in one statement; returns whose claim was still ours and is settled now. */
  settleItems(settled: {
    readonly request: RequestId;
    readonly fence: string;
    readonly outcomes: readonly { readonly person: PersonId; readonly outcome: Outcome }[];
  }): Promise<ReadonlySet<PersonId>>;
  /**
   * Everybody without an outcome who was never claimed gets this one; how many that were. Whoever was begun may have
   * been changed by a process that is gone, so they are looked at instead.
   */
  settleRest(rest: { readonly request: RequestId; readonly outcome: Outcome }): Promise<number>;
  /** The records follow one another in the chain, in this order. */
  appendAll(entries: readonly AuditEntry[]): Promise<void>;
  /**
   * Right before a write leaves: its moment is noted for whoever's claim is still ours, for so long at least, and they are
   * returned. It stays on the item until the claim is given back, so also after a crash.
   */
  beginWrites(begun: {
    readonly request: RequestId;
    readonly fence: string;
    readonly people: readonly PersonId[];
    readonly leftMs: number;
  }): Promise<ReadonlySet<PersonId>>;
  /** Gives claims back without an outcome, in one statement, to be tried again. */
  unclaimItems(claim: {
    readonly request: RequestId;
    readonly fence: string;
    readonly waiting: readonly {
      readonly person: PersonId;
      /** Not claimed again earlier. */
      readonly afterMs: number;
      /** A write may have been made, just now or then; with neither it is known that there was none. */
      readonly writtenNow?: boolean;
      /** The claim does not count as a try. */
      readonly uncounted?: boolean;
      readonly writtenAt?: string;
    }[];
  }): Promise<void>;
  /** Each in one statement. Returns the notices that were not there yet. */
  insertNotices(notices: readonly NoticeRecord[]): Promise<ReadonlySet<NoticeId>>;
  insertActions(actions: readonly ActionRecord[]): Promise<void>;
  insertDeliveries(deliveries: readonly Delivery[]): Promise<void>;
  /** All to run now, each under the key of what it does; where one of that key waits already, it is left as it is. */
  sendAll(jobs: readonly Job[]): Promise<void>;
  /**
   * The same at the times that are wanted, and one that waits already is brought forward to its time. What another transaction has
   * in hand at this moment is left to it, so that nobody waits here for anybody.
   */
  wakeAll(jobs: readonly WantedJob[]): Promise<void>;
}
