import type { EntitySchema } from './entity-schema.ts';

/** Something to page through: positions are stable, and some may be empty. */
export interface Source<Entity> {
  readonly positions: number;
  at(position: number): Entity | undefined;
  /** Entities whose property may equal the value (more is fine, fewer is not); undefined without an index. */
  lookup?(path: string, value: string): readonly Entity[] | undefined;
  /** What tells two entities apart; comes with `lookup`. */
  keyOf?(entity: Entity): string;
}

/** What a list request is about. */
export interface Collection<Entity> {
  readonly schema: EntitySchema<Entity>;
  readonly source: Source<Entity>;
  /** After `$metadata#`: `users`. */
  readonly context: string;
  /** Added to every row, such as `@odata.type` in lists of mixed kinds. */
  readonly extras?: (entity: Entity) => Readonly<Record<string, unknown>>;
  /** What `$expand` may ask for, by name; `select` is the `$select` in its brackets. Undefined values are left out. */
  readonly expands?: Readonly<Record<string, Expansion<Entity>>>;
}

export type Expansion<Entity> = (entity: Entity, select: string | null) => unknown;

export function sourceOf<Entity>(list: readonly Entity[]): Source<Entity> {
  return { positions: list.length, at: (position) => list[position] };
}
