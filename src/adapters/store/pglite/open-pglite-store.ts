import { PGlite } from '@electric-sql/pglite';
import { Kysely, sql } from 'kysely';
import { ServiceFailure } from '../../../core/failures.ts';
import { openOn, type Engine, type OpenStore, type OpenStoreOptions } from '../open-store.ts';
import type { JobDatabase, Outbox } from '../outbox.ts';
import { storeFailureOf } from '../store-failure.ts';
import { STORE_SCHEMA, type Db, type Tables } from '../tables.ts';
import { UnusableStore } from '../unusable-store.ts';
import { createPgliteDialect } from './pglite-dialect.ts';
import { createPgliteJobDatabase } from './pglite-job-database.ts';
import { markCreated, placesIn, prepareDirectory } from './prepare-directory.ts';
import { refuseUnwritable } from './refuse-unwritable.ts';
import { takeStoreLock, type StoreLock } from './take-store-lock.ts';
import { createTurns, type Turns } from './take-turns.ts';

export interface PgliteStoreOptions<Queue extends Outbox> extends OpenStoreOptions<Queue> {
  /** Where the store lives, or `memory` for one that ends with the process. */
  readonly dataDir: string | 'memory';
  /** A dump to begin with. Left alone when `dataDir` holds a store already. */
  readonly restoreFrom?: Blob;
}

/** PostgreSQL takes 128 MB for its page cache at once unless told otherwise; a store of this size fits in far less. */
const SETTINGS = ['shared_buffers=32MB'];

/**
 * Opens the embedded store: PostgreSQL inside of this process. Creating it takes 4-5 s, opening it about 1 s. Throws
 * `UnusableStore` when another process has it open, or when it is not a store that this version can read.
 */
export async function openPgliteStore<Queue extends Outbox>(
  options: PgliteStoreOptions<Queue>,
): Promise<OpenStore<Queue>> {
  const { dataDir, restoreFrom } = options;
  const dump = restoreFrom && { loadDataDir: restoreFrom };
  if (dataDir === 'memory') return openOn(await startEngine({ ...dump }), options);
  const lock = await refuseUnwritable(dataDir, () => takeStoreLock(placesIn(dataDir).lock));
  try {
    const how = await refuseUnwritable(dataDir, () => prepareDirectory(dataDir));
    const place = { dataDir: placesIn(dataDir).cluster, ...(how === 'create' && dump) };
    const opened = await openOn(await startEngine(place, lock), options);
    if (how === 'create') await markCreated(dataDir);
    return opened;
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function startEngine(
  place: { dataDir?: string; loadDataDir?: Blob },
  lock?: StoreLock,
): Promise<Engine> {
  const pglite = await startPglite(place);
  const demand = () => demandLock(lock);
  const turns = createTurns(demand);
  const dialect = createPgliteDialect(pglite, { turns, demand });
  const db: Db = new Kysely<Tables>({ dialect }).withSchema(STORE_SCHEMA);
  return {
    db,
    jobs: createPgliteJobDatabase({ pglite, db, turns }) satisfies JobDatabase,
    // The lock file has made sure of it.
    alone: (work) => work(),
    check: () => checkEngine(db, lock),
    dump: () => dumpEngine(pglite, turns),
    async close() {
      // Whoever is in the middle of a transaction ends it first; nobody gets a turn afterwards.
      await turns.takeLast();
      // Written out now, or the next start has to replay what is in the log; never into a store that is another's by now.
      if (!pglite.closed && lock?.isHeld() !== false) await checkpointAndClose(pglite);
      await lock?.release();
    },
  };
}

async function startPglite(place: { dataDir?: string; loadDataDir?: Blob }): Promise<PGlite> {
  try {
    return await PGlite.create({ ...place, postgresqlconf: SETTINGS });
  } catch (error) {
    throw new UnusableStore(
      'damaged',
      `The embedded store in ${place.dataDir ?? 'memory'} does not open. Most often the disk is full: free some space and ` +
        'start again; nothing is lost by that. Otherwise restore the last backup.',
      error,
    );
  }
}

/** A disk that is full refuses the checkpoint; the log is enough for the next start. */
async function checkpointAndClose(pglite: PGlite): Promise<void> {
  try {
    await pglite.exec('checkpoint');
  } finally {
    await pglite.close();
  }
}

/** Between two transactions, so that the copy is whole. */
async function dumpEngine(pglite: PGlite, turns: Turns): Promise<Blob> {
  await turns.take();
  try {
    await pglite.exec('checkpoint');
    return await pglite.dumpDataDir('none');
  } finally {
    turns.giveBack();
  }
}

/** Whoever stood still for longer than a lock is waited for may find another process at work in the same files. */
function demandLock(lock: StoreLock | undefined): void {
  if (lock?.isHeld() === false)
    throw new ServiceFailure('the lock of the embedded store was taken away from this process', {
      service: 'store',
      code: 'store-unavailable',
      retryable: true,
    });
}

async function checkEngine(db: Db, lock: StoreLock | undefined): Promise<void> {
  if (lock && !lock.isHeld()) {
    throw new UnusableStore('in-use', 'The lock of the embedded store was taken away from this process.');
  }
  try {
    await sql`select 1`.execute(db);
  } catch (error) {
    throw storeFailureOf(error);
  }
}
