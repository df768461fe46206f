import type { GraphRequest } from './graph-request.ts';
import { GraphRefusal, unknownSegment } from './graph-refusal.ts';
import type { Route } from './route.ts';

/** The route, and the values of the `{…}` parts of its path. */
export interface Found {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

type Parsed = readonly { readonly route: Route; readonly parts: readonly string[] }[];

/**
 * Finds the route of a request. Paths are narrowed part by part, so that the refusal names the first part
 * that does not exist in this version, as Graph does.
 */
export function routeFinder(routes: readonly Route[]): (request: GraphRequest) => Found {
  const parsed: Parsed = routes.map((route) => ({ route, parts: route.path.split('/') }));
  return (request) => {
    let candidates = parsed.filter(({ route }) => (route.version ?? request.version) === request.version);
    request.segments.forEach((segment, depth) => {
      const named = candidates.filter(({ parts }) => parts[depth] === segment);
      const next = named.length > 0 ? named : candidates.filter(({ parts }) => isParameter(parts[depth]));
      if (next.length === 0) throw unknownSegment(segment);
      candidates = next;
    });
    const complete = candidates.filter(({ parts }) => parts.length === request.segments.length);
    if (complete.length === 0) throw unknownSegment(request.segments.at(-1) ?? '');
    const match = complete.find(({ route }) => route.method === request.method);
    if (match === undefined) throw methodNotAllowed();
    return { route: match.route, params: paramsOf(match.parts, request.segments) };
  };
}

function isParameter(part: string | undefined): boolean {
  return part?.startsWith('{') === true;
}

function paramsOf(parts: readonly string[], segments: readonly string[]): Record<string, string> {
  const pairs = parts.flatMap((part, depth) =>
    isParameter(part) ? [[part.slice(1, -1), segments[depth] ?? '']] : [],
  );
  return Object.fromEntries(pairs) as Record<string, string>;
}

/** The path exists, the method does not: Graph words it as a bad request with status 405. */
function methodNotAllowed(): GraphRefusal {
  return new GraphRefusal(405, 'Request_BadRequest', {
    message: 'Specified HTTP method is not allowed for the request target.',
  });
}
