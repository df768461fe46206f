import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The card of a long list asks again and again how many of its notices are still on their way. */
export const waitingDeliveries: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create index delivery_waiting on mfa_chatops.delivery (request, channel) where not settled`.execute(
      db,
    );
  },
};
