import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const TABLES = [
  // How far the tenant's quotas at Graph are given away, over all replicas.
  sql`create table mfa_chatops.graph_quota (name text primary key, given_until timestamptz not null)`,
];

export const bulk: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of TABLES) await statement.execute(db);
  },
};
