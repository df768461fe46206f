import { randomBytes } from 'node:crypto';
import type { Ids } from '../core/ports/clock.ts';

/** No I, L, O, U: read out over the phone they are taken for something else (Crockford's alphabet). */
const READABLE = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export function createIds(): Ids {
  return {
    actionId: () => randomBytes(24).toString('base64url'),
    reference: () => `${readable(4)}-${readable(4)}`,
  };
}

function readable(length: number): string {
  return [...randomBytes(length)].map((byte) => READABLE[byte % READABLE.length]).join('');
}
