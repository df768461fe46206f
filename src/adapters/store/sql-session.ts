import { CompiledQuery } from 'kysely';
import type { SqlSession } from './outbox.ts';
import type { Db } from './tables.ts';

/** Lets the job queue speak on the very connection of our transaction. */
export function sqlSessionOf(db: Db): SqlSession {
  return {
    async executeSql(text, values = []) {
      const { rows } = await db.executeQuery<unknown>(CompiledQuery.raw(text, values));
      return { rows };
    },
  };
}
