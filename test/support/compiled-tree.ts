import { execFile } from 'node:child_process';
import { symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { cached } from './test-cache.ts';

const run = promisify(execFile);

const BOT_CHILD = 'test/crash/bot-child.js';

/**
 * A folder with the project as plain JavaScript, made as `npm run build` makes it, for processes that are started by the
 * dozen: most of a start would go into transforming every file once more. It lives as long as the test run, so that
 * nothing old is ever run.
 */
export function compiledTree(): Promise<string> {
  const folder = process.env['TEST_RUN_FOLDER'];
  if (!folder) throw new Error('only a test run has a compiled tree');
  return cached('compiled', compile, folder);
}

async function compile(draft: string): Promise<void> {
  const settings = ['-p', 'tsconfig.json', '--noEmit', 'false', '--noCheck', '--outDir', draft];
  // The parent's flags are those of jest.
  const env = { ...process.env, NODE_OPTIONS: '' };
  await run(process.execPath, ['node_modules/typescript/bin/tsc', ...settings], { env });
  await writeFile(join(draft, 'package.json'), '{ "type": "module" }');
  for (const name of ['cards', 'node_modules']) await symlink(resolve(name), join(draft, name));
  await bundle(join(draft, BOT_CHILD));
}

/**
 * The bot that is killed by the dozen, in one file with its packages: looking up and compiling some 3,000 files is two
 * thirds of a start. Stays outside: what finds its own files beside itself, and what is not installed.
 */
async function bundle(file: string): Promise<void> {
  const banner = [
    `import { createRequire as requireOf } from 'node:module'`,
    `const require = requireOf(import.meta.url)`,
    `const bundleFolder = import.meta.dirname;`,
  ];
  await run('node_modules/.bin/esbuild', [
    ...[file, `--outfile=${file}`, '--allow-overwrite'],
    ...['--bundle', '--platform=node', '--format=esm', '--log-level=error'],
    ...['@electric-sql/pglite', 'pino', 'dtrace-provider', 'pg-native'].map((name) => `--external:${name}`),
    ...['--define:__dirname=bundleFolder', `--banner:js=${banner.join(';')}`],
  ]);
}
