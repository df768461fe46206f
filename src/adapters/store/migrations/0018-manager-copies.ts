import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** All people of whom one manager has yet to hear are found at once: they are named in one message. */
export const managerCopies: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table mfa_chatops.reminder_series add column copy_due text`.execute(db);
    await sql`create index reminder_series_copy on mfa_chatops.reminder_series (copy_due, person)
      where copy_due is not null`.execute(db);
  },
};
