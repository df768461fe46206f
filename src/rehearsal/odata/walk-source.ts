import type { Source } from './collection.ts';

/** Every entity that is there, in order. */
export function* each<Entity>(source: Source<Entity>): Generator<Entity> {
  for (let position = 0; position < source.positions; position += 1) {
    const entity = source.at(position);
    if (entity !== undefined) yield entity;
  }
}

export function countAll<Entity>(source: Source<Entity>, keeps: (entity: Entity) => boolean): number {
  let count = 0;
  for (const entity of each(source)) if (keeps(entity)) count += 1;
  return count;
}

/** One page of a source. */
export interface Page<Entity> {
  readonly rows: readonly Entity[];
  /** Position of the first row of the next page; absent on the last one. */
  readonly next?: number;
}

/** Looks one row further than the page, so that a full last page has no link to an empty one. */
export function collectPage<Entity>(
  source: Source<Entity>,
  keeps: (entity: Entity) => boolean,
  window: { from: number; size: number },
): Page<Entity> {
  const rows: Entity[] = [];
  for (let position = window.from; position < source.positions; position += 1) {
    const entity = source.at(position);
    if (entity === undefined || !keeps(entity)) continue;
    if (rows.length === window.size) return { rows, next: position };
    rows.push(entity);
  }
  return { rows };
}
