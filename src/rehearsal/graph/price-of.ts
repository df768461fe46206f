import type { GraphRequest } from './graph-request.ts';
import type { Price } from './route.ts';

/** The resource units of a request: $select and a small $top make it cheaper, $expand dearer, never below one. */
export function priceOf(request: Pick<GraphRequest, 'query'>, price: Price): number {
  const { query } = request;
  const top = Number(query.get('$top') ?? Number.NaN);
  const discount = (query.has('$select') ? 1 : 0) + (top < 20 ? 1 : 0);
  return Math.max(1, price.units - discount + (query.has('$expand') ? 1 : 0));
}
