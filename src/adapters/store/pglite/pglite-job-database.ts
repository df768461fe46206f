import type { PGlite } from '@electric-sql/pglite';
import type { JobDatabase } from '../outbox.ts';
import { sqlSessionOf } from '../sql-session.ts';
import type { Db } from '../tables.ts';
import type { Turns } from './take-turns.ts';

/** The job queue's own statements, which wait for their turn like everybody else's. */
export function createPgliteJobDatabase(parts: { pglite: PGlite; db: Db; turns: Turns }): JobDatabase {
  const { pglite, db, turns } = parts;
  return {
    engine: 'pglite',
    transaction: (work) => db.transaction().execute((inside) => work(sqlSessionOf(inside))),
    async executeSql(text, values = []) {
      await turns.take();
      try {
        return await execute(pglite, text, values);
      } catch (error) {
        // A block of statements with its own BEGIN leaves the only connection in an aborted transaction.
        await pglite.exec('rollback').catch(() => undefined);
        throw error;
      } finally {
        turns.giveBack();
      }
    },
  };
}

/** Without parameters the text may be a block of statements, which only `exec` takes; a block's rows come together. */
async function execute(pglite: PGlite, text: string, values: unknown[]): Promise<{ rows: unknown[] }> {
  if (values.length > 0) return pglite.query(text, values);
  const results = await pglite.exec(text);
  return { rows: results.flatMap((result) => result.rows) };
}
