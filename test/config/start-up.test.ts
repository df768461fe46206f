import { beforeAll, describe, expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compiledTree } from '../support/compiled-tree.ts';
import { VALID } from './valid-settings.ts';

let tree: string;
beforeAll(async () => {
  tree = await compiledTree();
});

/** The real program in a directory of its own, with nothing in its environment but what is given. */
function start(
  program: 'main' | 'doctor',
  env: Readonly<Record<string, string>>,
  files: Record<string, string> = {},
) {
  const directory = mkdtempSync(join(tmpdir(), 'start-up-'));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
    return spawnSync(process.execPath, [join(tree, 'src', `${program}.js`)], {
      cwd: directory,
      env: { PATH: process.env['PATH'], ...env },
      encoding: 'utf8',
      timeout: 55_000,
    });
  } finally {
    rmSync(directory, { recursive: true });
  }
}

describe('the program refuses to start', () => {
  test('A9: in production without a bot identity, naming every setting, with exit code 1', () => {
    const run = start('main', {
      NODE_ENV: 'production',
      MicrosoftAppType: 'MultiTenant',
      MicrosoftAppID: 'x',
    });
    expect(run.status).toBe(1);
    for (const name of [
      'MicrosoftAppId is required',
      'MicrosoftAppType must',
      'AUDIT_KEY',
      'MAIL_SENDERS',
      'POLICY_FILE',
    ]) {
      expect(run.stderr).toContain(name);
    }
    expect(run.stderr).toContain('did you mean MicrosoftAppId?');
  });

  test('J1: with settings and policy both wrong, in one list, and no secret in it', () => {
    const run = start(
      'main',
      {
        ...VALID,
        AZURE_CLIENT_SECRET: '@Microsoft.KeyVault(SecretUri=secret-4711)',
        PORT: 'eighty',
        MAIL_LOGO: 'logo.png',
      },
      { 'policy.yaml': 'groups:\n  helpdesk: []\n', '.env': 'LOG_LEVEL=chatty\nPORT=80\n' },
    );
    expect(run.status).toBe(1);
    for (const part of [
      'AZURE_CLIENT_SECRET',
      'PORT must',
      'LOG_LEVEL must',
      'MAIL_LOGO names a file',
      'policy.yaml: line 2: groups.helpdesk',
    ]) {
      expect(run.stderr).toContain(part);
    }
    expect(run.stdout + run.stderr).not.toMatch(/471\d|eighty|chatty/);
  });

  test('J1: the doctor shows the same problems, with what to do', () => {
    const run = start('doctor', { NODE_ENV: 'production' });
    expect(run.status).toBe(1);
    expect(run.stdout).toMatch(/FAIL {2}Settings and policy\n\s+why {2}MicrosoftAppId is required\n\s+fix /);
  });
});
