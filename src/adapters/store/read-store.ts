import { sql } from 'kysely';
import type { ConversationReference } from '../../core/incoming.ts';
import type { ActionId, PersonId, RequestId } from '../../core/ids.ts';
import type { ActionRecord, CardPosting, StoreReads } from '../../core/ports/store.ts';
import { OPEN_STATUSES, type ChangeRequest, type RequestIn } from '../../core/requests/change-request.ts';
import { unsettled } from './claim-items.ts';
import { createBulkReads } from './bulk-rows.ts';
import { createDelegationReads } from './delegation-rows.ts';
import { createDraftReads } from './draft-rows.ts';
import { createFileExportReads } from './file-export-rows.ts';
import { createGuardRailReads } from './guard-rail-rows.ts';
import { itemOf } from './item-row.ts';
import { createNoticeReads } from './notices.ts';
import { readAnchorState, readChainEnd } from './audit-anchors.ts';
import { readAuditRecords } from './read-audit.ts';
import { createReminderReads } from './read-reminders.ts';
import type { Db } from './tables.ts';
import { createTenantScanReads } from './tenant-scan-rows.ts';

/** Reads on a connection of the pool, or inside of a transaction when given one. */
export function createReads(db: Db): StoreReads {
  return {
    ...createNoticeReads(db),
    ...createBulkReads(db),
    ...createReminderReads(db),
    ...createTenantScanReads(db),
    ...createDraftReads(db),
    request: (id) => readRequest(db, id),
    items: (id) => readItems(db, id),
    item: (id, person) => readItem(db, id, person),
    unsettled: (request, among) => unsettled(db, request, among),
    hasBegun: (request) => hasBegun(db, request),
    openRequests: (limit) => readOpenRequests(db, limit),
    waitingRequests: () => readWaiting(db),
    drafts: () => readDrafts(db),
    confirmedBetween: (from, to) => readConfirmed(db, from, to),
    countPeople: (requests, among) => countPeople(db, requests, among),
    rejectedAbout: (people) => readRejected(db, people),
    openRequestOf: (person) => readOpenRequestOf(db, person),
    action: (id) => readAction(db, id, 'look'),
    cards: (request) => readCards(db, request),
    conversationOf: (person) => readConversation(db, person),
    changesOf: (person, limit) => readChanges(db, person, limit),
    stateChangeOf: (person) => readStateChange(db, person),
    ...createGuardRailReads(db),
    ...createDelegationReads(db),
    ...createFileExportReads(db),
    chainEnd: () => readChainEnd(db),
    anchorState: () => readAnchorState(db),
    auditRecords: (afterSequence, limit) => readAuditRecords(db, afterSequence, limit),
  };
}

async function readRequest(db: Db, id: RequestId): Promise<ChangeRequest | undefined> {
  const row = await db.selectFrom('request').select('body').where('id', '=', id).executeTakeFirst();
  return row?.body as ChangeRequest | undefined;
}

async function readItems(db: Db, id: RequestId) {
  const rows = await db
    .selectFrom('request_item')
    .select(['body', 'outcome'])
    .where('request', '=', id)
    .orderBy('position')
    .execute();
  return rows.map(itemOf);
}

async function readItem(db: Db, id: RequestId, person: PersonId) {
  const row = await db
    .selectFrom('request_item')
    .select(['body', 'outcome'])
    .where('request', '=', id)
    .where('person', '=', person)
    .executeTakeFirst();
  return row && itemOf(row);
}

async function hasBegun(db: Db, request: RequestId): Promise<boolean> {
  const row = await db
    .selectFrom('request_item')
    .select('person')
    .where('request', '=', request)
    .where('attempts', '>', 0)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whoever types much must not keep anything that was agreed to, or waits for a decision, from being found. */
const URGENCY = sql<number>`case status when 'awaiting-confirmation' then 2 when 'awaiting-approval' then 1 else 0 end`;

/** Of each kind the oldest first: whoever waits longest is seen first. */
async function readOpenRequests(db: Db, limit: number): Promise<readonly ChangeRequest[]> {
  const rows = await db
    .selectFrom('request')
    .select('body')
    .where('status', 'in', OPEN_STATUSES)
    .orderBy(URGENCY)
    .orderBy('number')
    .limit(limit)
    .execute();
  return rows.map((row) => row.body as ChangeRequest);
}

/** Of one person no more than the rules allow. Whose they are is looked at by the caller: in SQL a NUL in a reason would be an error. */
async function readWaiting(db: Db): Promise<readonly RequestIn<'awaiting-approval'>[]> {
  const rows = await db
    .selectFrom('request')
    .select('body')
    .where('status', '=', 'awaiting-approval')
    .orderBy('number')
    .execute();
  return rows.map((row) => row.body as RequestIn<'awaiting-approval'>);
}

async function readDrafts(db: Db): Promise<readonly RequestIn<'awaiting-confirmation'>[]> {
  const rows = await db
    .selectFrom('request')
    .select('body')
    .where('status', '=', 'awaiting-confirmation')
    .orderBy('number')
    .execute();
  return rows.map((row) => row.body as RequestIn<'awaiting-confirmation'>);
}

async function readConfirmed(db: Db, from: string, to: string): Promise<readonly ChangeRequest[]> {
  const rows = await db
    .selectFrom('request')
    .select('body')
    .where('confirmed_at', '>=', sql<Date>`${from}::timestamptz`)
    .where('confirmed_at', '<=', sql<Date>`${to}::timestamptz`)
    .orderBy('number')
    .execute();
  return rows.map((row) => row.body as ChangeRequest);
}

async function countPeople(
  db: Db,
  requests: readonly RequestId[],
  among?: readonly PersonId[],
): Promise<number> {
  if (requests.length === 0 || among?.length === 0) return 0;
  const { people } = await db
    .selectFrom('request_item')
    .select(sql<string>`count(distinct person)`.as('people'))
    .where('request', 'in', requests)
    .where((item) => item.or([item('outcome_kind', 'is', null), item('outcome_kind', '=', 'done')]))
    .$if(among !== undefined, (query) => query.where('person', 'in', among ?? []))
    .executeTakeFirstOrThrow();
  return Number(people);
}

/** More than are ever looked at. */
const MOST_REJECTED = 20;

async function readRejected(db: Db, people: readonly PersonId[]): Promise<readonly RequestIn<'rejected'>[]> {
  if (people.length === 0) return [];
  const rows = await db
    .selectFrom('request')
    .select('body')
    .where('status', '=', 'rejected')
    .where('id', 'in', (items) =>
      items.selectFrom('request_item').select('request').where('person', 'in', people),
    )
    .orderBy('number', 'desc')
    .limit(MOST_REJECTED)
    .execute();
  return rows.map((row) => row.body as RequestIn<'rejected'>);
}

async function readOpenRequestOf(db: Db, person: PersonId): Promise<RequestId | undefined> {
  const row = await db
    .selectFrom('held_target')
    .select('request')
    .where('person', '=', person)
    .executeTakeFirst();
  return row?.request as RequestId | undefined;
}

export async function readAction(
  db: Db,
  id: ActionId,
  how: 'look' | 'lock',
): Promise<ActionRecord | undefined> {
  const query = db.selectFrom('action').select(['body', 'used_at']).where('id', '=', id);
  const row = await (how === 'lock' ? query.forUpdate() : query).executeTakeFirst();
  if (!row) return undefined;
  return { ...(row.body as ActionRecord), ...(row.used_at !== null && { usedAt: row.used_at }) };
}

async function readCards(db: Db, request: RequestId): Promise<readonly CardPosting[]> {
  const rows = await db
    .selectFrom('card')
    .select(['body', 'action'])
    .where('request', '=', request)
    .orderBy('posted')
    .execute();
  return rows.map((row) => ({
    ...(row.body as Omit<CardPosting, 'action'>),
    ...(row.action !== null && { action: row.action as ActionId }),
  }));
}

async function readConversation(db: Db, person: PersonId) {
  const row = await db
    .selectFrom('conversation')
    .select(['body', 'locale'])
    .where('person', '=', person)
    .executeTakeFirst();
  if (!row) return undefined;
  const conversation = row.body as ConversationReference;
  return { person, conversation, ...(row.locale !== null && { locale: row.locale }) };
}

async function readChanges(db: Db, person: PersonId, limit: number) {
  return changed(await selectChanges(db, person).limit(limit).execute());
}

async function readStateChange(db: Db, person: PersonId) {
  const rows = await selectChanges(db, person).where('request_item.act', 'is', null).limit(1).execute();
  return changed(rows)[0];
}

function selectChanges(db: Db, person: PersonId) {
  return db
    .selectFrom('request_item')
    .innerJoin('request', 'request.id', 'request_item.request')
    .select(['request.body as request', 'request_item.body as body', 'request_item.outcome as outcome'])
    .where('request_item.person', '=', person)
    .where('request_item.outcome_kind', '=', 'done')
    .orderBy('request_item.settled_at', 'desc')
    .orderBy('request.number', 'desc');
}

function changed(
  rows: readonly { readonly request: unknown; readonly body: unknown; readonly outcome: unknown }[],
) {
  return rows.map((row) => ({ request: row.request as ChangeRequest, item: itemOf(row) }));
}
