import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { RunningSeal, Seal } from '../../core/ports/seal.ts';

/**
 * The audit log's key lives outside of the database: whoever can write there still cannot forge a record. `older` keys
 * seal nothing any more, but what they have sealed stays provable.
 */
export function createSeal(key: string, older: readonly string[] = []): Seal {
  const ring = new Map([key, ...older].map((each) => [nameOf(each), each]));
  return {
    keyId: nameOf(key),
    seal: (text) => hashed(key, text),
    isSealOf(text, sealed, keyId) {
      if (keyId === undefined) return [...ring.values()].some((each) => isEqual(hashed(each, text), sealed));
      const named = ring.get(keyId);
      return named !== undefined && isEqual(hashed(named, text), sealed);
    },
    begin: () => beginSeal(key, older),
    salt: () => randomBytes(16).toString('hex'),
  };
}

function beginSeal(key: string, older: readonly string[]): RunningSeal {
  const ours = createHmac('sha256', key);
  const all = [ours, ...older.map((each) => createHmac('sha256', each))];
  return {
    add: (piece) => all.forEach((each) => each.update(piece, 'utf8')),
    seal: () => ours.digest('hex'),
    isSealedAs: (sealed) => all.some((each) => isEqual(each.digest('hex'), sealed)),
  };
}

function hashed(key: string, text: string): string {
  return createHmac('sha256', key).update(text, 'utf8').digest('hex');
}

function nameOf(key: string): string {
  return hashed(key, 'mfa-chatops name of a key').slice(0, 12);
}

function isEqual(ours: string, theirs: string): boolean {
  return ours.length === theirs.length && timingSafeEqual(Buffer.from(ours), Buffer.from(theirs));
}
