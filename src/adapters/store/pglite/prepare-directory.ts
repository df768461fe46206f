import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { demandWritable } from './refuse-unwritable.ts';
import { UnusableStore } from '../unusable-store.ts';

/** The embedded store's places below `DATA_DIR`. The lock and the mark lie beside the cluster, never inside of it. */
export function placesIn(dataDir: string) {
  return {
    cluster: join(dataDir, 'cluster'),
    lock: join(dataDir, 'store.lock'),
    /** Present while the first start is still at work: what lies in `cluster` then is no store yet. */
    creating: join(dataDir, 'store.creating'),
  };
}

/** PGlite 0.5 holds PostgreSQL 18. */
const POSTGRES_MAJOR = '18';
/** `statfs` types of NFS, CIFS and SMB: locks and the order of writes are not to be trusted there. */
const NETWORK_FILE_SYSTEMS = new Set([0x6969, 0xff534d42, 0xfe534d42]);

/**
 * Looks at the directory before PGlite does; call it with the lock held. Returns whether a store is to be created.
 * A first start that was interrupted is begun anew: nothing can have been acknowledged from it.
 */
export async function prepareDirectory(dataDir: string): Promise<'create' | 'open'> {
  const { cluster, creating } = placesIn(dataDir);
  await refuseNetworkFileSystem(dataDir);
  if (existsSync(creating)) await rm(cluster, { recursive: true, force: true });
  if (await isEmpty(cluster)) {
    await writeFile(creating, 'The first start was interrupted if this file is here and no process runs.\n');
    await mkdir(cluster, { recursive: true });
    return 'create';
  }
  await refuseOtherMajor(cluster);
  await demandWritable(cluster);
  return 'open';
}

export async function markCreated(dataDir: string): Promise<void> {
  await rm(placesIn(dataDir).creating, { force: true });
}

async function isEmpty(directory: string): Promise<boolean> {
  try {
    return (await readdir(directory)).length === 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return true;
    throw error;
  }
}

async function refuseOtherMajor(cluster: string): Promise<void> {
  const version = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version?.trim() === POSTGRES_MAJOR) return;
  if (version === undefined) {
    throw new UnusableStore(
      'foreign',
      `${cluster} holds files, but no embedded store. Nothing was touched. Choose another DATA_DIR.`,
    );
  }
  throw new UnusableStore(
    'other-major',
    `${cluster} was written by PostgreSQL ${version.trim()}, this version reads ${POSTGRES_MAJOR}. Nothing was touched. ` +
      'Start the version of mfa-chatops that wrote it, dump it there (pg_dump of the embedded store), ' +
      'and load the dump into an empty DATA_DIR or a PostgreSQL server.',
  );
}

async function refuseNetworkFileSystem(dataDir: string): Promise<void> {
  const { type } = await statfs(dataDir);
  if (!NETWORK_FILE_SYSTEMS.has(type >>> 0)) return;
  throw new UnusableStore(
    'network-file-system',
    `${dataDir} lies on a network file system, where the embedded store can be destroyed. ` +
      'Use a local disk, or PostgreSQL (DATABASE_URL).',
  );
}
