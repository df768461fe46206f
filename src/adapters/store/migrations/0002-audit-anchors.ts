import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const STATEMENTS = [
  // The key that sealed the record: keys change over the years, records do not.
  sql`alter table mfa_chatops.audit_record add column key_id text`,
  // Where the checkpoints of the chain stand that are kept outside of this database. One row.
  sql`create table mfa_chatops.audit_anchor (
    place text primary key check (place = 'outside'), anchored_at text, sequence integer not null,
    failing_since text, failed_tries integer not null)`,
  sql`insert into mfa_chatops.audit_anchor values ('outside', null, 0, null, 0)`,
  // What an activity held when it was first seen, so that another one under its id is noticed.
  sql`alter table mfa_chatops.seen_activity add column content text`,
  // A wave of a long bulk takes the next twenty people: without this it would walk over all who are done already.
  sql`create index request_item_waiting on mfa_chatops.request_item (request, position) where outcome is null`,
];

export const auditAnchors: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of STATEMENTS) await statement.execute(db);
  },
};
