import type { GraphRequest } from '../graph/graph-request.ts';

/** May the request use the advanced operators of the directory? */
export function isAdvanced(request: GraphRequest): boolean {
  return hasConsistencyHeader(request) && request.query.get('$count') === 'true';
}

export function hasConsistencyHeader(request: GraphRequest): boolean {
  return request.headers['consistencylevel']?.toLowerCase() === 'eventual';
}
