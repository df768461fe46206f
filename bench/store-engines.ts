import { prepareDatabase } from '../test/support/open-test-store.ts';
import { startTestPostgres } from '../test/support/start-test-postgres.ts';
import type { Stand, StoreSettings } from './stand.ts';

export type EngineName = 'PGlite' | 'PostgreSQL';

export interface StoreEngines {
  /** Settings for a store with nothing in it. */
  newStore(engine: EngineName, stand: Stand): Promise<StoreSettings>;
  close(): Promise<void>;
}

export const ENGINES: readonly EngineName[] = ['PGlite', 'PostgreSQL'];

/** The embedded store in a folder, and a real PostgreSQL server on a socket of this machine. */
export async function openEngines(): Promise<StoreEngines> {
  const postgres = await startTestPostgres(prepareDatabase);
  return {
    newStore: async (engine, stand) =>
      engine === 'PGlite'
        ? { DATA_DIR: `${await stand.newFolder()}/store` }
        : { DATABASE_URL: await postgres.createDatabase() },
    close: () => postgres.stop(),
  };
}
