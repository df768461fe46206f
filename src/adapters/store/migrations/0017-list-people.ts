import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The hash over a frozen list is worked out in the order of the people's ids, page by page; by their bytes, as it always was. */
export const listPeople: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create index request_item_list on mfa_chatops.request_item (request, person collate "C")`.execute(
      db,
    );
  },
};
