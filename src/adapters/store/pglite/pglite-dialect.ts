import type { PGlite } from '@electric-sql/pglite';
import { PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { CompiledQuery } from 'kysely';
import type { DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely';
import { BrokenInvariant } from '../../../core/failures.ts';
import type { Turns } from './take-turns.ts';

/**
 * One connection, taken in turns. Kysely's own PGlite dialect hands the same connection to everybody at once: a read
 * beside an open transaction then runs inside of it, and two transactions at the same time commit each other.
 */
export function createPgliteDialect(pglite: PGlite, order: Order): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => createDriver(pglite, order),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

interface Order {
  readonly turns: Turns;
  /** Asked once more right before a commit: throws where nothing may be written any more. */
  readonly demand: () => void;
}

function createDriver(pglite: PGlite, { turns, demand }: Order): Driver {
  const connection = createConnection(pglite);
  return {
    init: () => pglite.waitReady,
    acquireConnection: async () => {
      await turns.take();
      return connection;
    },
    releaseConnection: () => Promise.resolve(turns.giveBack()),
    beginTransaction: () => connection.begin(),
    commitTransaction: async () => {
      demand();
      await connection.commit();
    },
    rollbackTransaction: () => connection.rollback(),
    destroy: () => Promise.resolve(),
  };
}

function createConnection(pglite: PGlite) {
  let failed: unknown;
  const run = async (text: string) => {
    await pglite.query(text);
  };
  return {
    async begin() {
      failed = undefined;
      await run('begin');
    },
    /** PGlite answers a commit after a failed statement as if it had worked, though nothing was kept. */
    async commit() {
      if (failed === undefined) return run('commit');
      await run('rollback');
      throw new BrokenInvariant(
        'a failed statement was ignored; its transaction cannot be committed',
        failed,
      );
    },
    rollback: () => run('rollback'),
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      try {
        const result = await pglite.query<R>(query.sql, [...query.parameters]);
        return { rows: result.rows, numAffectedRows: BigInt(result.affectedRows ?? 0) };
      } catch (error) {
        failed = error;
        throw error;
      }
    },
    // eslint-disable-next-line require-yield -- the interface asks for a generator
    async *streamQuery(): AsyncIterableIterator<never> {
      throw new BrokenInvariant('this store does not stream');
    },
  } satisfies DatabaseConnection & Record<string, unknown>;
}
