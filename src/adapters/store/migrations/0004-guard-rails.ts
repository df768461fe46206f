import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const TABLES = [
  sql`create table mfa_chatops.time_box (
    request text not null references mfa_chatops.request, person text not null, due_at timestamptz not null,
    status text not null, body json not null, primary key (request, person))`,
  // What waits is few; what is closed stays for the record.
  sql`create index time_box_waiting on mfa_chatops.time_box (due_at) where status = 'waiting'`,
  sql`create table mfa_chatops.brake (name text primary key, body json not null)`,
  sql`create table mfa_chatops.pace (
    request text not null, approver text not null, at timestamptz not null, body json not null,
    primary key (request, approver))`,
  sql`create index pace_at on mfa_chatops.pace (at)`,
];

export const guardRails: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of TABLES) await statement.execute(db);
  },
};
