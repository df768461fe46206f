import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * A list that is over is read by pages too: for its file, and to look after whom it left at `enabled`. Without this each
 * page sorts the whole list. In exchange one of two equal indexes over whoever is still open goes.
 */
export const listPlaces: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`create index request_item_place on mfa_chatops.request_item (request, position)`.execute(db);
    await sql`drop index if exists mfa_chatops.request_item_open`.execute(db);
  },
};
