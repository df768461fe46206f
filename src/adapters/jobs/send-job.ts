import { randomUUID } from 'node:crypto';
import type { PgBoss } from 'pg-boss';
import type { Job } from '../../core/jobs/job.ts';
import { keyOf } from '../../core/jobs/job-key.ts';
import { envelopeOf, type JobEnvelope } from './job-envelope.ts';
import type { JobSession } from './job-database.ts';
import { queueOf } from './queue-settings.ts';

const TRIES = 5;

/**
 * Puts a job into the queue, inside of the caller's transaction. When one of the same key waits already, that one
 * stands for both, at the earlier of the two times.
 */
export async function sendJob(
  boss: PgBoss,
  envelope: JobEnvelope,
  how: { readonly session: JobSession; readonly startAfter?: string },
): Promise<void> {
  const queue = queueOf(envelope.job);
  const key = envelope.key;
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const id = await boss.send(queue, envelope, {
      db: how.session,
      // The queue allows one waiting job a key, so a job without one needs a key that nobody else has.
      singletonKey: key ?? randomUUID(),
      ...(how.startAfter !== undefined && { startAfter: how.startAfter }),
    });
    if (id !== null || key === undefined) return;
    if (await joinWaiting(how.session, { queue, key, startAfter: how.startAfter })) return;
  }
  throw new Error(`a ${queue} job could not be put into the queue`);
}

/** Many at once, each under its own key: a later look at what is open does not put it there a second time. */
export async function sendJobs(boss: PgBoss, jobs: readonly Job[], session: JobSession): Promise<void> {
  for (const queue of new Set(jobs.map((job) => queueOf(job)))) {
    const own = jobs.filter((job) => queueOf(job) === queue);
    const rows = own.map((job) => {
      const key = keyOf(job);
      return { data: envelopeOf(job, 0, key), singletonKey: key };
    });
    await boss.insert(queue, rows, { db: session });
  }
}

/**
 * Locks the waiting job until the caller's transaction ends, so that no worker takes it before it can see what the
 * transaction writes. Without the lock the job could run on the old data, and nothing would run on the new. False when
 * a worker was faster: it runs by now, and a job of our own is needed.
 */
async function joinWaiting(
  session: JobSession,
  job: { queue: string; key: string; startAfter: string | undefined },
): Promise<boolean> {
  const { rows } = await session.executeSql(
    `update pgboss.job set start_after = least(start_after, coalesce($3::timestamptz, now()))
     where name = $1 and singleton_key = $2 and state = 'created' returning id`,
    [job.queue, job.key, job.startAfter ?? null],
  );
  return rows.length > 0;
}
