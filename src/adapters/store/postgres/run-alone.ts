import pg from 'pg';

/** Any fixed number: it names the lock under which tables are made. */
const START_LOCK = 7_340_111;

/**
 * Runs one process's work at a time, over all processes of the database. The migrator and the job queue have locks of
 * their own, but each makes its schema before it takes its lock, and of two first starts at once one would fail. A
 * connection of its own, so that the wait is bounded by this number and the lock goes when the connection goes.
 */
export async function runAlone<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    lock_timeout: 60_000,
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [START_LOCK]);
    return await work();
  } finally {
    await client.end();
  }
}
