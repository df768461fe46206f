import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Long lists while they grow, before they are requests. Unlogged: after a crash of the database they are gone, as the
 * list is that was growing.
 */
export const draftLists: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`
      create unlogged table mfa_chatops.draft_item (
        draft text not null,
        person text not null,
        body json not null,
        at timestamptz not null default now(),
        primary key (draft, person)
      )`.execute(db);
  },
};
