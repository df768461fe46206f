import { expect, test } from '@jest/globals';
import { openJobQueue } from '../../../src/adapters/jobs/open-job-queue.ts';
import { startJobRunner } from '../../../src/adapters/jobs/start-job-runner.ts';
import { openPgliteStore } from '../../../src/adapters/store/pglite/open-pglite-store.ts';
import { verifyChain } from '../../../src/core/audit/verify-chain.ts';
import { requestIdOf } from '../../../src/core/ids.ts';
import type { JobRun } from '../../../src/core/jobs/job.ts';
import { closeTestStore, openTestStore, openTestStoreIn } from '../../support/open-test-store.ts';
import { realClock, silentLog, testSeal, type TestStore } from '../../support/open-test-store.ts';
import { writeOne } from '../../crash/write-one.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Creating a cluster takes seconds, many more on a busy machine. */
const PATIENCE = 300_000;

function restore(dataDir: string, restoreFrom: Blob | undefined): Promise<TestStore> {
  if (!restoreFrom) throw new Error('the embedded store can always be dumped');
  const openQueue = (db: Parameters<typeof openJobQueue>[0]) => openJobQueue(db, silentLog);
  return openPgliteStore({ dataDir, restoreFrom, clock: realClock, seal: testSeal, openQueue });
}

test(
  'a dump is restored into an empty directory with everything in it, and opens again from there',
  async () => {
    const original = await openTestStore();
    for (let count = 0; count < 3; count += 1) await writeOne(original.store);
    const dump = await original.dump?.();
    await writeOne(original.store);
    await closeTestStore(original);

    const folder = temporaryFolder();
    await closeTestStore(await restore(folder, dump));
    const reopened = await openTestStoreIn(folder);
    expect(await reopened.store.reads.openRequests(10)).toHaveLength(3);
    expect(await reopened.queue.counts()).toMatchObject({ waiting: 3 });
    const records = await reopened.store.reads.auditRecords(0, 10);
    expect(verifyChain(records, testSeal)).toMatchObject({ kind: 'sound', head: { sequence: 3 } });
    expect(await writeOne(reopened.store)).toBe(4);
    await closeTestStore(reopened);
  },
  PATIENCE,
);

test(
  'jobs that ran when the embedded process died run again at once, as their next attempt',
  async () => {
    const dying = await openTestStore();
    const runs: JobRun[] = [];
    const started = new Promise<void>((resolve) => {
      startJobRunner({
        queue: dying.queue,
        log: silentLog,
        run: (run) => {
          runs.push(run);
          resolve();
          return new Promise(() => undefined);
        },
      });
    });
    const job = { kind: 'execute-request', request: requestIdOf(1) } as const;
    await dying.store.transaction((tx) => tx.send(job));
    await started;
    const asTheDiskWas = await dying.dump?.();

    const next = await restore('memory', asTheDiskWas);
    const again = new Promise<JobRun>((resolve) => {
      const run = (taken: JobRun) => {
        resolve(taken);
        return Promise.resolve({ kind: 'done' } as const);
      };
      startJobRunner({ queue: next.queue, log: silentLog, run, pollMs: 20 });
    });
    expect(runs).toMatchObject([{ job, attempt: 1 }]);
    expect(await again).toMatchObject({ job, attempt: 2 });
    await closeTestStore(next);
    await closeTestStore(dying);
  },
  PATIENCE,
);
