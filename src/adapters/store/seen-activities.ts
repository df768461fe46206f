import { sql } from 'kysely';
import type { Db } from './tables.ts';

/** Of two at the same time one inserts; the other waits for its commit, then finds the row. */
export async function firstSight(db: Db, activityKey: string, content?: string): Promise<boolean> {
  const row = await db
    .insertInto('seen_activity')
    .values({ key: activityKey, content: content ?? null })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('key')
    .executeTakeFirst();
  return row !== undefined;
}

/** Teams delivers again after seconds; three days leaves room for a long outage. */
export async function forgetOldActivities(db: Db): Promise<void> {
  await db
    .deleteFrom('seen_activity')
    .where('seen_at', '<', sql<Date>`now() - interval '3 days'`)
    .execute();
}

export async function seenContent(db: Db, activityKey: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('seen_activity')
    .select('content')
    .where('key', '=', activityKey)
    .executeTakeFirst();
  return row?.content ?? undefined;
}
