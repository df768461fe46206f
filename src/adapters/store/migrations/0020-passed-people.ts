import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Who of an order of reminders needed no message, a row each: a long order is not written anew for every hundred of them. */
export const passedPeople: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`
      create table mfa_chatops.reminder_passed (
        "order" text not null,
        person text not null,
        why text not null,
        primary key ("order", person)
      )`.execute(db);
  },
};
