import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const TABLES = [
  sql`create table mfa_chatops.reminder_series (
    person text primary key, cohort text, standing text not null, next_at text, stuck boolean not null, body json not null)`,
  sql`create index reminder_series_due on mfa_chatops.reminder_series (next_at) where next_at is not null`,
  sql`create index reminder_series_standing on mfa_chatops.reminder_series (standing, person)`,
  sql`create index reminder_series_stuck on mfa_chatops.reminder_series (person) where stuck`,
  sql`create table mfa_chatops.reminder_halt (of text primary key, body json not null)`,
  sql`create table mfa_chatops.reminder_order (id text primary key, body json not null)`,
];

export const reminders: Migration = {
  async up(db: Kysely<unknown>) {
    for (const statement of TABLES) await statement.execute(db);
  },
};
