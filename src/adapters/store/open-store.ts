import type { Clock } from '../../core/ports/clock.ts';
import type { Seal } from '../../core/ports/seal.ts';
import type { QuotaBook } from '../../core/ports/quota-book.ts';
import type { Store } from '../../core/ports/store.ts';
import { releaseAllClaims } from './claim-items.ts';
import { createStore } from './create-store.ts';
import { forgetDrafts } from './draft-rows.ts';
import { migrateStore } from './migrate-store.ts';
import type { JobDatabase, Outbox } from './outbox.ts';
import { createQuotaBook } from './quota-rows.ts';
import { storeFailureOf } from './store-failure.ts';
import type { Db } from './tables.ts';
import { forgetOldClaims } from './effect-claims.ts';
import { forgetOldActivities } from './seen-activities.ts';

export interface OpenStoreOptions<Queue extends Outbox> {
  readonly clock: Clock;
  readonly seal: Seal;
  /** Prepares the job queue in the same database; called once its tables are there. */
  readonly openQueue: (db: JobDatabase) => Promise<Queue>;
}

export interface OpenStore<Queue extends Outbox> {
  readonly store: Store;
  readonly queue: Queue;
  readonly quotas: QuotaBook;
  readonly engine: 'pglite' | 'postgres';
  /** Shown at start and in `/readyz`. */
  readonly survives: 'process kill, not power loss' | 'process kill and power loss';
  /** Resolves when the store answers and is still ours; throws `ServiceFailure` or `UnusableStore` otherwise. */
  check(): Promise<void>;
  /** The embedded store only: a copy of everything, from which another directory can be opened (a tar file). */
  readonly dump?: () => Promise<Blob>;
  /** The queue must be stopped before. Idempotent. */
  close(): Promise<void>;
}

/** What an engine brings along. */
export interface Engine {
  readonly db: Db;
  readonly jobs: JobDatabase;
  /** Runs work that only one process may do at a time: making and changing tables. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  check(): Promise<void>;
  readonly dump?: () => Promise<Blob>;
  close(): Promise<void>;
}

/** The part of opening that is the same for both engines. Closes the engine when it fails half-way. */
export async function openOn<Queue extends Outbox>(
  engine: Engine,
  options: OpenStoreOptions<Queue>,
): Promise<OpenStore<Queue>> {
  try {
    const queue = await engine.alone(async () => {
      await migrateStore(engine.db);
      await forgetOldActivities(engine.db);
      await forgetDrafts(engine.db, engine.jobs.engine === 'pglite' ? 'all' : 'old');
      // The lock proves that nobody else lives: whoever held these claims is gone, so nobody waits for them to end.
      if (engine.jobs.engine === 'pglite') await releaseAllClaims(engine.db);
      return options.openQueue(engine.jobs);
    });
    return joined(engine, queue, options);
  } catch (error) {
    await engine.close();
    throw storeFailureOf(error);
  }
}

function joined<Queue extends Outbox>(
  engine: Engine,
  queue: Queue,
  { clock, seal }: OpenStoreOptions<Queue>,
): OpenStore<Queue> {
  const { dump } = engine;
  const embedded = engine.jobs.engine === 'pglite';
  const forget = () =>
    forgetOldActivities(engine.db)
      .then(() => forgetDrafts(engine.db, 'old'))
      .then(() => forgetOldClaims(engine.db))
      .catch(() => undefined);
  const sweep = setInterval(() => void forget(), 3_600_000);
  sweep.unref();
  let closing: Promise<void> | undefined;
  return {
    store: createStore({ db: engine.db, outbox: queue, clock, seal }),
    queue,
    quotas: createQuotaBook(engine.db),
    engine: engine.jobs.engine,
    survives: embedded ? 'process kill, not power loss' : 'process kill and power loss',
    check: () => engine.check(),
    ...(dump && { dump }),
    close() {
      clearInterval(sweep);
      return (closing ??= engine.close());
    },
  };
}
