/** One property of an entity: how it is read, and what a query may do with it. */
export interface Property<Entity> {
  readonly read: (entity: Entity) => unknown;
  /** Returned when nothing is selected. */
  readonly isDefault?: true;
  /** `advanced`: only with ConsistencyLevel and $count. Absent: Graph refuses to filter on it. */
  readonly filter?: 'plain' | 'advanced';
  /** How `$search` compares: word by word, or from the start of the value. */
  readonly search?: 'words' | 'prefix';
  /** Graph has it only in beta. */
  readonly betaOnly?: true;
  /** Exists, but not in a list: Graph answers 501. */
  readonly singleOnly?: true;
}

/** The properties in Graph's own spelling, in the order they are returned. */
export interface EntitySchema<Entity> {
  /** `user`: appears in Graph's messages as `microsoft.graph.user`. */
  readonly name: string;
  readonly properties: Readonly<Record<string, Property<Entity>>>;
}

/** The property, or undefined when this version of Graph does not have it. Names are case-sensitive in $select. */
export function propertyOf<Entity>(
  schema: EntitySchema<Entity>,
  name: string,
  isBeta: boolean,
): Property<Entity> | undefined {
  const property = Object.hasOwn(schema.properties, name) ? schema.properties[name] : undefined;
  return property?.betaOnly === true && !isBeta ? undefined : property;
}
