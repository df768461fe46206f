import { sql } from 'kysely';
import { BrokenInvariant } from '../../core/failures.ts';
import { parseRequestId, type PersonId, type RequestId } from '../../core/ids.ts';
import type { ChangeRequest, RequestItem } from '../../core/requests/change-request.ts';
import { STORE_SCHEMA, type Db } from './tables.ts';

export async function lockRequest(db: Db, id: RequestId): Promise<ChangeRequest | undefined> {
  const row = await db
    .selectFrom('request')
    .select('body')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  return row?.body as ChangeRequest | undefined;
}

/** A counter row, not a database sequence: a sequence jumps by 32 when the process is killed. */
export async function nextRequestNumber(db: Db): Promise<number> {
  const row = await db
    .updateTable('counter')
    .set((column) => ({ value: column('value', '+', 1) }))
    .where('name', '=', 'request')
    .returning('value')
    .executeTakeFirstOrThrow();
  return row.value;
}

export async function insertRequest(
  db: Db,
  request: ChangeRequest,
  items: Iterable<RequestItem> | AsyncIterable<RequestItem>,
): Promise<void> {
  await db
    .insertInto('request')
    .values({
      id: request.id,
      number: numberOf(request.id),
      ...columnsOf(request),
    })
    .execute();
  let position = 0;
  let rows: ReturnType<typeof itemRow>[] = [];
  const insert = async (): Promise<void> => {
    if (rows.length > 0) await db.insertInto('request_item').values(rows).execute();
    rows = [];
  };
  for await (const item of items) {
    rows.push(itemRow(request.id, item, position));
    position += 1;
    if (rows.length === ROWS_AT_ONCE) await insert();
  }
  await insert();
  if (position >= MANY_ROWS) await sql`analyze ${sql.table(`${STORE_SCHEMA}.request_item`)}`.execute(db);
}

/** From here on the planner is told of the new rows at once: until it is, it sorts the list for each page of it. */
const MANY_ROWS = 5_000;

/** A statement takes at most 65,535 parameters, and no more of a long list than this is held as text. */
const ROWS_AT_ONCE = 500;

function itemRow(request: RequestId, item: RequestItem, position: number) {
  const { outcome, ...frozen } = item;
  return {
    request,
    position,
    person: item.person.id,
    act: item.act ?? null,
    body: JSON.stringify(frozen),
    outcome: outcome ? JSON.stringify(outcome) : null,
    outcome_kind: outcome?.kind ?? null,
    settled_at: outcome?.at ?? null,
  };
}

export async function saveRequest(db: Db, request: ChangeRequest): Promise<void> {
  const { numUpdatedRows } = await db
    .updateTable('request')
    .set(columnsOf(request))
    .where('id', '=', request.id)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) throw new BrokenInvariant(`${request.id} was saved but never inserted`);
}

function columnsOf(request: ChangeRequest) {
  return {
    status: request.status,
    body: JSON.stringify(request),
    confirmed_at: 'confirmedAt' in request ? request.confirmedAt : null,
  };
}

function numberOf(id: RequestId): number {
  if (parseRequestId(id) !== id) throw new BrokenInvariant(`"${id}" is no request id`);
  return Number(id.slice('REQ-'.length));
}

/** Rows are taken in one order everywhere, or two bulk requests with the same people would deadlock. */
export async function holdTargets(db: Db, request: RequestId, people: readonly PersonId[]) {
  if (people.length === 0) return [];
  const inOrder = [...new Set(people)].sort();
  const inserted = await db
    .insertInto('held_target')
    .values(inOrder.map((person) => ({ person, request })))
    .onConflict((conflict) => conflict.column('person').doNothing())
    .returning('person')
    .execute();
  const held = await db
    .selectFrom('held_target')
    .selectAll()
    .where('person', 'in', inOrder)
    .where('request', '<>', request)
    .orderBy('person')
    .execute();
  if (held.length > 0 && inserted.length > 0) await release(db, request, inserted);
  return held.map((row) => ({ person: row.person as PersonId, request: row.request as RequestId }));
}

async function release(db: Db, request: RequestId, rows: readonly { person: string }[]): Promise<void> {
  const people = rows.map((row) => row.person);
  await db.deleteFrom('held_target').where('request', '=', request).where('person', 'in', people).execute();
}

export async function releaseTargets(db: Db, request: RequestId): Promise<void> {
  await db.deleteFrom('held_target').where('request', '=', request).execute();
}
