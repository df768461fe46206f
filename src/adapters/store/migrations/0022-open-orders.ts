import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Orders of reminders that are not at their end are found at start; and what one worker alone may do has a claim. */
export const openOrders: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table mfa_chatops.reminder_order add column open boolean not null default false`.execute(
      db,
    );
    // What an earlier version began is known for three days; an older one would be begun anew.
    await sql`update mfa_chatops.reminder_order set open = true
      where body->>'status' in ('awaiting-approval', 'ordered')
      and (body->>'createdAt')::timestamptz > now() - interval '2 days'`.execute(db);
    await sql`create index reminder_order_open on mfa_chatops.reminder_order (id) where open`.execute(db);
    await sql`create table mfa_chatops.effect_claim (
      key text primary key, fence text not null, until timestamptz not null)`.execute(db);
  },
};
