import { sql } from 'kysely';
import type { StoreTransaction } from '../../core/ports/store.ts';
import type { Delivery } from '../../core/requests/change-request.ts';
import type { Db } from './tables.ts';

type DeliveryKey = Parameters<StoreTransaction['lockDelivery']>[0];

export async function saveDelivery(db: Db, delivery: Delivery): Promise<void> {
  const { request, person, channel } = delivery;
  const body = JSON.stringify(delivery);
  await db
    .insertInto('delivery')
    .values({ request, person, channel, body })
    .onConflict((conflict) => conflict.columns(['request', 'person', 'channel']).doUpdateSet({ body }))
    .execute();
}

export async function lockDelivery(db: Db, key: DeliveryKey): Promise<Delivery | undefined> {
  const row = await db
    .selectFrom('delivery')
    .select('body')
    .where('request', '=', key.request)
    .where('person', '=', key.person)
    .where('channel', '=', key.channel)
    .forUpdate()
    .executeTakeFirst();
  return row?.body as Delivery | undefined;
}

/** Of two at the same time one inserts; the other waits for its commit, then finds the row. */
export async function firstSight(db: Db, activityKey: string): Promise<boolean> {
  const row = await db
    .insertInto('seen_activity')
    .values({ key: activityKey })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('key')
    .executeTakeFirst();
  return row !== undefined;
}

/** Teams delivers again after seconds; three days leaves room for a long outage. */
export async function forgetOldActivities(db: Db): Promise<void> {
  await db
    .deleteFrom('seen_activity')
    .where('seen_at', '<', sql<Date>`now() - interval '3 days'`)
    .execute();
}
