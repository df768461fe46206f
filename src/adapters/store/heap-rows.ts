import type { NoticeId } from '../../core/ids.ts';
import type { BulkRunWrites } from '../../core/ports/bulk-runs.ts';
import type { Db } from './tables.ts';

type HeapWrites = Pick<BulkRunWrites, 'insertNotices' | 'insertActions' | 'insertDeliveries'>;

/** What one wave of a long list leaves behind, in one statement each. */
export function createHeapWrites(db: Db, queuedAt: () => string): HeapWrites {
  return {
    async insertNotices(notices) {
      if (notices.length === 0) return new Set();
      const at = queuedAt();
      const rows = await db
        .insertInto('notice')
        .values(
          notices.map((notice) => ({
            ...{ id: notice.id, person: notice.person.id, code: notice.reference, queued_at: at },
            body: JSON.stringify(notice),
          })),
        )
        .onConflict((conflict) => conflict.column('id').doNothing())
        .returning('id')
        .execute();
      return new Set(rows.map(({ id }) => id as NoticeId));
    },
    async insertActions(actions) {
      if (actions.length === 0) return;
      const rows = actions.map(({ usedAt, ...body }) => ({
        ...{ id: body.id, body: JSON.stringify(body), used_at: usedAt ?? null },
      }));
      await db.insertInto('action').values(rows).execute();
    },
    async insertDeliveries(deliveries) {
      if (deliveries.length === 0) return;
      const rows = deliveries.map((delivery) => ({
        ...{ notice: delivery.notice, request: delivery.request ?? null, person: delivery.person },
        ...{ channel: delivery.channel, body: JSON.stringify(delivery) },
        settled: delivery.result.kind !== 'queued' && delivery.result.kind !== 'attempted',
      }));
      await db.insertInto('delivery').values(rows).execute();
    },
  };
}
