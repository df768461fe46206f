import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** `0008` was given this index only after stores had been made with it: there it is missing, and made up for here. */
export const failedItems: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create index if not exists request_item_failed
      on mfa_chatops.request_item (request, position) where outcome_kind = 'failed'`.execute(db);
  },
};
