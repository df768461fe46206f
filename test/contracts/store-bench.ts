import {
  closeTestStore,
  openTestPostgresStore,
  openTestStore,
  prepareDatabase,
} from '../support/open-test-store.ts';
import type { TestStore, TestStoreOptions } from '../support/open-test-store.ts';
import { startTestPostgres, type TestPostgres } from '../support/start-test-postgres.ts';

/** Both engines behind one handle, so that every contract is written once. */
export interface StoreBench {
  /** Two transactions can be open at once; the embedded store makes them one after the other. */
  readonly isConcurrent: boolean;
  start(): Promise<void>;
  /** A fresh store with all tables and nothing in it. */
  open(options?: TestStoreOptions): Promise<TestStore>;
  /** The same data once more, as a second replica has it. The embedded store knows no replica: it is the same one. */
  openBeside(first: TestStore): Promise<TestStore>;
  end(): Promise<void>;
}

export function pgliteBench(): StoreBench {
  const opened: TestStore[] = [];
  return {
    isConcurrent: false,
    start: () => Promise.resolve(),
    async open(options) {
      const store = await openTestStore(options);
      opened.push(store);
      return store;
    },
    openBeside: (first) => Promise.resolve(first),
    end: () => closeAll(opened),
  };
}

export function postgresBench(): StoreBench {
  const opened: TestStore[] = [];
  const urls = new Map<TestStore, string>();
  let server: TestPostgres | undefined;
  const openAt = async (url: string, options?: TestStoreOptions) => {
    const store = await openTestPostgresStore(url, options);
    opened.push(store);
    urls.set(store, url);
    return store;
  };
  return {
    isConcurrent: true,
    async start() {
      server = await startTestPostgres(prepareDatabase);
    },
    open: async (options) => openAt((await server?.createDatabase()) ?? '', options),
    openBeside: (first) => openAt(urls.get(first) ?? ''),
    async end() {
      await closeAll(opened);
      await server?.stop();
    },
  };
}

async function closeAll(opened: readonly TestStore[]): Promise<void> {
  for (const store of opened) await closeTestStore(store);
}

/** Raw SQL beside the port: what an attacker, or an operator with a console, would do. */
export async function rawSql(store: TestStore, text: string, values: unknown[] = []): Promise<unknown[]> {
  return (await store.queue.db.executeSql(text, values)).rows;
}
