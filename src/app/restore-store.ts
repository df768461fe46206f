import { openAsBlob } from 'node:fs';
import { readdir } from 'node:fs/promises';
import type { Config } from '../config/config.ts';
import { openAppStore, type StoreParts } from './open-app-store.ts';

/** Makes the embedded store of a daily copy, in a DATA_DIR that holds none. Returns what to print, and the exit code. */
export async function restoreStore(
  { store }: Pick<Config, 'store'>,
  file: string | undefined,
  parts: StoreParts,
): Promise<{ readonly code: number; readonly said: string }> {
  if (file === undefined)
    return { code: 2, said: 'npm run restore -- /mnt/backup/mfa-chatops-2026-01-31.tar' };
  if (store.kind !== 'embedded')
    return { code: 2, said: 'DATABASE_URL is set: a PostgreSQL is restored with its own tools.' };
  const there = await readdir(store.dataDir).catch(() => []);
  if (there.length > 0)
    return { code: 1, said: 'DATA_DIR is not empty. Nothing was touched. Move it away first.' };
  const opened = await openAppStore(store, { ...parts, restoreFrom: await openAsBlob(file) });
  const { sequence } = await opened.store.reads.chainEnd();
  await opened.queue.stop();
  await opened.close();
  return { code: 0, said: `The store is restored; its audit log ends with record ${sequence}.` };
}
