import { PgBoss } from 'pg-boss';
import type { Job, WantedJob } from '../../core/jobs/job.ts';
import type { Log } from '../../core/ports/log.ts';
import { envelopeOf } from './job-envelope.ts';
import type { JobDatabase, JobSession } from './job-database.ts';
import { QUEUE_NAMES, QUEUE_SETTINGS, type QueueName } from './queue-settings.ts';
import { sendJob, sendJobs } from './send-job.ts';
import { wakeJobs } from './wake-jobs.ts';

/** Counts for metrics and alarms. `parked`: gave up after all its tries, somebody has to look. */
export interface JobCounts {
  readonly waiting: number;
  readonly active: number;
  readonly parked: number;
  /** Seconds since the oldest job that could run now became due. */
  readonly oldestDueSeconds: number;
}

export interface JobQueue {
  readonly boss: PgBoss;
  readonly db: JobDatabase;
  send(job: Job, options: { startAfter?: string; key?: string }, session: JobSession): Promise<void>;
  sendAll(jobs: readonly Job[], session: JobSession): Promise<void>;
  wakeAll(jobs: readonly WantedJob[], session: JobSession): Promise<void>;
  committed(jobs: readonly Job[]): void;
  /** Called with what was just committed; the runner's way of not having to poll. */
  onCommitted(listener: (jobs: readonly Job[]) => void): void;
  /** Where a job waits that may run now: one question to the store, however many queues there are. */
  dueQueues(): Promise<readonly QueueName[]>;
  counts(): Promise<JobCounts>;
  /** One more try for each parked job of this queue that is younger than two days; how many there were. */
  retryParked(name: QueueName): Promise<number>;
  stop(): Promise<void>;
}

/** Prepares pg-boss in the store's database. Its tables are migrated under its own advisory lock. */
export async function openJobQueue(db: JobDatabase, log: Log): Promise<JobQueue> {
  const boss = createBoss(db, log);
  try {
    await prepareQueues(boss, db);
    return joinQueue(boss, db);
  } catch (error) {
    // Half started, its timers would keep asking a database that is closed by then.
    await boss.stop({ close: false, graceful: false });
    throw error;
  }
}

async function prepareQueues(boss: PgBoss, db: JobDatabase): Promise<void> {
  await boss.start();
  for (const name of QUEUE_NAMES) {
    await boss.createQueue(name, QUEUE_SETTINGS);
    // Any look at a queue warms the library's cache of queues. Cold, the first send inside of a transaction would look
    // the queue up on a connection of its own, and on PGlite wait for ever for the transaction that it belongs to.
    await boss.findJobs(name, { key: 'warm the cache' });
  }
  if (db.engine === 'pglite') await takeOverActiveJobs(boss, db);
}

function createBoss(db: JobDatabase, log: Log): PgBoss {
  const boss = new PgBoss({
    db,
    backend: db.engine,
    schedule: false,
    superviseIntervalSeconds: 15,
    monitorIntervalSeconds: 15,
    flowIntervalSeconds: 3600,
    // Jobs come and go by the dozen here; none of these tables grows enough to be rebuilt.
    reindex: false,
    monitorVacuum: false,
  });
  boss.on('error', (error) => log.error('the job queue had a problem', error));
  boss.on('warning', (warning) => log.warn('the job queue warns', { warning: warning.message }));
  return boss;
}

/**
 * Jobs that were running when the last process ended. Nobody else can be running them, since the store's lock is ours,
 * so they need not wait for their lease to end. Each counts as one more try: a job that kills the process is parked in
 * the end.
 */
async function takeOverActiveJobs(boss: PgBoss, db: JobDatabase): Promise<void> {
  for (const name of QUEUE_NAMES) {
    const { rows } = await db.executeSql(`select id from pgboss.job where name = $1 and state = 'active'`, [
      name,
    ]);
    const ids = rows.map((row) => (row as { id: string }).id);
    if (ids.length === 0) continue;
    await boss.fail(name, ids, { reason: 'the process ended while it ran' });
    await db.executeSql(
      `update pgboss.job set start_after = now() where name = $1 and id = any($2) and state = 'retry'`,
      [name, ids],
    );
  }
}

function joinQueue(boss: PgBoss, db: JobDatabase): JobQueue {
  const listeners: ((jobs: readonly Job[]) => void)[] = [];
  return {
    boss,
    db,
    send: (job, { startAfter, key }, session) =>
      sendJob(boss, envelopeOf(job, 0, key), { session, ...(startAfter !== undefined && { startAfter }) }),
    sendAll: (jobs, session) => sendJobs(boss, jobs, session),
    wakeAll: (jobs, session) => wakeJobs(boss, jobs, session),
    committed: (jobs) => listeners.forEach((listener) => listener(jobs)),
    onCommitted: (listener) => void listeners.push(listener),
    dueQueues: () => findDueQueues(db),
    counts: () => countJobs(db),
    retryParked: (name) => retryParked(boss, db, name),
    stop: () => boss.stop({ close: false, graceful: false }),
  };
}

/** Asked queue by queue inside of the statement, so that the index is used and thousands of later jobs cost nothing. */
async function findDueQueues(db: JobDatabase): Promise<readonly QueueName[]> {
  const { rows } = await db.executeSql(
    `select queue from unnest($1::text[]) as queues(queue) where exists (
      select from pgboss.job where name = queue and state < 'active' and start_after <= pgboss.job_now())`,
    [QUEUE_NAMES],
  );
  return rows.map((row) => (row as { queue: QueueName }).queue);
}

/** One an hour, for two days. */
const MORE_TRIES = 48;

async function retryParked(boss: PgBoss, db: JobDatabase, name: QueueName): Promise<number> {
  // Each time raises the limit by one. A job may be older than any time that one could name: some wait a week to be run.
  const { rows } = await db.executeSql(
    `select id from pgboss.job where name = $1 and state = 'failed' and retry_limit < $2
      and completed_on > now() - interval '2 days'`,
    [name, (QUEUE_SETTINGS.retryLimit ?? 0) + MORE_TRIES],
  );
  const ids = rows.map((row) => (row as { id: string }).id);
  if (ids.length > 0) await boss.retry(name, ids);
  return ids.length;
}

async function countJobs(db: JobDatabase): Promise<JobCounts> {
  const { rows } = await db.executeSql(`
    select count(*) filter (where state in ('created', 'retry'))::int as waiting,
      count(*) filter (where state = 'active')::int as active,
      count(*) filter (where state = 'failed')::int as parked,
      coalesce(greatest(0, extract(epoch from now() - min(start_after) filter (where state in ('created', 'retry')))), 0)::float8
        as "oldestDueSeconds"
    from pgboss.job where name not like '\\_\\_pgboss%'`);
  return rows[0] as JobCounts;
}
