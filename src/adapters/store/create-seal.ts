import { createHmac, randomBytes } from 'node:crypto';
import type { Seal } from '../../core/ports/seal.ts';

/** The audit log's key lives outside of the database: whoever can write there still cannot forge a record. */
export function createSeal(key: string): Seal {
  return {
    seal: (text) => createHmac('sha256', key).update(text, 'utf8').digest('hex'),
    salt: () => randomBytes(16).toString('hex'),
  };
}
