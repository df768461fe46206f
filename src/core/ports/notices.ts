import type { NoticeId, PersonId, RequestId } from '../ids.ts';
import type { NoticeRecord } from '../notices/notice.ts';
import type { Delivery } from '../requests/change-request.ts';

/** What people were told, and how it went on each channel. Part of the store; same rules as there. */
export interface NoticeReads {
  notice(id: NoticeId): Promise<NoticeRecord | undefined>;
  /** By the code in the message. Codes are random and not promised to be unique, so there may be several. */
  noticesWithCode(code: string): Promise<readonly NoticeRecord[]>;
  /** Newest first. */
  noticesTo(person: PersonId, limit: number): Promise<readonly NoticeRecord[]>;
  /** Of all notices that belong to the request. */
  deliveries(request: RequestId): Promise<readonly Delivery[]>;
  deliveriesOf(notice: NoticeId): Promise<readonly Delivery[]>;
  deliveriesAmong(notices: readonly NoticeId[]): Promise<readonly Delivery[]>;
  /** How many notices of the request are still on their way. */
  waitingDeliveries(request: RequestId): Promise<Readonly<Record<Delivery['channel'], number>>>;
  /** Queued or attempted, over everything. */
  unsettledDeliveries(limit: number): Promise<readonly Delivery[]>;
  /** True while a notice that was escalated since then (ISO 8601), because no channel took it, has still not arrived. */
  isSomebodyUntold(since: string): Promise<boolean>;
}

export interface NoticeWrites {
  /** False, and nothing written, when a notice of this id exists. */
  insertNotice(notice: NoticeRecord): Promise<boolean>;
  /** How many codes the person has checked since, this one included. A window that is over starts anew. */
  countCodeCheck(check: {
    readonly person: PersonId;
    readonly at: string;
    readonly since: string;
  }): Promise<number>;
  saveDelivery(delivery: Delivery): Promise<void>;
  /** Stays locked until the transaction ends: two workers at one notice count their attempts one after the other. */
  lockDelivery(key: Pick<Delivery, 'notice' | 'channel'>): Promise<Delivery | undefined>;
}
