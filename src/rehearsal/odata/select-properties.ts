import { GraphRefusal, badRequest } from '../graph/graph-refusal.ts';
import { propertyOf, type EntitySchema } from './entity-schema.ts';

interface Selection {
  /** The value of `$select`, or null for the default properties. */
  readonly select: string | null;
  readonly isBeta: boolean;
  readonly isList: boolean;
}

/** Names to return, checked: a property Graph does not know is refused, never left out. */
export function selectedNames<Entity>(
  schema: EntitySchema<Entity>,
  { select, isBeta, isList }: Selection,
): readonly string[] {
  if (select === null || select.trim() === '') {
    return Object.keys(schema.properties).filter((name) => schema.properties[name]?.isDefault === true);
  }
  const names = select.split(',').map((name) => name.trim());
  for (const name of names) {
    const property = propertyOf(schema, name, isBeta);
    if (property === undefined) throw unknownProperty(name, schema.name);
    if (property.singleOnly === true && isList) throw notImplemented(name);
  }
  return names;
}

/** The id always comes along, selected or not. */
export function project<Entity>(
  entity: Entity,
  schema: EntitySchema<Entity>,
  names: readonly string[],
): Record<string, unknown> {
  const all = names.includes('id') || !('id' in schema.properties) ? names : ['id', ...names];
  return Object.fromEntries(all.map((name) => [name, schema.properties[name]?.read(entity) ?? null]));
}

function unknownProperty(name: string, type: string): GraphRefusal {
  return badRequest(
    `Parsing OData Select and Expand failed: Could not find a property named '${name}' on type 'microsoft.graph.${type}'.`,
  );
}

/** Graph's 501 for what only a single user has. */
function notImplemented(name: string): GraphRefusal {
  return new GraphRefusal(501, 'NotImplemented', {
    message: `The property '${name}' cannot be selected in a list.`,
  });
}
