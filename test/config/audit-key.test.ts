import { expect, test } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepAuditKey } from '../../src/config/audit-key.ts';
import type { Config } from '../../src/config/config.ts';
import { readConfig } from '../../src/config/read-config.ts';
import { secretsOf } from '../../src/config/secrets-of.ts';
import { STAND_INS, VALID } from './valid-settings.ts';

test('outside production the key of the audit chain is made once, and found again at the next start', () => {
  const directory = mkdtempSync(join(tmpdir(), 'audit-key-'));
  try {
    const config = readConfig(
      { ...STAND_INS, DATA_DIR: join(directory, 'deep', 'store') },
      'v22.3.0',
    ) as Config;
    const key = keepAuditKey(config);
    expect(key).toHaveLength(32);
    expect(keepAuditKey(config)).toEqual(key);
    const file = join(directory, 'deep', 'store.audit-key');
    expect(readFileSync(file, 'utf8')).toHaveLength(64);
    expect(statSync(file).mode & 0o077).toBe(0);
  } finally {
    rmSync(directory, { recursive: true });
  }
});

test('a key from the settings is used as it is, in hex and in base64 alike', () => {
  const hex = keepAuditKey(readConfig(VALID, 'v22.3.0') as Config);
  const base64 = Buffer.from(VALID.AUDIT_KEY, 'hex').toString('base64');
  expect(hex).toEqual(keepAuditKey(readConfig({ ...VALID, AUDIT_KEY: base64 }, 'v22.3.0') as Config));
  expect([...hex.slice(0, 3)]).toEqual([0, 1, 2]);
});

test('the log is told every secret among the settings', () => {
  const secrets = secretsOf(readConfig(VALID, 'v22.3.0') as Config);
  expect(secrets).toEqual(
    expect.arrayContaining(['bot-secret-4711', 'graph-secret-4712', 'database-secret-4713']),
  );
});
