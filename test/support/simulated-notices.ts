import type { NoticeId } from '../../src/core/ids.ts';
import type { NoticeRecord } from '../../src/core/notices/notice.ts';
import type { BulkRunWrites } from '../../src/core/ports/bulk-runs.ts';
import type { NoticeReads, NoticeWrites } from '../../src/core/ports/notices.ts';
import type { Delivery } from '../../src/core/requests/change-request.ts';
import type { RowTransaction } from './simulated-rows.ts';

const CHANNELS = ['mail', 'teams'] as const;

export function simulatedNoticeReads(tx: RowTransaction): NoticeReads {
  const notices = (): NoticeRecord[] => tx.all<NoticeRecord>('notice').map(([, row]) => row);
  const deliveries = (): Delivery[] => tx.all<Delivery>('delivery').map(([, row]) => row);
  const later = <T>(value: T): Promise<T> => Promise.resolve(value);
  return {
    notice: (id) => later(tx.get<NoticeRecord>('notice', id)),
    noticesWithCode: (code) => later(notices().filter(({ reference }) => reference === code)),
    noticesTo: (person, limit) => {
      const own = notices().filter((notice) => notice.person.id === person);
      return later(own.reverse().slice(0, limit));
    },
    deliveries: (request) => later(deliveries().filter((each) => each.request === request)),
    deliveriesOf: (notice) =>
      later(CHANNELS.flatMap((channel) => tx.get<Delivery>('delivery', keyOf({ notice, channel })) ?? [])),
    deliveriesAmong: (notices) => later(deliveries().filter(({ notice }) => notices.includes(notice))),
    waitingDeliveries: (request) => {
      const open = deliveries().filter(
        (each) => each.request === request && ['queued', 'attempted'].includes(each.result.kind),
      );
      const on = (channel: Delivery['channel']) => open.filter((each) => each.channel === channel).length;
      return later({ mail: on('mail'), teams: on('teams') });
    },
    unsettledDeliveries: (limit) => {
      const open = deliveries().filter(
        ({ result }) => result.kind === 'queued' || result.kind === 'attempted',
      );
      return later(open.slice(0, limit));
    },
    isSomebodyUntold: () => Promise.reject(new RangeError('asked by the health check only')),
  };
}

export function simulatedNoticeWrites(tx: RowTransaction): NoticeWrites {
  return {
    async insertNotice(notice) {
      await tx.lock('notice', notice.id);
      if (tx.get('notice', notice.id)) return false;
      await tx.put('notice', notice.id, notice);
      return true;
    },
    async countCodeCheck({ person }) {
      await tx.lock('code-check', person);
      const checks = (tx.get<number>('code-check', person) ?? 0) + 1;
      await tx.put('code-check', person, checks);
      return checks;
    },
    saveDelivery: (delivery) => tx.put('delivery', keyOf(delivery), delivery),
    async lockDelivery(key) {
      await tx.lock('delivery', keyOf(key));
      return tx.get<Delivery>('delivery', keyOf(key));
    },
  };
}

/** What one wave leaves behind, as the store takes it at once. */
export function simulatedHeap(
  tx: RowTransaction,
): Pick<BulkRunWrites, 'insertNotices' | 'insertActions' | 'insertDeliveries'> {
  const { insertNotice, saveDelivery } = simulatedNoticeWrites(tx);
  return {
    async insertNotices(notices) {
      const fresh = new Set<NoticeId>();
      for (const notice of notices) if (await insertNotice(notice)) fresh.add(notice.id);
      return fresh;
    },
    async insertActions(actions) {
      for (const action of actions) await tx.put('action', action.id, action);
    },
    async insertDeliveries(deliveries) {
      for (const delivery of deliveries) await saveDelivery(delivery);
    },
  };
}

function keyOf({ notice, channel }: Pick<Delivery, 'notice' | 'channel'>): string {
  return `${notice}/${channel}`;
}
