import type { Pool, QueryResult } from 'pg';
import type { JobDatabase } from '../outbox.ts';
import { sqlSessionOf } from '../sql-session.ts';
import type { Db } from '../tables.ts';

export function createPostgresJobDatabase(pool: Pool, db: Db): JobDatabase {
  return {
    engine: 'postgres',
    transaction: (work) => db.transaction().execute((inside) => work(sqlSessionOf(inside))),
    async executeSql(text, values = []) {
      // Passing an empty list would choose the protocol that takes only one statement.
      const result = await pool.query(text, values.length > 0 ? values : undefined);
      return { rows: rowsOf(result) };
    },
  };
}

/** A block of statements comes back as a list of results, though the library's type says one. */
function rowsOf(result: QueryResult<object> | readonly QueryResult<object>[]): unknown[] {
  return Array.isArray(result)
    ? result.flatMap((one: QueryResult<object>) => one.rows)
    : (result as QueryResult<object>).rows;
}
