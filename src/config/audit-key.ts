import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  if (!existsSync(file)) keepKeyIn(file);
  return new Uint8Array(Buffer.from(readFileSync(file, 'utf8').trim(), 'hex'));
}

/** The keys as the app takes them: the one that seals, and those that only prove. */
export function auditKeysOf(config: Config): { auditKey: string; olderAuditKeys: readonly string[] } {
  const hex = (key: Uint8Array): string => Buffer.from(key).toString('hex');
  return { auditKey: hex(keepAuditKey(config)), olderAuditKeys: config.olderAuditKeys.map(hex) };
}

function keepKeyIn(file: string): void {
  try {
    makeKeyFile(file);
  } catch (error) {
    throw new Error(
      `The key of the audit log cannot be kept in ${file}: the folder cannot be written. Set AUDIT_KEY, or name a folder in ` +
        'DATA_DIR that belongs to the user who runs mfa-chatops (in a container: a volume).',
      { cause: error },
    );
  }
}

/** Written elsewhere and then linked: two first starts at once agree on one key, and nobody reads half of one. */
function makeKeyFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${randomUUID()}`;
  writeFileSync(draft, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  try {
    linkSync(draft, file);
  } catch (error) {
    // A link never replaces: then the other process was first, and its key is the one.
    if (!existsSync(file)) throw error;
  } finally {
    rmSync(draft);
  }
}
