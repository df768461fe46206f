import pg from 'pg';

/** Any fixed number: it names the lock under which tables are made. */
const START_LOCK = 7_340_111;

/** The server's own default lets the session of a host that is gone live, and hold its locks, for two hours. */
const NOTICE_DEATH = `
  set tcp_keepalives_idle = 10;
  set tcp_keepalives_interval = 5;
  set tcp_keepalives_count = 4`;

/**
 * Runs one process's work at a time, over all processes of the database. The migrator and the job queue have locks of
 * their own, but each makes its schema before it takes its lock, and of two first starts at once one would fail. A
 * connection of its own, so that the lock goes when the connection goes: at once when its process ends, and after half a minute
 * when its whole host is gone and says nothing of it.
 */
export async function runAlone<T>(url: string, work: () => Promise<T>): Promise<T> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 5_000,
    lock_timeout: 10_000,
    keepAlive: true,
  });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(NOTICE_DEATH);
    await client.query('select pg_advisory_lock($1)', [START_LOCK]);
    return await work();
  } finally {
    await client.end();
  }
}
