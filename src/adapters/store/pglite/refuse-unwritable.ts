import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { UnusableStore } from '../unusable-store.ts';

const REASONS: Readonly<Record<string, string>> = {
  EROFS: 'it lies on a read-only file system',
  EACCES: 'it belongs to another user',
  EPERM: 'the system does not allow it',
};

/** The work's own result; what it may not write becomes an `UnusableStore` that says why and what to do. */
export async function refuseUnwritable<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const why = REASONS[(error as NodeJS.ErrnoException).code ?? ''];
    if (why === undefined) throw error;
    throw new UnusableStore(
      'not-writable',
      `The embedded store in ${dataDir} cannot be written: ${why}. Name a folder in DATA_DIR that belongs to the user who ` +
        'runs mfa-chatops (in a container: a volume), or use PostgreSQL (DATABASE_URL). Nothing was changed.',
      error,
    );
  }
}

/** The engine itself would call a folder that it may not write damaged. */
export function demandWritable(directory: string): Promise<void> {
  return access(directory, constants.W_OK);
}
