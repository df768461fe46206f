import { sql } from 'kysely';
import type { PersonId, RequestId } from '../../core/ids.ts';
import type { ExecutionItem, StoreReads, StoreTransaction } from '../../core/ports/store.ts';
import { millisecondsSince, NOW, nowAnd } from './database-clock.ts';
import { itemOf } from './item-row.ts';
import type { Db } from './tables.ts';

type Claim = Parameters<StoreTransaction['claimItems']>[0];

/**
 * The claim is a row of its own with the person as key, so that one person can be in flight only once over all
 * requests, replicas and restarts. A late worker's fence no longer fits and its result is refused.
 */
export async function claimItems(db: Db, claim: Claim): Promise<readonly ExecutionItem[]> {
  const free = await freePeople(db, claim);
  if (free.length === 0) return [];
  const claimed = await db
    .insertInto('person_claim')
    .values(
      free.map((person) => ({
        person,
        ...{ request: claim.request, fence: claim.fence, until: nowAnd(claim.forMs) },
      })),
    )
    .onConflict((conflict) =>
      conflict
        .column('person')
        .doUpdateSet({ request: claim.request, fence: claim.fence, until: nowAnd(claim.forMs) })
        .where('person_claim.until', '<=', NOW),
    )
    .returning('person')
    .execute();
  if (claimed.length === 0) return [];
  return countAttempts(
    db,
    claim,
    claimed.map((row) => row.person),
  );
}

/** Sorted by person, so that two claims over the same people meet in the same order and cannot deadlock. */
async function freePeople(db: Db, claim: Claim): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('request_item')
    .select('person')
    .where('request', '=', claim.request)
    .where('outcome', 'is', null)
    .$if(claim.only === 'begun', (query) => query.where('attempts', '>', 0))
    .$if(claim.only === 'written', (query) => query.where('written_at', 'is not', null))
    .$if(claim.before !== undefined, (query) => query.where('position', '<', claim.before ?? 0))
    .where((is) => is.or([is('not_before', 'is', null), is('not_before', '<=', NOW)]))
    .where((is) =>
      is.not(
        is.exists(
          is
            .selectFrom('person_claim')
            .select('person_claim.person')
            .whereRef('person_claim.person', '=', 'request_item.person')
            .where('until', '>', NOW),
        ),
      ),
    )
    .orderBy('position')
    .limit(claim.limit)
    .forUpdate()
    .skipLocked()
    .execute();
  return rows.map((row) => row.person).sort();
}

async function countAttempts(
  db: Db,
  { request, only }: Claim,
  people: readonly string[],
): Promise<readonly ExecutionItem[]> {
  const rows = await db
    .updateTable('request_item')
    .set((column) => ({ attempts: column('attempts', '+', only === 'written' ? 0 : 1) }))
    .where('request', '=', request)
    .where('person', 'in', people)
    .returning([
      'position',
      'body',
      'outcome',
      'attempts',
      'written_at',
      millisecondsSince('written_at').as('ago'),
    ])
    .execute();
  rows.sort((a, b) => a.position - b.position);
  return rows.map((row) => ({
    item: itemOf(row),
    attempts: row.attempts,
    ...(row.written_at && { writtenAt: row.written_at.toISOString(), writtenMsAgo: Number(row.ago) }),
  }));
}

/** False when the claim is somebody else's by now. */
export async function dropClaim(
  db: Db,
  claim: { readonly request: RequestId; readonly person: PersonId; readonly fence: string },
): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('person_claim')
    .where('person', '=', claim.person)
    .where('request', '=', claim.request)
    .where('fence', '=', claim.fence)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

export async function unsettled(
  db: Db,
  request: RequestId,
  { before, written }: Parameters<StoreReads['unsettled']>[1] = {},
) {
  const row = await db
    .selectFrom('request_item')
    .leftJoin('person_claim', (join) =>
      join
        .onRef('person_claim.person', '=', 'request_item.person')
        .onRef('person_claim.request', '=', 'request_item.request'),
    )
    .select((column) => [
      column.fn.countAll<string | number>().as('count'),
      sql<unknown>`extract(epoch from min(greatest(person_claim.until, not_before)) - ${NOW}) * 1000`.as(
        'due',
      ),
    ])
    .where('request_item.request', '=', request)
    .where('request_item.outcome', 'is', null)
    .$if(before !== undefined, (query) => query.where('position', '<', before ?? 0))
    .$if(written === true, (query) => query.where('written_at', 'is not', null))
    .executeTakeFirstOrThrow();
  const count = Number(row.count);
  // `greatest` passes over what is null: whoever neither waits nor is claimed has no moment.
  return row.due === null ? { count } : { count, dueInMs: Math.ceil(Number(row.due)) };
}

/** Only for a store that no other process can have open. */
export async function releaseAllClaims(db: Db): Promise<void> {
  await db.deleteFrom('person_claim').execute();
  await db.deleteFrom('effect_claim').execute();
}
