import type { GraphRequest } from '../graph/graph-request.ts';

/** May the request use the advanced operators of the directory? */
export function isAdvanced(request: GraphRequest): boolean {
  return hasConsistencyHeader(request) && request.query.get('$count') === 'true';
}

/** `$search` and `/$count` ask for the header alone, without `$count=true`. */
export function hasConsistencyHeader(request: GraphRequest): boolean {
  return request.headers['consistencylevel']?.toLowerCase() === 'eventual';
}
