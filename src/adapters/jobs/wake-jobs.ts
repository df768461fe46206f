import type { PgBoss } from 'pg-boss';
import type { WantedJob } from '../../core/jobs/job.ts';
import { envelopeOf } from './job-envelope.ts';
import type { JobSession } from './job-database.ts';
import { queueOf, type QueueName } from './queue-settings.ts';

interface Wanted {
  readonly data: ReturnType<typeof envelopeOf>;
  readonly singletonKey: string;
  readonly startAfter: string;
}

/**
 * One waits for each key, at the earlier of the two times where one of that key waits already. Waits for nobody: what another
 * transaction has in hand right now is being looked at, and left to it. A start that waited there would stand behind
 * whatever the others do, and hold up whoever comes after it.
 */
export async function wakeJobs(boss: PgBoss, jobs: readonly WantedJob[], session: JobSession): Promise<void> {
  const now = new Date().toISOString();
  for (const queue of new Set(jobs.map(({ job }) => queueOf(job)))) {
    const own = jobs
      .filter(({ job }) => queueOf(job) === queue)
      .map(({ job, key, startAfter = now }) => wanted(envelopeOf(job, 0, key), key, startAfter));
    await wakeIn(boss, queue, { own, session });
  }
}

function wanted(data: Wanted['data'], singletonKey: string, startAfter: string): Wanted {
  return { data, singletonKey, startAfter };
}

async function wakeIn(
  boss: PgBoss,
  queue: QueueName,
  { own, session }: { readonly own: readonly Wanted[]; readonly session: JobSession },
): Promise<void> {
  const waiting = await waitingKeys(session, queue, own);
  // Only what is not there: an insert beside a row that somebody is changing waits for them.
  const missing = own.filter(({ singletonKey }) => !waiting.has(singletonKey));
  // In one order, so that two processes that start at once do not wait for each other crosswise.
  const rows = missing.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  if (rows.length > 0) await boss.insert(queue, rows, { db: session });
  if (waiting.size > 0) await bringForward(session, queue, own);
}

/** Of two of one key the earlier one is first, and stays. */
function placeOf({ singletonKey, startAfter }: Wanted): string {
  return `${singletonKey} ${startAfter}`;
}

async function waitingKeys(
  session: JobSession,
  queue: QueueName,
  own: readonly Wanted[],
): Promise<ReadonlySet<string>> {
  const { rows } = await session.executeSql(
    `select singleton_key as key from pgboss.job
     where name = $1 and state = 'created' and singleton_key = any($2::text[])`,
    [queue, own.map(({ singletonKey }) => singletonKey)],
  );
  return new Set(rows.map((row) => (row as { key: string }).key));
}

async function bringForward(session: JobSession, queue: QueueName, own: readonly Wanted[]): Promise<void> {
  await session.executeSql(
    `with wanted as (
      select * from unnest($2::text[], $3::timestamptz[]) as w(key, at)
    ), later as (
      select j.id, wanted.at from pgboss.job as j join wanted on wanted.key = j.singleton_key
      where j.name = $1 and j.state = 'created' and j.start_after > wanted.at
      for update of j skip locked
    )
    update pgboss.job as j set start_after = later.at from later where j.name = $1 and j.id = later.id`,
    [queue, own.map(({ singletonKey }) => singletonKey), own.map(({ startAfter }) => startAfter)],
  );
}
