import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startJobRunner } from '../../src/adapters/jobs/start-job-runner.ts';
import { requestIdOf } from '../../src/core/ids.ts';
import type { Job, JobRun } from '../../src/core/jobs/job.ts';
import { closeTestStore, openTestPostgresStore, prepareDatabase } from '../support/open-test-store.ts';
import { silentLog, type TestStore } from '../support/open-test-store.ts';
import { startTestPostgres, type TestPostgres } from '../support/start-test-postgres.ts';

const job: Job = { kind: 'execute-request', request: requestIdOf(1) };
let server: TestPostgres;
let opened: TestStore;
beforeAll(async () => {
  server = await startTestPostgres(prepareDatabase);
});
afterAll(() => server.stop());

test('G7: while the database is down requests are refused, and jobs go on by themselves when it is back', async () => {
  opened = await openTestPostgresStore(await server.createDatabase());
  const ran = nextRun();
  const runner = startJobRunner({ queue: opened.queue, run: ran.run, log: silentLog, pollMs: 50 });
  await server.kill();
  const refused = opened.store.transaction((tx) => tx.send(job));
  await expect(refused).rejects.toMatchObject({
    service: 'store',
    code: 'store-unavailable',
    retryable: true,
  });
  await expect(opened.check()).rejects.toMatchObject({ service: 'store' });
  await expect(opened.store.reads.openRequests(1)).rejects.toMatchObject({ service: 'store' });

  await server.start();
  await opened.check();
  await opened.store.transaction((tx) => tx.send(job));
  expect(await ran.next).toMatchObject({ job, attempt: 1 });
  expect(await runner.stop(10_000)).toBe(true);
  await closeTestStore(opened);
});

test('G7: a database that became read-only is not ready, and changes nothing', async () => {
  const url = await server.createDatabase();
  const database = new URL(url).pathname.slice(1);
  opened = await openTestPostgresStore(url);
  await server.sql('postgres', `alter database ${database} set default_transaction_read_only = on`);
  await server.sql(
    'postgres',
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`,
  );
  await until(async () => (await refusalOf(opened.check())) === 'the store does not answer (25006)');
  await expect(opened.store.transaction((tx) => tx.firstSight('x'))).rejects.toMatchObject({
    retryable: true,
  });
  await closeTestStore(opened);
});

test('G7: while the server has no connection to give, requests are refused; when it has, the job runs once', async () => {
  const url = await server.createDatabase();
  opened = await openTestPostgresStore(url);
  const ran = nextRun();
  let runs = 0;
  const run = (taken: JobRun) => {
    runs += 1;
    return ran.run(taken);
  };
  const runner = startJobRunner({ queue: opened.queue, run, log: silentLog, pollMs: 50 });
  const crowd = await takeAllConnections(url);
  await expect(opened.store.transaction((tx) => tx.send(job))).rejects.toMatchObject({
    service: 'store',
    code: 'store-unavailable',
    retryable: true,
  });
  expect(await refusalOf(opened.check())).toContain('53300');
  await Promise.all(crowd.map((client) => client.end()));
  await until(async () => (await refusalOf(opened.check())) === '');
  await opened.store.transaction((tx) => tx.send(job));
  expect(await ran.next).toMatchObject({ job, attempt: 1 });
  expect(await runner.stop(10_000)).toBe(true);
  expect(runs).toBe(1);
  await closeTestStore(opened);
});

test('a job whose worker went silent runs again when its lease is over, and the late worker ends nothing', async () => {
  opened = await openTestPostgresStore(await server.createDatabase());
  const silent = nextRun(() => new Promise(() => undefined));
  const first = startJobRunner({ queue: opened.queue, run: silent.run, log: silentLog, pollMs: 50 });
  await opened.store.transaction((tx) => tx.send(job));
  await silent.next;
  await first.stop(0);
  const [taken] = await rowsOf(
    `select id, retry_count as "retryCount" from pgboss.job where state = 'active'`,
  );
  await rowsOf(`update pgboss.job set heartbeat_on = now() - interval '31 seconds'`);
  await opened.queue.boss.supervise();
  await rowsOf(`update pgboss.job set start_after = now() where state = 'retry'`);

  const again = nextRun(() => new Promise(() => undefined));
  const second = startJobRunner({ queue: opened.queue, run: again.run, log: silentLog, pollMs: 50 });
  expect(await again.next).toMatchObject({ job, attempt: 2 });
  await opened.queue.boss.complete('execute-request', taken as { id: string; retryCount: number });
  expect(await opened.queue.counts()).toMatchObject({ active: 1 });
  await second.stop(0);
  await closeTestStore(opened);
});

/** Others hold every connection that the server allows, also those that the bot had. */
async function takeAllConnections(url: string): Promise<readonly pg.Client[]> {
  const crowd: pg.Client[] = [];
  const takeFree = async (): Promise<void> => {
    const client = new pg.Client({ connectionString: url, application_name: 'crowd' });
    client.on('error', () => undefined);
    if ((await refusalOf(client.connect())) !== '') return;
    crowd.push(client);
    return takeFree();
  };
  /** Ends whatever is not of the crowd, also what is only just signing in, and says how many those were. */
  const endOthers = async (): Promise<number> => {
    const ended = await crowd[0]?.query(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where backend_type = 'client backend' and application_name is distinct from 'crowd'`,
    );
    return ended?.rowCount ?? 0;
  };
  // The bot is as quick as we are to take what becomes free: done once it has nothing, and there was nothing to take.
  await until(async () => {
    const before = await endOthers();
    const held = crowd.length;
    await takeFree();
    return before === 0 && crowd.length === held && held > 0 && (await endOthers()) === 0;
  });
  return crowd;
}

async function rowsOf(text: string): Promise<unknown[]> {
  return (await opened.queue.db.executeSql(text)).rows;
}

async function refusalOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => '',
    (error: unknown) => (error instanceof Error ? error.message : ''),
  );
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10));
}

function nextRun(answer: () => Promise<{ kind: 'done' }> = () => Promise.resolve({ kind: 'done' })) {
  let resolve: (run: JobRun) => void = () => undefined;
  const next = new Promise<JobRun>((settle) => {
    resolve = settle;
  });
  const run = (taken: JobRun) => {
    resolve(taken);
    return answer();
  };
  return { next, run };
}

test('G7: a connection that was cut without a word is given up in time and dropped; the next one works', async () => {
  const url = new URL(await server.createDatabase());
  const wire = await cutWire(url.searchParams.get('host') ?? '');
  url.searchParams.set('host', wire.folder);
  opened = await openTestPostgresStore(url.href, { silenceMs: 300 });
  wire.cut();
  await expect(opened.store.reads.openRequests(1)).rejects.toMatchObject({
    service: 'store',
    code: 'store-unavailable',
    retryable: true,
  });
  wire.mend();
  // The pool may hold more connections from before the cut; each is dropped after one silence.
  await until(async () => (await refusalOf(opened.store.reads.openRequests(1))) === '');
  expect(await opened.store.reads.openRequests(1)).toEqual([]);
  await closeTestStore(opened);
  await wire.close();
});

/** A wire to the server's socket. Once cut, what is on it goes nowhere, and nobody is told; new ones work after mending. */
async function cutWire(socketFolder: string) {
  const folder = await mkdtemp(join(tmpdir(), 'mfa-chatops-wire-'));
  const name = '.s.PGSQL.5432';
  let isCut = false;
  const pairs = new Set<Socket>();
  const wire = createServer((near) => {
    if (isCut) return;
    const far = connect(join(socketFolder, name));
    for (const end of [near, far]) {
      pairs.add(end);
      end.on('error', () => undefined);
      end.on('close', () => pairs.delete(end));
    }
    near.pipe(far);
    far.pipe(near);
  });
  await new Promise<void>((resolve) => wire.listen(join(folder, name), resolve));
  return {
    folder,
    cut(): void {
      isCut = true;
      for (const end of pairs) end.unpipe().pause();
    },
    mend: () => void (isCut = false),
    async close(): Promise<void> {
      for (const end of pairs) end.destroy();
      await new Promise((resolve) => wire.close(resolve));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
