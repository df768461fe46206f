import type { EntitySchema } from './entity-schema.ts';
import type { Comparison, FilterTree, Literal } from './filter-tree.ts';

type Matcher<Entity> = (entity: Entity) => boolean;

/**
 * Turns a checked filter into a test. Text compares without regard to case, as the directory does;
 * accents count (the harsher reading: sources do not say).
 */
export function matcherOf<Entity>(tree: FilterTree, schema: EntitySchema<Entity>): Matcher<Entity> {
  return (entity) => matches(tree, (path) => readPath(schema, path, entity));
}

function readPath<Entity>(schema: EntitySchema<Entity>, path: string, entity: Entity): unknown {
  const [head = '', ...inside] = path.split('/');
  return inside.reduce<unknown>(readInside, schema.properties[head]?.read(entity));
}

function readInside(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}

function matches(tree: FilterTree, read: (path: string) => unknown): boolean {
  switch (tree.kind) {
    case 'and':
      return matches(tree.left, read) && matches(tree.right, read);
    case 'or':
      return matches(tree.left, read) || matches(tree.right, read);
    case 'not':
      return !matches(tree.inner, read);
    case 'compare':
      return compare(read(tree.path), tree.comparison, tree.value);
    case 'in':
      return tree.values.some((value) => compare(read(tree.path), 'eq', value));
    case 'text':
      return textTest(read(tree.path), tree.name, tree.value);
    case 'any':
      return anyTest(tree, read(tree.path));
  }
}

function compare(actual: unknown, comparison: Comparison, wanted: Literal): boolean {
  if (comparison === 'eq') return fold(actual) === fold(wanted);
  if (comparison === 'ne') return fold(actual) !== fold(wanted);
  if (actual === null || actual === undefined || wanted === null) return false;
  const [left, right] = [orderable(actual), orderable(wanted)];
  if (comparison === 'gt') return left > right;
  if (comparison === 'ge') return left >= right;
  return comparison === 'lt' ? left < right : left <= right;
}

/** A missing property equals null, as in Graph's filters. */
function fold(value: unknown): unknown {
  if (value === undefined) return null;
  return typeof value === 'string' ? value.toLowerCase() : value;
}

/** Dates compare as instants whatever their precision: `…:00Z` and `…:00.000Z` are the same. */
function orderable(value: unknown): number | string {
  if (typeof value === 'number') return value;
  const text = String(value).toLowerCase();
  return /^\d{4}-\d\d-\d\d/.test(text) ? Date.parse(text) : text;
}

function textTest(actual: unknown, name: 'startswith' | 'endswith' | 'contains', wanted: string): boolean {
  if (typeof actual !== 'string') return false;
  const [text, part] = [actual.toLowerCase(), wanted.toLowerCase()];
  if (name === 'startswith') return text.startsWith(part);
  return name === 'endswith' ? text.endsWith(part) : text.includes(part);
}

/** Inside `any` only the variable is known: a path that starts otherwise finds nothing. */
function anyTest(tree: Extract<FilterTree, { kind: 'any' }>, values: unknown): boolean {
  if (!Array.isArray(values)) return false;
  const { inner, variable } = tree;
  if (inner === null) return values.length > 0;
  return values.some((value: unknown) =>
    matches(inner, (path) =>
      path
        .split('/')
        .slice(1)
        .reduce<unknown>(readInside, path.split('/')[0] === variable ? value : undefined),
    ),
  );
}
