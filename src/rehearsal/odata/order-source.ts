import { badRequest } from '../graph/graph-refusal.ts';
import type { GraphRequest } from '../graph/graph-request.ts';
import { needsAdvanced } from './check-filter.ts';
import { sourceOf, type Collection, type Source } from './collection.ts';
import { isAdvanced } from './consistency.ts';
import { propertyOf } from './entity-schema.ts';
import { each } from './walk-source.ts';

/** The source in the order of `$orderby`; as it is without one. */
export function ordered<Entity>(
  request: GraphRequest,
  { schema, source }: Pick<Collection<Entity>, 'schema' | 'source'>,
): Source<Entity> {
  const order = request.query.get('$orderby');
  if (order === null) return source;
  const [name = '', direction = 'asc'] = order.trim().split(/\s+/);
  const property = propertyOf(schema, name, request.version === 'beta');
  if (property?.filter === undefined || !['asc', 'desc'].includes(direction)) {
    throw badRequest(`The $orderby expression '${order}' is not valid.`);
  }
  if (request.query.has('$filter') && !isAdvanced(request)) throw needsAdvanced("'$orderby' with '$filter'");
  const sign = direction === 'desc' ? -1 : 1;
  const key = (entity: Entity): string => {
    const value = property.read(entity) ?? '';
    return typeof value === 'string' ? value.toLowerCase() : JSON.stringify(value);
  };
  const all = [...each(source)].toSorted((a, b) => sign * (key(a) < key(b) ? -1 : Number(key(a) > key(b))));
  return sourceOf(all);
}
