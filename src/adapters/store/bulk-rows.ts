import { sql } from 'kysely';
import type { PersonId, RequestId } from '../../core/ids.ts';
import type { BulkRun, BulkRunReads, BulkRunWrites } from '../../core/ports/bulk-runs.ts';
import type { RequestItem } from '../../core/requests/change-request.ts';
import { NOW, nowAnd } from './database-clock.ts';
import { createHeapWrites } from './heap-rows.ts';
import { itemOf } from './item-row.ts';
import { STORE_SCHEMA, type Db } from './tables.ts';

const ITEM = sql.table(`${STORE_SCHEMA}.request_item`);
const CLAIM = sql.table(`${STORE_SCHEMA}.person_claim`);

export function createBulkReads(db: Db): BulkRunReads {
  return {
    bulkRun: (request) => readRun(db, request),
    failedItems: (request, limit) => readFailed(db, request, limit),
    itemsFrom: (request, position, limit) => readItemsFrom(db, { request, position, limit }),
    itemsAfter: (request, person, limit) => readItemsAfter(db, { request, person, limit }),
    listed: (request, people) => readListed(db, request, people),
  };
}

export function createBulkWrites(
  db: Db,
  queuedAt: () => string,
): Omit<BulkRunWrites, 'appendAll' | 'sendAll' | 'wakeAll'> {
  return {
    ...createHeapWrites(db, queuedAt),
    beginWrites: (begun) => beginWrites(db, begun),
    unclaimItems: (claim) => unclaimItems(db, claim),
    lockBulkRun: (request) => readRun(db, request, 'lock'),
    saveBulkRun: (run) => saveRun(db, run),
    settleItems: (settled) => settleItems(db, settled),
    settleRest: (rest) => settleRest(db, rest),
  };
}

async function readRun(db: Db, request: RequestId, how?: 'lock'): Promise<BulkRun | undefined> {
  const query = db.selectFrom('bulk_run').select('body').where('request', '=', request);
  const row = await (how === 'lock' ? query.forUpdate() : query).executeTakeFirst();
  return row?.body as BulkRun | undefined;
}

async function readFailed(db: Db, request: RequestId, limit: number): Promise<readonly RequestItem[]> {
  const rows = await db
    .selectFrom('request_item')
    .select(['body', 'outcome'])
    .where('request', '=', request)
    .where('outcome_kind', '=', 'failed')
    .orderBy('position')
    .limit(limit)
    .execute();
  return rows.map(itemOf);
}

async function readItemsFrom(
  db: Db,
  { request, position, limit }: { request: RequestId; position: number; limit: number },
): Promise<readonly RequestItem[]> {
  const rows = await db
    .selectFrom('request_item')
    .select(['body', 'outcome'])
    .where('request', '=', request)
    // Places have no gaps, so this is the page. With a limit alone a planner that knows nothing of a new list sorts all of it.
    .where('position', '>=', position)
    .where('position', '<', position + limit)
    .orderBy('position')
    .execute();
  return rows.map(itemOf);
}

/** In the order of the bytes, which is the same in every database, and has an index of its own. */
const PERSON = sql<string>`person collate "C"`;

async function readItemsAfter(
  db: Db,
  { request, person, limit }: { request: RequestId; person: PersonId | undefined; limit: number },
): Promise<readonly RequestItem[]> {
  const rows = await db
    .selectFrom('request_item')
    .select(['body', 'outcome'])
    .where('request', '=', request)
    .$if(person !== undefined, (query) => query.where(PERSON, '>', person ?? ''))
    .orderBy(PERSON)
    .limit(limit)
    .execute();
  return rows.map(itemOf);
}

async function readListed(
  db: Db,
  request: RequestId,
  people: readonly PersonId[],
): Promise<readonly PersonId[]> {
  if (people.length === 0) return [];
  const rows = await db
    .selectFrom('request_item')
    .select('person')
    .where('request', '=', request)
    .where('person', 'in', people)
    .execute();
  return rows.map(({ person }) => person as PersonId);
}

async function saveRun(db: Db, run: BulkRun): Promise<void> {
  const body = JSON.stringify(run);
  await db
    .insertInto('bulk_run')
    .values({ request: run.request, body })
    .onConflict((conflict) => conflict.column('request').doUpdateSet({ body }))
    .execute();
}

/** Whose claim has meanwhile gone to somebody else is left out: the fence no longer fits. */
async function settleItems(
  db: Db,
  { request, fence, outcomes }: Parameters<BulkRunWrites['settleItems']>[0],
): Promise<ReadonlySet<PersonId>> {
  if (outcomes.length === 0) return new Set();
  const given = JSON.stringify(
    outcomes.map(({ person, outcome }) => ({ person, outcome, kind: outcome.kind, at: outcome.at })),
  );
  const { rows } = await sql<{ person: PersonId }>`
    with given as (
      select * from json_to_recordset(${given}::json) as g(person text, outcome json, kind text, at timestamptz)
    ), dropped as (
      delete from ${CLAIM} as c using given
      where c.person = given.person and c.request = ${request} and c.fence = ${fence} returning c.person
    )
    update ${ITEM} as i set outcome = given.outcome, outcome_kind = given.kind, settled_at = given.at
    from given join dropped on dropped.person = given.person
    where i.request = ${request} and i.person = given.person and i.outcome is null
    returning i.person
  `.execute(db);
  return new Set(rows.map(({ person }) => person));
}

async function settleRest(
  db: Db,
  { request, outcome }: Parameters<BulkRunWrites['settleRest']>[0],
): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    update ${ITEM} as i
    set outcome = ${JSON.stringify(outcome)}::json, outcome_kind = ${outcome.kind}, settled_at = ${outcome.at}::timestamptz
    where i.request = ${request} and i.outcome is null and i.attempts = 0
  `.execute(db);
  return Number(numAffectedRows);
}

/** The claim is locked first: whoever takes it over waits, and finds the moment. */
async function beginWrites(
  db: Db,
  { request, fence, people, leftMs }: Parameters<BulkRunWrites['beginWrites']>[0],
): Promise<ReadonlySet<PersonId>> {
  if (people.length === 0) return new Set();
  const { rows } = await sql<{ person: PersonId }>`
    with held as (
      select c.person from ${CLAIM} as c
      where c.request = ${request} and c.fence = ${fence} and c.person in (${sql.join(people)})
        and c.until >= ${nowAnd(leftMs)}
      for update
    )
    update ${ITEM} as i set written_at = ${NOW}
    from held where i.request = ${request} and i.person = held.person and i.outcome is null
    returning i.person
  `.execute(db);
  return new Set(rows.map(({ person }) => person));
}

async function unclaimItems(
  db: Db,
  { request, fence, waiting }: Parameters<BulkRunWrites['unclaimItems']>[0],
): Promise<void> {
  if (waiting.length === 0) return;
  await sql`
    with given as (
      select * from json_to_recordset(${JSON.stringify(waiting)}::json)
        as g(person text, "afterMs" double precision, "writtenNow" boolean, "writtenAt" timestamptz, uncounted boolean)
    ), dropped as (
      delete from ${CLAIM} as c using given
      where c.person = given.person and c.request = ${request} and c.fence = ${fence} returning c.person
    )
    update ${ITEM} as i
    set not_before = ${NOW} + given."afterMs" * interval '1 millisecond',
      written_at = case when given."writtenNow" then ${NOW} else given."writtenAt" end,
      attempts = case when given.uncounted then greatest(i.attempts - 1, 0) else i.attempts end
    from given join dropped on dropped.person = given.person
    where i.request = ${request} and i.person = given.person
  `.execute(db);
}
