import { sql } from 'kysely';
import type { DraftListReads, DraftListWrites } from '../../core/ports/draft-lists.ts';
import type { RequestItem } from '../../core/requests/change-request.ts';
import { STORE_SCHEMA, type Db } from './tables.ts';

const DRAFT = sql.table(`${STORE_SCHEMA}.draft_item`);
const LOCK_NOT_AVAILABLE = '55P03';

export function createDraftReads(db: Db): DraftListReads {
  return {
    drafted: async (draft, people) => {
      if (people.length === 0) return [];
      const rows = await db
        .selectFrom('draft_item')
        .select('body')
        .where('draft', '=', draft)
        .where('person', 'in', people)
        .execute();
      return rows.map(({ body }) => body as RequestItem);
    },
  };
}

export function createDraftWrites(db: Db): DraftListWrites {
  return {
    appendDraft: async (draft, items) => {
      if (items.length === 0) return;
      const rows = items.map((item) => ({ draft, person: item.person.id, body: JSON.stringify(item) }));
      await db.insertInto('draft_item').values(rows).execute();
    },
    dropDraft: async (draft) => void (await db.deleteFrom('draft_item').where('draft', '=', draft).execute()),
  };
}

/** What is left of lists whose process ended before they were requests. `all`: nobody else lives who could be making one. */
export async function forgetDrafts(db: Db, which: 'all' | 'old'): Promise<void> {
  const left = which === 'all' ? sql`true` : sql`at < now() - interval '12 hours'`;
  await sql`delete from ${DRAFT} where ${left}`.execute(db);
  await cutEmpty(db);
}

/** Whoever reads for a moment does not keep the room for another hour, and nobody who makes a list stands behind this for long. */
const PATIENCE_MS = 1_000;

/** The embedded store does not give back the room of deleted rows by itself. */
async function cutEmpty(db: Db): Promise<void> {
  try {
    await db.transaction().execute(async (tx) => {
      await sql`set local lock_timeout = ${sql.lit(PATIENCE_MS)}`.execute(tx);
      await sql`lock table ${DRAFT} in access exclusive mode`.execute(tx);
      const { rows } = await sql`select 1 from ${DRAFT} limit 1`.execute(tx);
      if (rows.length === 0) await sql`truncate ${DRAFT}`.execute(tx);
    });
  } catch (error) {
    // Somebody is making a list right now, so there is nothing to cut off.
    if (!(error instanceof Error && 'code' in error && error.code === LOCK_NOT_AVAILABLE)) throw error;
  }
}
