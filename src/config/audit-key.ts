import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Config } from './config.ts';

/**
 * The key of the audit seal. Outside production one is made at the first start and kept beside the store, never inside
 * it: with a fresh key at every start the chain of the last run would look forged.
 */
export function keepAuditKey(config: Config): Uint8Array {
  if (config.auditKey !== undefined) return config.auditKey;
  const dataDir = config.store.kind === 'embedded' ? config.store.dataDir : '.data/store';
  const file = `${dataDir.replace(/[/\\]+$/, '')}.audit-key`;
  mkdirSync(dirname(file), { recursive: true });
  try {
    // `wx` fails when the file is there, so that two first starts at once agree on one key.
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
  }
  return new Uint8Array(Buffer.from(readFileSync(file, 'utf8').trim(), 'hex'));
}

const isAlreadyThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EEXIST';
