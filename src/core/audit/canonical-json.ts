import { BrokenInvariant } from '../failures.ts';

/**
 * One text for one value, whatever the order of its keys: what a hash is computed over (RFC 8785: keys by UTF-16
 * code unit, no spaces, numbers as JavaScript prints them). Fields that are `undefined` count as absent, because that
 * is how they come back from JSON. Throws `BrokenInvariant` for what JSON cannot hold.
 */
export function canonicalJson(value: unknown): string {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object') return canonicalObject(value);
  throw new BrokenInvariant(`a ${typeof value} cannot be written as JSON`);
}

function canonicalObject(value: object): string {
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  // Not localeCompare: the order must be the same on every machine.
  fields.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`).join(',')}}`;
}
