import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The health check asks for these few among all that was ever told. */
export const undelivered: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create index notice_undelivered on mfa_chatops.notice (queued_at)
      where id like 'undelivered:%'`.execute(db);
  },
};
