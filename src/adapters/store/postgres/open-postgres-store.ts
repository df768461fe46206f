import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import { openOn, type Engine, type OpenStore, type OpenStoreOptions } from '../open-store.ts';
import type { Outbox } from '../outbox.ts';
import { storeFailureOf } from '../store-failure.ts';
import { STORE_SCHEMA, type Db, type Tables } from '../tables.ts';
import { dropSilentClients } from './drop-silent-clients.ts';
import { createPostgresJobDatabase } from './postgres-job-database.ts';
import { runAlone } from './run-alone.ts';

export interface PostgresStoreOptions<Queue extends Outbox> extends OpenStoreOptions<Queue> {
  /** `postgres://…`, PostgreSQL 14 or newer. It holds a password: never logged, never in an error. */
  readonly url: string;
  /** Connections at most; replicas add up (default 10). */
  readonly poolSize?: number;
  /** So long a statement may go unanswered. */
  readonly silenceMs?: number;
  /** A connection that waits in the pool broke; the pool replaces it by itself. */
  readonly onConnectionLost?: (error: Error) => void;
}

/** Our own watch beside the server's: a connection that was cut without a word answers nothing, not even an error. */
const SILENCE_MS = 20_000;

/** Nothing waits for ever: every wait below ends in a `ServiceFailure` that says the store does not answer. */
const TIME_LIMITS = {
  connectionTimeoutMillis: 5_000,
  statement_timeout: 15_000,
  lock_timeout: 10_000,
  idle_in_transaction_session_timeout: 20_000,
};

/** Opens the store on a PostgreSQL server; several processes may share it. Throws `ServiceFailure` or `UnusableStore`. */
export function openPostgresStore<Queue extends Outbox>(
  options: PostgresStoreOptions<Queue>,
): Promise<OpenStore<Queue>> {
  return openOn(startEngine(options), options);
}

function startEngine(
  options: Pick<PostgresStoreOptions<Outbox>, 'url' | 'poolSize' | 'silenceMs' | 'onConnectionLost'>,
): Engine {
  const pool = new pg.Pool({
    connectionString: options.url,
    application_name: 'mfa-chatops',
    max: options.poolSize ?? 10,
    keepAlive: true,
    ...TIME_LIMITS,
    query_timeout: options.silenceMs ?? SILENCE_MS,
  });
  // A connection that breaks with nobody listening ends the process. The pool listens to those that lie idle only;
  // one that breaks in the middle of a transaction needs a listener of its own.
  const onError = (error: Error) => options.onConnectionLost?.(error);
  pool.on('error', onError);
  pool.on('connect', (client) => client.on('error', onError));
  const db: Db = new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: dropSilentClients(pool) }),
  }).withSchema(STORE_SCHEMA);
  return {
    db,
    jobs: createPostgresJobDatabase(pool, db),
    alone: (work) => runAlone(options.url, work),
    check: () => checkEngine(db),
    close: () => pool.end(),
  };
}

/** A read-only replica after a fail-over answers, but keeps no promise. */
async function checkEngine(db: Db): Promise<void> {
  try {
    await sql`update ${sql.id(STORE_SCHEMA, 'counter')} set value = value where false`.execute(db);
  } catch (error) {
    throw storeFailureOf(error);
  }
}
