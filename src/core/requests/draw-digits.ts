import type { Seal } from '../ports/seal.ts';

/** Two digits for number matching, 10 to 99, out of the seal's random bits. */
export function drawDigits(seal: Seal): string {
  return String(10 + (Number.parseInt(seal.seal(seal.salt()).slice(0, 8), 16) % 90));
}
