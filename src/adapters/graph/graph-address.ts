import { BrokenInvariant } from '../../core/failures.ts';
import { parseGuid } from '../../core/ids.ts';

/** One segment of a path. Only GUIDs ever stand in our paths, so nothing can climb out of the resource. */
export function idSegment(id: string): string {
  const guid = parseGuid(id);
  if (guid === undefined) throw new BrokenInvariant('an id that is not a GUID reached a Graph address');
  return guid;
}

/** A path segment that is not a GUID: a mailbox address. `/`, `?` and `#` end up encoded. */
export function textSegment(text: string): string {
  const segment = encodeURIComponent(text);
  if (segment === '' || segment === '.' || segment === '..') {
    throw new BrokenInvariant('an empty or dotted segment reached a Graph address');
  }
  return segment;
}

/** An OData string literal, not yet percent-encoded: quotes inside are doubled. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** One clause of `$search`, not yet percent-encoded. What would end the quotes, or escape, is dropped. */
export function searchClause(property: string, text: string): string {
  return `"${property}:${text.replaceAll(/["\\]/g, '')}"`;
}

/** The only place where a query string is made: names are ours, every value is percent-encoded. */
export function address(path: string, query: Readonly<Record<string, string>> = {}): string {
  const pairs = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return pairs.length === 0 ? path : `${path}?${pairs.join('&')}`;
}
