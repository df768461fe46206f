import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const TABLES = [
  // How far the tenant's quotas at Graph are given away, over all replicas.
  sql`create table mfa_chatops.graph_quota (name text primary key, given_until timestamptz not null)`,
  sql`create table mfa_chatops.bulk_run (request text primary key references mfa_chatops.request, body json not null)`,
  // Somebody who has to wait must not be claimed again by the next wave of the same list.
  sql`alter table mfa_chatops.request_item add column not_before timestamptz`,
  // Without it each wave of a long list would sort all that is left of it.
  sql`create index request_item_open on mfa_chatops.request_item (request, position) where outcome is null`,
  // The first failures are on every progress card; without it a card would read the whole list for them.
  sql`create index request_item_failed on mfa_chatops.request_item (request, position) where outcome_kind = 'failed'`,
];

export const bulk: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of TABLES) await statement.execute(db);
  },
};
