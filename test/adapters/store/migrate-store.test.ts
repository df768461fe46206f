import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { MIGRATIONS } from '../../../src/adapters/store/migrate-store.ts';
import { closeTestStore, openTestPostgresStore, prepareDatabase } from '../../support/open-test-store.ts';
import { startTestPostgres, type TestPostgres } from '../../support/start-test-postgres.ts';

let server: TestPostgres;
let databases = 0;
beforeAll(async () => {
  server = await startTestPostgres(prepareDatabase);
});
afterAll(() => server.stop());

async function emptyDatabase(): Promise<string> {
  const name = `empty_${(databases += 1)}`;
  await server.sql('postgres', `create database ${name} template template0`);
  return name;
}

async function tablesOf(database: string): Promise<readonly unknown[]> {
  const rows = await server.sql(
    database,
    `select tablename from pg_tables where schemaname = 'mfa_chatops' order by 1`,
  );
  return rows.map((row) => row['tablename']);
}

test('G13: of two processes that start on an empty database one makes the tables, the other waits for it', async () => {
  const database = await emptyDatabase();
  const url = server.urlOf(database);
  const opened = await Promise.all([1, 2, 3].map(() => openTestPostgresStore(url)));
  for (const store of opened) await store.store.transaction((tx) => tx.firstSight(crypto.randomUUID()));
  expect(
    await server.sql(database, 'select count(*)::int as done from mfa_chatops.schema_migration'),
  ).toEqual([{ done: Object.keys(MIGRATIONS).length }]);
  for (const store of opened) await closeTestStore(store);
});

test('G13: a migration that fails half-way leaves nothing, and can be run again', async () => {
  const database = await emptyDatabase();
  const url = server.urlOf(database);
  // Late in the migration a function of this name cannot be made.
  const inTheWay = `function mfa_chatops.refuse_change()`;
  await server.sql(database, 'create schema mfa_chatops');
  await server.sql(database, `create ${inTheWay} returns int language sql as 'select 1'`);
  await expect(openTestPostgresStore(url)).rejects.toThrow(/refuse_change/);
  expect(await server.sql(database, `select to_regclass('mfa_chatops.request') as made`)).toEqual([
    { made: null },
  ]);
  await server.sql(database, `drop ${inTheWay}`);
  await closeTestStore(await openTestPostgresStore(url));
  expect(await tablesOf(database)).toContain('audit_record');
});

test('G13: a store that a newer version wrote is refused, and nothing is touched', async () => {
  const url = await server.createDatabase();
  const database = new URL(url).pathname.slice(1);
  await server.sql(
    database,
    `insert into mfa_chatops.schema_migration values ('9999-from-the-future', now()::text)`,
  );
  const before = await tablesOf(database);
  const opening = openTestPostgresStore(url);
  await expect(opening).rejects.toMatchObject({ reason: 'newer' });
  await expect(opening).rejects.toThrow(/9999-from-the-future/);
  expect(await tablesOf(database)).toEqual(before);
});

test('a schema of our name that somebody else made is refused, and nothing is touched', async () => {
  const database = await emptyDatabase();
  await server.sql(database, 'create schema mfa_chatops create table theirs (x int)');
  await expect(openTestPostgresStore(server.urlOf(database))).rejects.toMatchObject({ reason: 'foreign' });
  expect(await tablesOf(database)).toEqual(['theirs']);
});

test('a server that is not there is a passing failure, and its address with the password is not in it', async () => {
  const url = 'postgres://bot:very-secret@localhost/nothing?host=%2Fnowhere';
  const opening = openTestPostgresStore(url);
  await expect(opening).rejects.toMatchObject({ service: 'store', retryable: true });
  await expect(opening).rejects.not.toThrow(/very-secret/);
});

test('G13: a store that was made before 0008 had its last index comes to the same schema as a new one', async () => {
  const [old, fresh] = [await emptyDatabase(), await emptyDatabase()];
  for (const database of [old, fresh])
    await closeTestStore(await openTestPostgresStore(server.urlOf(database)));
  const made = await schemaOf(fresh);
  expect(made).toContainEqual(expect.stringContaining('request_item_failed'));
  // As that version left it: everything up to 0008 as it was then, nothing of what came later.
  await server.sql(old, AS_IT_WAS);
  expect(await schemaOf(old)).not.toEqual(made);
  await closeTestStore(await openTestPostgresStore(server.urlOf(old)));
  expect(await schemaOf(old)).toEqual(made);
});

const AS_IT_WAS = `
  delete from mfa_chatops.schema_migration where name > '0008-bulk';
  drop index mfa_chatops.request_item_failed, mfa_chatops.notice_undelivered;
  drop index mfa_chatops.delivery_waiting, mfa_chatops.request_item_place, mfa_chatops.request_item_list;
  create index request_item_open on mfa_chatops.request_item (request, position) where outcome is null;
  drop table mfa_chatops.tenant_scan, mfa_chatops.scanned_person, mfa_chatops.delegation, mfa_chatops.file_export;
  drop table mfa_chatops.draft_item, mfa_chatops.reminder_passed, mfa_chatops.effect_claim;
  drop index mfa_chatops.reminder_order_open;
  alter table mfa_chatops.reminder_order drop column open;
  alter table mfa_chatops.reminder_series drop column copy_due;
  alter table mfa_chatops.request_item drop column act;
  alter table mfa_chatops.request drop column confirmed_at;`;

/** Every column with its type, and every index. */
async function schemaOf(database: string): Promise<readonly unknown[]> {
  const rows = await server.sql(
    database,
    `select concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default) as said
      from information_schema.columns where table_schema = 'mfa_chatops'
     union all select indexdef from pg_indexes where schemaname = 'mfa_chatops' order by 1`,
  );
  return rows.map((row) => row['said']);
}
