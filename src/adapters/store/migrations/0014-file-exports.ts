import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Files that their readers said yes to, until they are settled: a handful at any time. */
export const fileExports: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table mfa_chatops.file_export (id text primary key, body json not null)`.execute(db);
  },
};
