import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { BulkUnderFire, fireSeal } from '../support/bulk-under-fire.ts';
import { closeTestStore, openTestPostgresStore, prepareDatabase } from '../support/open-test-store.ts';
import { startTestPostgres, type TestPostgres } from '../support/start-test-postgres.ts';

const PEOPLE = 100;
/** Longer than a statement of the bot waits for a lock. */
const LONG_MS = 12_000;
const [START_LOCK, AUDIT_LOCK] = [7_340_111, 7_340_112];
const PATIENCE_MS = 180_000;

let postgres: TestPostgres;
let bulk: BulkUnderFire;
let DATABASE_URL: string;
/** Somebody else's session on the same database: another process, or what is left of one. */
let other: pg.Client;

beforeAll(async () => {
  postgres = await startTestPostgres(prepareDatabase);
  DATABASE_URL = await postgres.createDatabase();
  bulk = await BulkUnderFire.start(PEOPLE);
  const store = await openTestPostgresStore(DATABASE_URL, { seal: fireSeal });
  await bulk.approve(store);
  await closeTestStore(store);
  other = new pg.Client({ connectionString: DATABASE_URL });
  await other.connect();
}, PATIENCE_MS);

afterAll(async () => {
  await other.end();
  await bulk.close();
  await postgres.stop();
});

test(
  'G13: another process is starting, and then the audit log is not to be had, each for longer than a statement waits: a start waits on, and is ready when it is over',
  async () => {
    for (const lock of [START_LOCK, AUDIT_LOCK]) await other.query('select pg_advisory_lock($1)', [lock]);
    // The first start of all puts the rules on record.
    const starting = bulk.startMain({ DATABASE_URL });
    for (const lock of [START_LOCK, AUDIT_LOCK]) {
      await Promise.race([starting, somebodyWaits()]);
      await wait(LONG_MS);
      await other.query('select pg_advisory_unlock($1)', [lock]);
    }
    const bot = await starting;
    await bot.kill();
  },
  PATIENCE_MS,
);

test(
  'G2, G13: killed in a bulk, it starts again while somebody else has the waiting jobs in hand, and waits for nobody',
  async () => {
    const killed = await bulk.startMain({ DATABASE_URL });
    while (bulk.told === 0) await wait(5);
    await killed.kill();
    await other.query('begin');
    const held = await other.query(`update pgboss.job set start_after = start_after where state = 'created'`);
    expect(held.rowCount).toBeGreaterThan(2);
    // Ready while they are held: had it waited for them, it would have ended before.
    const next = await bulk.startMain({ DATABASE_URL });
    await other.query('rollback');
    await next.kill();
  },
  PATIENCE_MS,
);

/** For the lock that is held; on a busy machine a start takes as long as it likes to come so far. */
async function somebodyWaits(): Promise<void> {
  const waits = `select from pg_locks where locktype = 'advisory' and not granted and database = (
    select oid from pg_database where datname = current_database())`;
  while ((await other.query(waits)).rowCount === 0) await wait(50);
}
