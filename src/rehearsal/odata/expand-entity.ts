import { badRequest } from '../graph/graph-refusal.ts';
import type { GraphRequest } from '../graph/graph-request.ts';
import type { Collection } from './collection.ts';

/** The expanded properties of an entity; an expansion that does not exist is refused. */
export function expanderOf<Entity>(
  request: GraphRequest,
  { schema, expands = {} }: Pick<Collection<Entity>, 'schema' | 'expands'>,
): (entity: Entity) => object {
  const wish = request.query.get('$expand');
  if (wish === null) return () => ({});
  const [, name = '', select = null] = /^(\w+)(?:\(\$select=([\w,]+)\))?$/.exec(wish) ?? [];
  const expansion = Object.hasOwn(expands, name) ? expands[name] : undefined;
  if (expansion === undefined) {
    throw badRequest(
      `Parsing OData Select and Expand failed: Could not find a property named '${wish}' on type 'microsoft.graph.${schema.name}'.`,
    );
  }
  return (entity) => {
    const value = expansion(entity, select);
    return value === undefined ? {} : { [name]: value };
  };
}
