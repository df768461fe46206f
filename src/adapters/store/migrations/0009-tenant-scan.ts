import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const TABLES = [
  sql`create table mfa_chatops.tenant_scan (
    id text primary key, started_at text not null, phase text not null, body json not null)`,
  sql`create index tenant_scan_started on mfa_chatops.tenant_scan (started_at)`,
  sql`create table mfa_chatops.scanned_person (
    scan text not null, person text not null, name text not null, state text not null,
    registered boolean, admin boolean, guest boolean not null, blocked boolean not null, body json not null,
    primary key (scan, person))`,
  sql`create index scanned_person_list on mfa_chatops.scanned_person (scan, state, name, person)`,
];

export const tenantScan: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of TABLES) await statement.execute(db);
  },
};
