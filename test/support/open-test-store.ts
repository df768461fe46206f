import { readFile, writeFile } from 'node:fs/promises';
import { openJobQueue, type JobQueue } from '../../src/adapters/jobs/open-job-queue.ts';
import { createSeal } from '../../src/adapters/store/create-seal.ts';
import type { OpenStore } from '../../src/adapters/store/open-store.ts';
import { openPgliteStore } from '../../src/adapters/store/pglite/open-pglite-store.ts';
import { openPostgresStore } from '../../src/adapters/store/postgres/open-postgres-store.ts';
import type { Clock } from '../../src/core/ports/clock.ts';
import type { Log } from '../../src/core/ports/log.ts';
import type { Seal } from '../../src/core/ports/seal.ts';
import { cached, schemaKey } from './test-cache.ts';

export type TestStore = OpenStore<JobQueue>;

export interface TestStoreOptions {
  readonly clock?: Clock;
  readonly seal?: Seal;
  readonly log?: Log;
}

export const testSeal: Seal = createSeal('a key that only the tests know');
export const realClock: Clock = { now: () => new Date() };
export const silentLog: Log = { debug: ignore, info: ignore, warn: ignore, error: ignore };
function ignore(): void {}

/** A store in memory with all tables in it, in under a second: a prepared cluster is loaded instead of made. */
export async function openTestStore(options: TestStoreOptions = {}): Promise<TestStore> {
  return openTestStoreOf(await pgliteTemplate(), options);
}

/** A store in memory with what was in another one when this copy of it was made. */
export function openTestStoreOf(copy: Blob | undefined, options: TestStoreOptions = {}): Promise<TestStore> {
  if (!copy) throw new Error('there is no copy to make a store of');
  return openPgliteStore({ dataDir: 'memory', restoreFrom: copy, ...partsOf(options) });
}

/** The same in an empty folder, for tests that need a store in which nothing was done yet, and not its creation. */
export async function createPreparedStoreIn(
  dataDir: string,
  options: TestStoreOptions = {},
): Promise<TestStore> {
  return openPgliteStore({ dataDir, restoreFrom: await pgliteTemplate(), ...partsOf(options) });
}

/** The embedded store in a folder, as an installation has it. */
export function openTestStoreIn(dataDir: string, options: TestStoreOptions = {}): Promise<TestStore> {
  return openPgliteStore({ dataDir, ...partsOf(options) });
}

export function openTestPostgresStore(
  url: string,
  { silenceMs, ...options }: TestStoreOptions & { readonly silenceMs?: number } = {},
): Promise<TestStore> {
  return openPostgresStore({ url, ...(silenceMs === undefined ? {} : { silenceMs }), ...partsOf(options) });
}

/** Makes all tables in an empty database: what `startTestPostgres` asks for. */
export async function prepareDatabase(url: string): Promise<void> {
  await closeTestStore(await openTestPostgresStore(url));
}

export async function closeTestStore(opened: TestStore): Promise<void> {
  await opened.queue.stop();
  await opened.close();
}

function partsOf(options: TestStoreOptions) {
  return {
    clock: options.clock ?? realClock,
    seal: options.seal ?? testSeal,
    openQueue: (db: Parameters<typeof openJobQueue>[0]) => openJobQueue(db, options.log ?? silentLog),
  };
}

let template: Promise<Blob> | undefined;
function pgliteTemplate(): Promise<Blob> {
  return (template ??= readTemplate());
}

async function readTemplate(): Promise<Blob> {
  const file = await cached(`pglite-${await schemaKey()}.slim.tar`, async (draft) => {
    const opened = await openPgliteStore({ dataDir: 'memory', ...partsOf({}) });
    await dropSpareDatabases(opened);
    const dump = await opened.dump?.();
    if (!dump) throw new Error('the embedded store can always be dumped');
    await writeFile(draft, Buffer.from(await dump.arrayBuffer()));
    await closeTestStore(opened);
  });
  return new Blob([await readFile(file)]);
}

/** The two that PostgreSQL copies new databases from: half of the files, and nobody here makes a database. */
async function dropSpareDatabases({ queue }: TestStore): Promise<void> {
  await queue.db.executeSql('update pg_database set datistemplate = false');
  for (const name of ['template0', 'template1']) await queue.db.executeSql(`drop database ${name}`);
}
