import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { handsOf, startJobRunner, type JobRunner } from '../../src/adapters/jobs/start-job-runner.ts';
import { changeNoticeId, requestIdOf } from '../../src/core/ids.ts';
import { keyOf } from '../../src/core/jobs/job-key.ts';
import type { Job, JobKind, JobResult, JobRun } from '../../src/core/jobs/job.ts';
import { silentLog, type TestStore } from '../support/open-test-store.ts';
import { samplePersonId } from '../support/sample-people.ts';
import { rawSql, type StoreBench } from './store-bench.ts';

const DONE: JobResult = { kind: 'done' };
const NEVER_BY_ITSELF = 3_600_000;

export function jobsContract(bench: StoreBench): void {
  let opened: TestStore;
  let beside: TestStore;
  const runners: JobRunner[] = [];
  beforeAll(async () => {
    opened = await bench.open();
    beside = await bench.openBeside(opened);
  });
  afterEach(async () => {
    for (const runner of runners.splice(0)) await runner.stop(5_000);
    await rawSql(opened, 'delete from pgboss.job');
  });

  /** Polls only when told to, so that a test sees what starts a job. */
  function start(
    run: (run: JobRun) => Promise<JobResult>,
    over: { pollMs?: number; retryParkedMs?: number; store?: TestStore; mailboxes?: readonly string[] } = {},
  ): JobRunner {
    const { queue } = over.store ?? opened;
    const runner = startJobRunner({
      ...{ queue, run, log: silentLog, pollMs: over.pollMs ?? NEVER_BY_ITSELF },
      ...(over.retryParkedMs !== undefined && { retryParkedMs: over.retryParkedMs }),
      concurrency: handsOf({ mailSenders: over.mailboxes ?? ['it@contoso.com'] }),
    });
    runners.push(runner);
    return runner;
  }

  function send(job: Job, options?: { startAfter?: string; key?: string }, store = opened): Promise<void> {
    return store.store.transaction((tx) => tx.send(job, options));
  }

  describe('jobs', () => {
    test('a job runs as soon as its transaction is committed, without waiting for a poll', async () => {
      const ran = recorder();
      start(ran.run);
      await send(execute(1));
      expect(await ran.next()).toMatchObject({ job: execute(1), attempt: 1 });
      expect(await settledCounts(opened)).toMatchObject({ waiting: 0, active: 0, parked: 0 });
    });

    test('a job sees what its transaction wrote, and a transaction that fails sends nothing', async () => {
      const ran = recorder();
      start(ran.run);
      const failing = opened.store.transaction(async (tx) => {
        await tx.send(execute(2));
        throw new Error('no');
      });
      await expect(failing).rejects.toThrow('no');
      expect(await opened.queue.counts()).toMatchObject({ waiting: 0 });
      await send(execute(3));
      expect((await ran.next()).job).toEqual(execute(3));
    });

    test('a job for later waits until its time', async () => {
      const ran = recorder();
      start(ran.run, { pollMs: 20 });
      const startAfter = new Date(Date.now() + 600).toISOString();
      await send(execute(4), { startAfter });
      await ran.next();
      expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(startAfter));
    });

    test('a job that says again runs again, with its attempts counted on', async () => {
      const ran = recorder((run) => (run.attempt < 3 ? { kind: 'again', afterMs: 10 } : DONE));
      start(ran.run, { pollMs: 20 });
      await send(execute(5), { key: 'five' });
      const attempts = [await ran.next(), await ran.next(), await ran.next()].map((run) => run.attempt);
      expect(attempts).toEqual([1, 2, 3]);
      expect(await settledCounts(opened)).toMatchObject({ waiting: 0, active: 0 });
    });

    test('of jobs with one key at most one waits, at the earliest of their times', async () => {
      await send(cards(6), { key: 'six', startAfter: later(3600) });
      await send(cards(6), { key: 'six' });
      await send(cards(6), { key: 'six', startAfter: later(7200) });
      expect(await opened.queue.counts()).toMatchObject({ waiting: 1 });
      const ran = recorder();
      start(ran.run);
      await ran.next();
      expect(await settledCounts(opened)).toMatchObject({ waiting: 0 });
    });

    test('a job that is joined runs after the transaction that joined it, never on the old data', async () => {
      const key = 'joined';
      await send(cards(7), { key });
      const taken = await opened.store.transaction(async (tx) => {
        await tx.send(cards(7), { key });
        // A worker of another replica looks in the middle of the transaction. (The embedded store has no replica.)
        return beside === opened ? [] : beside.queue.boss.fetch('update-cards');
      });
      expect(taken).toEqual([]);
      const ran = recorder();
      start(ran.run);
      expect((await ran.next()).job).toEqual(cards(7));
      expect(await settledCounts(opened)).toMatchObject({ waiting: 0 });
    });

    test('while a job runs, another one of its key can wait', async () => {
      const gate = promiseOf();
      const ran = recorder(async () => {
        await gate.promise;
        return DONE;
      });
      start(ran.run);
      await send(cards(8), { key: 'eight' });
      await ran.next();
      await send(cards(8), { key: 'eight' });
      gate.resolve();
      expect((await ran.next()).job).toEqual(cards(8));
    });

    test('jobs without a key are all kept', async () => {
      const ran = recorder();
      for (let index = 0; index < 5; index += 1) await send(execute(9));
      start(ran.run);
      for (let index = 0; index < 5; index += 1) await ran.next();
      expect(await settledCounts(opened)).toMatchObject({ waiting: 0, active: 0 });
    });

    test('G10: two replicas run each job once', async () => {
      const ran = recorder();
      for (let index = 0; index < 40; index += 1) await send(notify(100 + index));
      start(ran.run, { store: opened, pollMs: 20 });
      if (beside !== opened) start(ran.run, { store: beside, pollMs: 20 });
      const people = new Set<string>();
      for (let index = 0; index < 40; index += 1) people.add(personOf((await ran.next()).job));
      expect(people.size).toBe(40);
      expect(await settledCounts(opened)).toMatchObject({ waiting: 0, active: 0 });
      expect(ran.waiting()).toBe(0);
    });

    test('an execution does not wait for a bulk of notices', async () => {
      const gate = promiseOf();
      const ran = recorder(async ({ job }) => {
        if (job.kind === 'send-notice') await gate.promise;
        return DONE;
      });
      start(ran.run);
      await opened.store.transaction(async (tx) => {
        for (let index = 0; index < 100; index += 1) await tx.send(notify(200 + index));
      });
      await send(execute(10));
      const kinds: JobKind[] = [];
      while (!kinds.includes('execute-request')) kinds.push((await ran.next()).job.kind);
      gate.resolve();
      expect(kinds.length).toBeLessThan(10);
    });

    test('a mail server that hangs holds up as many mails as its mailboxes take, and no Teams message', async () => {
      const gate = promiseOf();
      const ran = recorder(async ({ job }) => {
        if (job.kind === 'send-notice' && job.channel === 'mail') await gate.promise;
        return DONE;
      });
      start(ran.run, { mailboxes: ['a@x.nl', 'b@x.nl', 'c@x.nl'] });
      const mails = Array.from({ length: 40 }, (_, index) => notify(300 + index));
      await opened.store.transaction((tx) => tx.sendAll(mails));
      for (let hand = 0; hand < 12; hand += 1)
        expect((await ran.next()).job).toMatchObject({ channel: 'mail' });
      await send({ ...notify(400), channel: 'teams' });
      expect((await ran.next()).job).toMatchObject({ channel: 'teams' });
      expect(ran.waiting()).toBe(0);
      gate.resolve();
      for (let mail = 12; mail < 40; mail += 1) await ran.next();
    });

    test('many that are sent at once leave one that waits as it is', async () => {
      const ran = recorder();
      start(ran.run, { pollMs: 20 });
      await send(notify(450), { key: keyOf(notify(450)), startAfter: later(3600) });
      await opened.store.transaction((tx) => tx.sendAll([notify(450), notify(451)]));
      expect((await ran.next()).job).toEqual(notify(451));
      expect(await settledCounts(opened)).toMatchObject({ waiting: 1, active: 0 });
      expect(ran.waiting()).toBe(0);
    });

    test('of what is woken one waits, at the earlier time; and so does what was not there', async () => {
      const ran = recorder();
      const [late, early, fresh] = [notify(460), notify(461), notify(462)];
      await send(late, { key: keyOf(late), startAfter: later(3600) });
      await send(early, { key: keyOf(early), startAfter: later(3600) });
      await opened.store.transaction((tx) =>
        tx.wakeAll([
          { job: late, key: keyOf(late) },
          { job: early, key: keyOf(early), startAfter: later(7200) },
          { job: fresh, key: keyOf(fresh), startAfter: later(7200) },
          { job: fresh, key: keyOf(fresh) },
        ]),
      );
      start(ran.run, { pollMs: 20 });
      const first = [(await ran.next()).job, (await ran.next()).job];
      expect(first).toEqual(expect.arrayContaining([late, fresh]));
      expect(await settledCounts(opened)).toMatchObject({ waiting: 1, active: 0 });
      const [left] = await rawSql(
        opened,
        `select start_after < now() + interval '2 hours' - interval '30 minutes' as early from pgboss.job where state = 'created'`,
      );
      expect(left).toEqual({ early: true });
    });

    test('a mail that an earlier version put into another queue is told once', async () => {
      const ran = recorder();
      const [job, key] = [notify(500), keyOf(notify(500))];
      await opened.queue.boss.send('send-notice', { job, earlierRuns: 0, key }, { singletonKey: key });
      await send(job, { key, startAfter: later(3600) });
      start(ran.run, { pollMs: 20 });
      expect((await ran.next()).job).toEqual(job);
      expect(await settledCounts(opened)).toMatchObject({ waiting: 0, active: 0 });
      expect(ran.waiting()).toBe(0);
    });

    test('G15: a job that always throws is parked and counted, and the others go on', async () => {
      const ran = recorder(({ job }) => {
        if ('request' in job && job.request === requestIdOf(666)) throw new Error('poison');
        return DONE;
      });
      start(ran.run, { pollMs: 20 });
      await send(execute(666));
      const hurry = setInterval(
        () => void rawSql(opened, `update pgboss.job set start_after = now() where state = 'retry'`),
        20,
      );
      const attempts: number[] = [];
      while (attempts.length < 6) attempts.push((await ran.next()).attempt);
      clearInterval(hurry);
      expect(attempts).toEqual([1, 2, 3, 4, 5, 6]);
      expect(await settledCounts(opened)).toMatchObject({ parked: 1, waiting: 0 });
      await send(execute(11));
      expect((await ran.next()).job).toEqual(execute(11));
    });

    test.each<readonly [string, Job]>([
      ['cards that a process died over six times are brought up to date', cards(667)],
      [
        'an alarm that could not be told for two minutes is told',
        { kind: 'tell-security', about: 'breaker', request: requestIdOf(667) },
      ],
      ['approvers who could not be looked up for two minutes are asked', asking(667)],
      ['a round that plans itself and was parked goes on', { kind: 'remind-due' }],
    ])('G15: %s by the look of the next hour', async (_, job) => {
      const attempts: number[] = [];
      const ran = recorder(({ attempt }) => {
        attempts.push(attempt);
        if (attempt <= 6) throw new Error('the process ended');
        return DONE;
      });
      start(ran.run, { pollMs: 20, retryParkedMs: 50 });
      await send(job, { key: 'parked' });
      // It may have waited long for its time before it was run.
      await rawSql(opened, `update pgboss.job set created_on = now() - interval '7 days'`);
      const hurry = setInterval(
        () => void rawSql(opened, `update pgboss.job set start_after = now() where state = 'retry'`),
        20,
      );
      await until(() => Promise.resolve(attempts.includes(7)));
      clearInterval(hurry);
      expect(attempts).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(await settledCounts(opened)).toMatchObject({ parked: 0, waiting: 0 });
    });

    test('G15: what always throws has had its tries after two days of them', async () => {
      const envelope = { job: cards(668), earlierRuns: 0 };
      await opened.queue.boss.send('update-cards', envelope, { retryLimit: 0 });
      const ran = recorder(() => {
        throw new Error('poison');
      });
      const runner = start(ran.run, { pollMs: 20 });
      await until(async () => (await opened.queue.counts()).parked === 1);
      await runner.stop(5_000);
      const triedOnceMore = async (limit: number): Promise<number> => {
        await rawSql(opened, `update pgboss.job set state = 'failed', retry_limit = ${limit}`);
        return opened.queue.retryParked('update-cards');
      };
      expect(await triedOnceMore(52)).toBe(1);
      expect(await triedOnceMore(53)).toBe(0);
      await rawSql(opened, `update pgboss.job set completed_on = now() - interval '3 days'`);
      expect(await triedOnceMore(5)).toBe(0);
    });

    test('a job of another version of the program is parked, not guessed at', async () => {
      const ran = recorder();
      start(ran.run, { pollMs: 20 });
      const envelope = { job: { kind: 'execute-request', request: 'from the future' }, earlierRuns: 0 };
      await opened.queue.boss.send('execute-request', envelope, { retryLimit: 0, singletonKey: 'future' });
      await until(async () => (await opened.queue.counts()).parked === 1);
      expect(ran.waiting()).toBe(0);
    });

    test('stopping waits for running jobs, takes no new ones, and gives up when the time is over', async () => {
      const gate = promiseOf();
      const ran = recorder(async () => {
        await gate.promise;
        return DONE;
      });
      const runner = start(ran.run);
      await send(execute(12));
      await ran.next();
      expect(await runner.stop(50)).toBe(false);
      await send(execute(13));
      const stopping = runner.stop(5_000);
      gate.resolve();
      expect(await stopping).toBe(true);
      expect(await opened.queue.counts()).toMatchObject({ waiting: 1, active: 0 });
    });

    test('the age of the oldest due job is told', async () => {
      await send(execute(14));
      await send(execute(15), { startAfter: later(3600) });
      await rawSql(
        opened,
        `update pgboss.job set start_after = now() - interval '90 seconds' where start_after < now()`,
      );
      expect((await opened.queue.counts()).oldestDueSeconds).toBeGreaterThanOrEqual(90);
    });
  });
}

function execute(number: number): Job {
  return { kind: 'execute-request', request: requestIdOf(number) };
}

function cards(number: number): Job {
  return { kind: 'update-cards', request: requestIdOf(number) };
}

function asking(number: number): Job {
  return { kind: 'ask-approvers', request: requestIdOf(number) };
}

function notify(number: number): Extract<Job, { kind: 'send-notice' }> {
  return {
    kind: 'send-notice',
    notice: changeNoticeId(requestIdOf(1), samplePersonId(number)),
    channel: 'mail',
  };
}

function personOf(job: Job): string {
  return job.kind === 'send-notice' ? job.notice : '';
}

function later(seconds: number): string {
  return new Date(Date.now() + seconds * 1000).toISOString();
}

/** Hands out the runs in the order they came, and waits for the next one when there is none. */
function recorder(answer: (run: JobRun) => JobResult | Promise<JobResult> = () => DONE) {
  const runs: JobRun[] = [];
  const waiting: ((run: JobRun) => void)[] = [];
  return {
    waiting: () => runs.length,
    async run(run: JobRun): Promise<JobResult> {
      const next = waiting.shift();
      if (next) next(run);
      else runs.push(run);
      return answer(run);
    },
    next(): Promise<JobRun> {
      const run = runs.shift();
      return run ? Promise.resolve(run) : new Promise((resolve) => waiting.push(resolve));
    },
  };
}

function promiseOf() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/** The handler has returned before the queue's row says so. */
async function settledCounts(store: TestStore) {
  await until(async () => (await store.queue.counts()).active === 0);
  return store.queue.counts();
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10));
}
