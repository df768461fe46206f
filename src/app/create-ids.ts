import { randomBytes } from 'node:crypto';
import type { Ids } from '../core/ports/clock.ts';

/** No I, L, O, U: read out over the phone they are taken for something else (Crockford's alphabet). */
const READABLE = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export function createIds(): Ids {
  return {
    actionId: () => randomBytes(24).toString('base64url'),
    reference,
  };
}

/** With a digit in it: letters alone (one code in twenty) could be somebody's name to whoever types "check …". */
function reference(): string {
  const code = `${readable(4)}-${readable(4)}`;
  return /\d/.test(code) ? code : reference();
}

function readable(length: number): string {
  return [...randomBytes(length)].map((byte) => READABLE[byte % READABLE.length]).join('');
}
