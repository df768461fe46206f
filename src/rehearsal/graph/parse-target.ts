import { badRequest, unknownSegment } from './graph-refusal.ts';
import type { GraphVersion } from './graph-request.ts';

export interface Target {
  readonly version: GraphVersion;
  readonly segments: readonly string[];
  readonly query: URLSearchParams;
}

/** Splits `/v1.0/users('x')/manager?$select=id`. Throws a refusal for another version or a broken escape. */
export function parseTarget(url: string): Target {
  const [path = '', query = ''] = splitOnce(url, '?');
  const [version, ...rest] = path.split('/').filter((segment) => segment !== '');
  if (version !== 'v1.0' && version !== 'beta') throw badRequest('Invalid version: ' + (version ?? ''));
  if (rest.length === 0) throw unknownSegment('');
  return { version, segments: rest.flatMap(decodeSegment), query: new URLSearchParams(query) };
}

function splitOnce(text: string, mark: string): readonly string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

/** `users('x')` means the same as `users/x`; quotes inside are doubled. */
function decodeSegment(raw: string): readonly string[] {
  const segment = decode(raw);
  const keyed = /^([A-Za-z]+)\('(.*)'\)$/.exec(segment);
  return keyed === null ? [segment] : [keyed[1] ?? '', (keyed[2] ?? '').replaceAll("''", "'")];
}

function decode(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    throw badRequest(`The path segment '${raw}' is not correctly encoded.`);
  }
}
