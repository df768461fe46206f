import { sql } from 'kysely';
import type { PersonId } from '../../core/ids.ts';
import type { ReminderWrites } from '../../core/ports/reminders.ts';
import { isOrderOpen } from '../../core/reminders/order-course.ts';
import type { ReminderSeries } from '../../core/reminders/series.ts';
import { readOrder } from './read-reminders.ts';
import type { Db } from './tables.ts';

export function createReminderWrites(db: Db): ReminderWrites {
  return {
    lockSeries: (person) => lockSeries(db, person),
    saveSeries: (series) => saveSeries(db, series),
    saveHalt: async (halt) => {
      const body = JSON.stringify(halt);
      await db
        .insertInto('reminder_halt')
        .values({ of: halt.of, body })
        .onConflict((conflict) => conflict.column('of').doUpdateSet({ body }))
        .execute();
    },
    dropHalt: async (of) => {
      const row = await db
        .deleteFrom('reminder_halt')
        .where('of', '=', of)
        .returning('of')
        .executeTakeFirst();
      return row !== undefined;
    },
    lockReminderOrder: (id) => readOrder(db, id, 'lock'),
    saveReminderOrder: async ({ ...order }) => {
      const open = isOrderOpen(order);
      const body = JSON.stringify(order);
      await db
        .insertInto('reminder_order')
        .values({ id: order.id, body, open })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ body, open }))
        .execute();
    },
    notePassed: async (order, passed) => {
      if (passed.length === 0) return;
      await db
        .insertInto('reminder_passed')
        .values(passed.map(([person, why]) => ({ order, person, why })))
        .onConflict((conflict) => conflict.columns(['order', 'person']).doNothing())
        .execute();
    },
  };
}

/** A row that is not there cannot be locked, and two who both find none would both insert: so the name is locked. */
async function lockSeries(db: Db, person: PersonId): Promise<ReminderSeries | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`reminder:${person}`}, 0))`.execute(db);
  const row = await db
    .selectFrom('reminder_series')
    .select('body')
    .where('person', '=', person)
    .forUpdate()
    .executeTakeFirst();
  return row?.body as ReminderSeries | undefined;
}

async function saveSeries(db: Db, series: ReminderSeries): Promise<void> {
  const values = {
    cohort: series.cohort ?? null,
    standing: series.ended?.because ?? 'running',
    next_at: series.ended ? null : (series.nextAt ?? null),
    stuck: series.stuckSince !== undefined,
    copy_due: series.ended ? null : (series.copy?.manager ?? null),
    body: JSON.stringify(series),
  };
  await db
    .insertInto('reminder_series')
    .values({ person: series.person, ...values })
    .onConflict((conflict) => conflict.column('person').doUpdateSet(values))
    .execute();
}
