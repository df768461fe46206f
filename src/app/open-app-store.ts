import { openJobQueue, type JobQueue } from '../adapters/jobs/open-job-queue.ts';
import type { OpenStore } from '../adapters/store/open-store.ts';
import { openPgliteStore } from '../adapters/store/pglite/open-pglite-store.ts';
import { openPostgresStore } from '../adapters/store/postgres/open-postgres-store.ts';
import type { StoreConfig } from '../config/config.ts';
import type { Clock } from '../core/ports/clock.ts';
import type { Log } from '../core/ports/log.ts';
import type { Seal } from '../core/ports/seal.ts';

export type AppStore = OpenStore<JobQueue>;

export interface StoreParts {
  readonly clock: Clock;
  readonly seal: Seal;
  readonly log: Log;
  /** A copy to make an embedded store of; left alone where there is a store already. */
  readonly restoreFrom?: Blob;
}

/** The store that the settings name, with the job queue in the same database. */
export function openAppStore(
  config: StoreConfig,
  { clock, seal, log, restoreFrom }: StoreParts,
): Promise<AppStore> {
  const parts = { clock, seal, openQueue: (db: Parameters<typeof openJobQueue>[0]) => openJobQueue(db, log) };
  if (config.kind === 'embedded')
    return openPgliteStore({ dataDir: config.dataDir, ...parts, ...(restoreFrom && { restoreFrom }) });
  return openPostgresStore({
    url: config.url,
    onConnectionLost: (error) => log.warn('a store connection was lost', { error: error.name }),
    ...parts,
  });
}
