import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@jest/globals';
import { STAND_INS } from '../config/valid-settings.ts';
import { compiledTree } from '../support/compiled-tree.ts';
import { TEST_POLICY } from '../support/start-test-bot.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const PATIENCE_MS = 240_000;
/** Nobody listens there. */
const NOWHERE = 'http://127.0.0.1:1';
const execute = promisify(execFile);

interface LockedPackage {
  readonly version: string;
  readonly name?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/** What `npm ci --omit=dev` installs, by its folder below the project. */
function productionPackages(): ReadonlyMap<string, LockedPackage> {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    packages: Record<string, LockedPackage>;
  };
  return new Map(Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev));
}

async function npm(...args: readonly string[]): Promise<unknown> {
  const { stdout } = await execute('npm', args, { maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(stdout);
}

/** The files of the tarball, unpacked, with production packages only; none of it leads back to this checkout. */
async function install(): Promise<string> {
  const folder = temporaryFolder();
  const [tarball] = (await npm('pack', '--dry-run', '--json', '--ignore-scripts')) as [
    { files: readonly { path: string }[] },
  ];
  // What a build left here may be old: it is compiled anew below.
  const files = tarball.files.map(({ path }) => path).filter((path) => !path.startsWith('dist/'));
  for (const path of files) cpSync(path, join(folder, path));
  cpSync(join(await compiledTree(), 'src'), join(folder, 'dist'), { recursive: true });
  for (const [path, { optional }] of productionPackages()) {
    // Those inside of another one come along with it.
    if (path.lastIndexOf('node_modules/') > 0 || (optional && !existsSync(path))) continue;
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    symlinkSync(resolve(path), join(folder, path));
  }
  return folder;
}

/** Packages are looked for where the link stands, and not where it leads: there the development packages are, too. */
const AS_INSTALLED = ['--preserve-symlinks', '--preserve-symlinks-main'];

test('J6: the tarball holds what an installation needs, and no sources, tests or settings of ours', async () => {
  const [{ files }] = (await npm('pack', '--dry-run', '--json', '--ignore-scripts')) as [
    { files: readonly { path: string }[] },
  ];
  const tops = new Set(files.map(({ path }) => path.split('/')[0]).filter((top) => top !== 'dist'));
  expect([...tops].sort()).toEqual([
    '.env.example',
    'README.md',
    'cards',
    'package.json',
    'policy.tests.yaml',
    'policy.yaml',
  ]);
});

test('J6: the bill of materials lists every package of production', async () => {
  // With `--omit=dev` npm 11 leaves out `pg` and 24 others, because development packages use them too.
  const bill = (await npm('sbom', '--sbom-format=cyclonedx', '--package-lock-only')) as {
    components: readonly { name: string; version: string }[];
  };
  const listed = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
  const installed = [...productionPackages()].map(
    ([path, { name, version }]) => `${name ?? path.split('node_modules/').at(-1)}@${version}`,
  );
  expect(installed.filter((each) => !listed.has(each))).toEqual([]);
});

test(
  'J6: from the tarball, with production packages only, every module loads, and the bot starts and stops',
  async () => {
    const folder = await install();
    const parts = ['adapters', 'app', 'config', 'core', 'doctor', 'presentation', 'rehearsal'];
    const load = `
      import { readdirSync } from 'node:fs';
      let count = 0;
      for (const part of ${JSON.stringify(parts)})
        for (const file of readdirSync('dist/' + part, { recursive: true }))
          if (file.endsWith('.js')) { await import(process.cwd() + '/dist/' + part + '/' + file); count += 1; }
      process.stdout.write(String(count));
      process.exit(0);`;
    writeFileSync(join(folder, 'load.mjs'), load);
    const plain = { PATH: process.env['PATH'] };
    const { stdout } = await execute(process.execPath, [...AS_INSTALLED, 'load.mjs'], {
      cwd: folder,
      env: plain,
    });
    expect(Number(stdout)).toBeGreaterThan(500);

    const { groups, breakGlass, helpdeskContact } = TEST_POLICY;
    writeFileSync(join(folder, 'policy.yaml'), JSON.stringify({ groups, breakGlass, helpdeskContact }));
    const child = spawn(process.execPath, [...AS_INSTALLED, 'dist/main.js'], {
      cwd: folder,
      env: {
        ...{ ...plain, ...STAND_INS, PORT: '0', HOST: '127.0.0.1', DATA_DIR: join(folder, 'data') },
        ...{ GRAPH_BASE_URL: NOWHERE, AZURE_AUTHORITY_HOST: NOWHERE },
        ToBotFromChannelOpenIdMetadataUrl: `${NOWHERE}/metadata`,
        ToBotFromChannelTokenIssuer: NOWHERE,
        ToChannelFromBotLoginUrl: NOWHERE,
        ToChannelFromBotOAuthScope: NOWHERE,
      },
    });
    let [output, asked] = ['', false];
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        output += String(chunk);
        // All is up by then but Microsoft, whom nobody can reach here.
        if (!asked && output.includes('cannot serve anybody yet')) asked = child.kill('SIGTERM');
      });
    const [code] = (await once(child, 'close')) as [number | null];
    expect({ code, output }).toEqual({
      code: 0,
      output: expect.stringContaining('cannot serve anybody yet'),
    });
  },
  PATIENCE_MS,
);
