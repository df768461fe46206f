import type { PGlite } from '@electric-sql/pglite';
import { CompiledQuery, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import type { DatabaseConnection, Dialect, Driver, QueryResult } from 'kysely';
import { createTurns } from './take-turns.ts';

/**
 * One connection, taken in turns. Kysely's own PGlite dialect hands the same connection to everybody at once: a read
 * beside an open transaction then runs inside of it, and two transactions at the same time commit each other.
 */
export function createPgliteDialect(pglite: PGlite, turns = createTurns()): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => createDriver(pglite, turns),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

function createDriver(pglite: PGlite, turns: ReturnType<typeof createTurns>): Driver {
  const connection = createConnection(pglite);
  const run = async (text: string) => {
    await connection.executeQuery(CompiledQuery.raw(text));
  };
  return {
    init: () => pglite.waitReady,
    acquireConnection: async () => {
      await turns.take();
      return connection;
    },
    releaseConnection: () => Promise.resolve(turns.giveBack()),
    beginTransaction: () => run('begin'),
    commitTransaction: () => run('commit'),
    rollbackTransaction: () => run('rollback'),
    destroy: () => Promise.resolve(),
  };
}

function createConnection(pglite: PGlite): DatabaseConnection {
  return {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      const result = await pglite.query<R>(query.sql, [...query.parameters]);
      return { rows: result.rows, numAffectedRows: BigInt(result.affectedRows ?? 0) };
    },
    // eslint-disable-next-line require-yield
    async *streamQuery() {
      throw new Error('this store does not stream');
    },
  };
}
