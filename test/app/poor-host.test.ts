import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { compiledTree } from '../support/compiled-tree.ts';
import { STAND_INS } from '../config/valid-settings.ts';
import { TEST_POLICY } from '../support/start-test-bot.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Two starts of the whole program. */
const PATIENCE_MS = 180_000;
/** Nobody listens there: as where the firewall lets nothing out. */
const NOWHERE = 'http://127.0.0.1:1';
const NOBODY = 65_534;

interface Run {
  readonly code: number | null;
  readonly output: string;
}

/** The real program as a user without rights, asked to stop once it has said `until`; or until it ends by itself. */
async function run(env: Readonly<Record<string, string>>, until?: string): Promise<Run> {
  const folder = temporaryFolder();
  // Whoever the program runs as has to be able to read its policy.
  chmodSync(folder, 0o755);
  const { groups, breakGlass, helpdeskContact } = TEST_POLICY;
  const POLICY_FILE = join(folder, 'policy.yaml');
  writeFileSync(POLICY_FILE, JSON.stringify({ groups, breakGlass, helpdeskContact }));
  const child = spawn(process.execPath, [join(await compiledTree(), 'src', 'main.js')], {
    env: { ...ENV, POLICY_FILE, DATA_DIR: join(folder, 'data'), ...env },
    ...(process.getuid?.() === 0 && { uid: NOBODY, gid: NOBODY }),
  });
  let [output, asked] = ['', false];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += String(chunk);
      if (until === undefined || asked || !output.includes(until)) return;
      asked = child.kill('SIGTERM');
    });
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

const ENV = {
  ...{ PATH: process.env['PATH'], PORT: '0', HOST: '127.0.0.1' },
  ...STAND_INS,
  ...{ GRAPH_BASE_URL: NOWHERE, AZURE_AUTHORITY_HOST: NOWHERE },
  ...{
    ToBotFromChannelOpenIdMetadataUrl: `${NOWHERE}/metadata`,
    ToBotFromChannelTokenIssuer: NOWHERE,
    ToChannelFromBotLoginUrl: NOWHERE,
    ToChannelFromBotOAuthScope: NOWHERE,
  },
};

test(
  'J3: on a read-only file system, and in a folder of another user, it says which folder and what to do, and ends with 1',
  async () => {
    const own = temporaryFolder();
    chmodSync(own, 0o555);
    // `/sys` is read-only for everybody on Linux, also for the owner of the machine.
    const [store, key] = [await run({ DATA_DIR: own }), await run({ DATA_DIR: '/sys/mfa-chatops' })];
    expect(store.output).toContain(
      `The embedded store in ${own} cannot be written: it belongs to another user.`,
    );
    expect(key.output).toContain(
      'cannot be kept in /sys/mfa-chatops.audit-key: the folder cannot be written.',
    );
    for (const { code, output } of [store, key]) {
      expect(output).toMatch(/DATA_DIR/);
      expect(code).toBe(1);
    }
  },
  PATIENCE_MS,
);

test(
  'J3: as a user without rights and with no way out, it starts, says that it serves nobody yet and which address it cannot reach, and stops when asked',
  async () => {
    const DATA_DIR = join(temporaryFolder(), 'data');
    chmodSync(join(DATA_DIR, '..'), 0o777);
    mkdirSync(DATA_DIR, { mode: 0o777 });
    chmodSync(DATA_DIR, 0o777);
    const { code, output } = await run({ DATA_DIR }, 'cannot serve anybody yet');
    expect(output).toContain('"missing":"channel-keys"');
    expect(output).toContain(`${NOWHERE}/metadata`);
    expect(output).not.toContain('mfa-chatops is ready');
    expect(code).toBe(0);
  },
  PATIENCE_MS,
);

test(
  'J2: started with a version of Node.js that is not supported, it says which ones are, and ends with a failure',
  async () => {
    const pretend = `Object.defineProperty(process, 'version', { value: 'v21.7.0' })`;
    const { code, output } = await run(
      { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(pretend)}` },
      'cannot serve anybody yet',
    );
    expect(output).toContain(
      'Node.js 21.7 is not supported: use Node.js 20.19 or a later 20, any 22, any 24',
    );
    expect(output).not.toContain('mfa-chatops is ready');
    expect(code).toBe(1);
  },
  PATIENCE_MS,
);
