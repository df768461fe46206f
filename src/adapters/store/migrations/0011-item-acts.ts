import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The newest change of a person's state is searched for among whatever else was done to them. */
export const itemActs: Migration = {
  async up(db: Kysely<unknown>) {
    await sql`alter table mfa_chatops.request_item add column act text`.execute(db);
    // Not `->>`: it fails on a name with a NUL in it. Quotes inside of a text are escaped, so only the key looks like this.
    for (const act of ['reset', 'revoke'])
      await sql`update mfa_chatops.request_item set act = ${act}
        where body::text like ${`%"act":"${act}"%`}`.execute(db);
  },
};
