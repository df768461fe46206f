import { sql } from 'kysely';
import type { QuotaBook } from '../../core/ports/quota-book.ts';
import { storeFailureOf } from './store-failure.ts';
import { STORE_SCHEMA, type Db } from './tables.ts';

const QUOTA = sql.table(`${STORE_SCHEMA}.graph_quota`);

/** One statement each, so one short row lock; by the database's clock, because those of the replicas differ. */
export function createQuotaBook(db: Db): QuotaBook {
  return {
    async draw({ quota, lastsMs, catchUpMs }) {
      const { rows } = await ask(() =>
        sql<{ wait: number }>`
          insert into ${QUOTA} as q (name, given_until) values (${quota}, clock_timestamp() + ${ms(lastsMs)})
          on conflict (name) do update set
            given_until = greatest(q.given_until, clock_timestamp() - ${ms(catchUpMs)}) + ${ms(lastsMs)}
          returning extract(epoch from (given_until - ${ms(lastsMs)} - clock_timestamp()))::float8 * 1000 as wait
        `.execute(db),
      );
      return Math.max(0, rows[0]?.wait ?? 0);
    },
    async close(quota, forMs) {
      await ask(() =>
        sql`
          insert into ${QUOTA} as q (name, given_until) values (${quota}, clock_timestamp() + ${ms(forMs)})
          on conflict (name) do update set given_until = greatest(q.given_until, clock_timestamp() + ${ms(forMs)})
        `.execute(db),
      );
    },
  };
}

function ms(milliseconds: number) {
  return sql`(${String(milliseconds)}::float8 * interval '1 millisecond')`;
}

async function ask<T>(statement: () => Promise<T>): Promise<T> {
  try {
    return await statement();
  } catch (error) {
    throw storeFailureOf(error);
  }
}
