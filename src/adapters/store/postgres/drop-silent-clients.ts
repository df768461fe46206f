import type { PostgresPool, PostgresPoolClient } from 'kysely';
import type { Pool, PoolClient } from 'pg';

const SILENT = /query read timeout/i;

/**
 * A connection on which one statement was not answered in time is ended and not given back: cut without a word, it would
 * let everybody who gets it next wait as long.
 */
export function dropSilentClients(pool: Pool): PostgresPool {
  return {
    options: pool.options,
    connect: async () => watched(await pool.connect()),
    end: () => pool.end(),
  };
}

function watched(client: PoolClient): PostgresPoolClient {
  let silent = false;
  const query = async (text: string, values: readonly unknown[]): Promise<unknown> => {
    try {
      return await client.query(text, [...values]);
    } catch (error) {
      silent ||= SILENT.test(error instanceof Error ? error.message : '');
      throw error;
    }
  };
  // The library also knows cursors, which this store does not use.
  return { query, release: () => client.release(silent) } as PostgresPoolClient;
}
