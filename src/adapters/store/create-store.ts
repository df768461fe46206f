import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { BrokenInvariant } from '../../core/failures.ts';
import type { Job } from '../../core/jobs/job.ts';
import type { Clock } from '../../core/ports/clock.ts';
import type { Seal } from '../../core/ports/seal.ts';
import type { Store, StoreReads, StoreTransaction } from '../../core/ports/store.ts';
import { createTransaction } from './create-transaction.ts';
import type { Outbox } from './outbox.ts';
import { createReads } from './read-store.ts';
import { isConflict, storeFailureOf } from './store-failure.ts';
import type { Db } from './tables.ts';

export interface StoreParts {
  readonly db: Db;
  readonly outbox: Outbox;
  readonly clock: Clock;
  readonly seal: Seal;
}

/** How often a transaction that lost against another one is run again, and how long it waits before (ms, doubling, with jitter). */
const TRIES = 6;
const FIRST_WAIT_MS = 5;

const inTransaction = new AsyncLocalStorage<true>();

/** The port over one database, the same for both engines. */
export function createStore(parts: StoreParts): Store {
  return {
    reads: guardReads(createReads(parts.db)),
    transaction: (work) => {
      refuseNesting();
      return runWithRetries(parts, work);
    },
  };
}

async function runWithRetries<T>(parts: StoreParts, work: (tx: StoreTransaction) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(parts, work);
    } catch (error) {
      if (!isConflict(error) || attempt === TRIES) throw storeFailureOf(error);
      await wait(FIRST_WAIT_MS * 2 ** attempt * (0.5 + Math.random()));
    }
  }
}

async function runOnce<T>(parts: StoreParts, work: (tx: StoreTransaction) => Promise<T>): Promise<T> {
  const sent: Job[] = [];
  const result = await parts.db.transaction().execute((db) =>
    // Only the work is marked: what the commit wakes below must not inherit the mark.
    inTransaction.run(true, () => work(createTransaction({ ...parts, db }, (job) => sent.push(job)))),
  );
  // Only now: woken earlier, the worker would look before the rows are there to be seen.
  if (sent.length > 0) parts.outbox.committed(sent);
  return result;
}

/** Reads fail like transactions do, and never run inside of one: on PGlite's only connection that would wait for ever. */
function guardReads(reads: StoreReads): StoreReads {
  const guarded = Object.entries(reads).map(([name, read]) => [name, guardRead(read as Read)]);
  return Object.fromEntries(guarded) as StoreReads;
}
type Read = (...args: readonly unknown[]) => Promise<unknown>;

function guardRead(read: Read): Read {
  return async (...args) => {
    refuseNesting();
    try {
      return await read(...args);
    } catch (error) {
      throw storeFailureOf(error);
    }
  };
}

function refuseNesting(): void {
  if (inTransaction.getStore()) {
    throw new BrokenInvariant('inside a store transaction only that transaction may be used');
  }
}
