import { badRequest, unsupportedQuery } from '../graph/graph-refusal.ts';
import { propertyOf, type EntitySchema } from './entity-schema.ts';
import type { FilterTree } from './filter-tree.ts';

/** Graph's limit on alternatives in one filter. */
const MAX_ALTERNATIVES = 15;

/** How the request came, as far as it decides what a filter may use. */
export interface QueryManners {
  readonly isBeta: boolean;
  /** The request carries `ConsistencyLevel: eventual` and `$count=true`. */
  readonly isAdvanced: boolean;
}

/** Refuses what Graph refuses of a well-formed filter: unknown properties, advanced operators without their header. */
export function checkFilter<Entity>(
  tree: FilterTree,
  schema: EntitySchema<Entity>,
  manners: QueryManners,
): void {
  for (const node of nodesOf(tree)) checkNode(node, schema, manners);
  const alternatives = countAlternatives(tree);
  if (alternatives > MAX_ALTERNATIVES) {
    throw unsupportedQuery(
      `Too many child clauses specified in search filter expression containing 'OR' operators: ${alternatives}. Max allowed: ${MAX_ALTERNATIVES}.`,
    );
  }
}

/** The node and those below it; the inside of `any(…)` belongs to the collection and is judged with it. */
function* nodesOf(tree: FilterTree): Generator<FilterTree> {
  yield tree;
  if (tree.kind === 'and' || tree.kind === 'or') {
    yield* nodesOf(tree.left);
    yield* nodesOf(tree.right);
  }
  if (tree.kind === 'not') yield* nodesOf(tree.inner);
}

function checkNode<Entity>(node: FilterTree, schema: EntitySchema<Entity>, manners: QueryManners): void {
  if ('path' in node) checkProperty(node.path, schema, manners);
  if (node.kind === 'text' && node.name === 'contains') {
    throw unsupportedQuery("Unsupported query filter clause: operator 'contains'.");
  }
  const operator = advancedOperator(node);
  if (operator !== null && !manners.isAdvanced) throw needsAdvanced(`Operator '${operator}'`);
}

function checkProperty<Entity>(path: string, schema: EntitySchema<Entity>, manners: QueryManners): void {
  const [name = ''] = path.split('/');
  const property = propertyOf(schema, name, manners.isBeta);
  if (property === undefined) {
    throw badRequest(
      `Invalid filter clause: Could not find a property named '${name}' on type 'microsoft.graph.${schema.name}'.`,
    );
  }
  if (property.filter === undefined) {
    throw unsupportedQuery(
      `Unsupported or invalid query filter clause specified for property '${name}' of resource '${schema.name}'.`,
    );
  }
  if (property.filter === 'advanced' && !manners.isAdvanced) throw needsAdvanced(`Property '${name}'`);
}

/** The name that Graph uses in its refusal, or null for an operator that always works. */
function advancedOperator(node: FilterTree): string | null {
  if (node.kind === 'not') return 'Not';
  if (node.kind === 'compare' && node.comparison === 'ne') return 'NotEqualsMatch';
  return node.kind === 'text' && node.name === 'endswith' ? 'endsWith' : null;
}

export function needsAdvanced(subject: string): Error {
  return unsupportedQuery(
    `${subject} is not supported because the required parameters might be missing. ` +
      'Try adding $count=true query parameter and ConsistencyLevel:eventual header.',
  );
}

/** Alternatives joined by `or` add up, and so do the values of `in`. */
function countAlternatives(tree: FilterTree): number {
  if (tree.kind === 'in') return tree.values.length;
  if (tree.kind === 'or') return countAlternatives(tree.left) + countAlternatives(tree.right);
  if (tree.kind === 'and') return Math.max(countAlternatives(tree.left), countAlternatives(tree.right));
  return tree.kind === 'not' ? countAlternatives(tree.inner) : 1;
}
