import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

export const delegations: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create table mfa_chatops.delegation (
      person text primary key, until timestamptz not null, body json not null)`.execute(db);
  },
};
