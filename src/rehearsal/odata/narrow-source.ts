import { sourceOf, type Source } from './collection.ts';
import type { FilterTree, Literal } from './filter-tree.ts';

/**
 * Only the entities that an index says can match, or the whole source when no index helps. Without it a
 * look-up by address in a tenant of 100,000 people would compute every one of them.
 */
export function narrowed<Entity>(source: Source<Entity>, tree: FilterTree | undefined): Source<Entity> {
  const found = tree === undefined ? undefined : candidates(source, tree);
  return found === undefined
    ? source
    : sourceOf([...new Map(found.map((entity) => [source.keyOf?.(entity), entity])).values()]);
}

/** Too many are fine, as the filter judges each; one too few would hide a person. */
function candidates<Entity>(source: Source<Entity>, tree: FilterTree): readonly Entity[] | undefined {
  if (tree.kind === 'and') return candidates(source, tree.left) ?? candidates(source, tree.right);
  if (tree.kind === 'compare')
    return tree.comparison === 'eq' ? lookup(source, tree.path, [tree.value]) : undefined;
  if (tree.kind === 'in') return lookup(source, tree.path, tree.values);
  if (tree.kind === 'any')
    return tree.inner?.kind === 'compare' && tree.inner.comparison === 'eq'
      ? lookup(source, tree.path, [tree.inner.value])
      : undefined;
  if (tree.kind !== 'or') return undefined;
  const [left, right] = [candidates(source, tree.left), candidates(source, tree.right)];
  return left === undefined || right === undefined ? undefined : [...left, ...right];
}

function lookup<Entity>(
  source: Source<Entity>,
  path: string,
  values: readonly Literal[],
): readonly Entity[] | undefined {
  const lists = values.map((value) => (typeof value === 'string' ? source.lookup?.(path, value) : undefined));
  return lists.every((list) => list !== undefined) ? lists.flat() : undefined;
}
