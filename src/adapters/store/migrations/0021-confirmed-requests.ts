import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What was confirmed a short while ago is found among all that was ever asked for. */
export const confirmedRequests: Migration = {
  async up(db: Kysely<unknown>) {
    // Of what was confirmed before this version nothing is known here: it is too old to count soon after.
    await sql`alter table mfa_chatops.request add column confirmed_at timestamptz`.execute(db);
    await sql`create index request_confirmed on mfa_chatops.request (confirmed_at)
      where confirmed_at is not null`.execute(db);
  },
};
