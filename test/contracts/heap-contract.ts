import { beforeAll, describe, expect, test } from '@jest/globals';
import { changeNoticeId, type ActionId, type NoticeId } from '../../src/core/ids.ts';
import { addMilliseconds } from '../../src/core/instants.ts';
import type { NoticeRecord } from '../../src/core/notices/notice.ts';
import type { Delivery } from '../../src/core/requests/change-request.ts';
import { samplePerson } from '../support/sample-people.ts';
import type { TestStore } from '../support/open-test-store.ts';
import { startRequest } from './sample-requests.ts';
import type { StoreBench } from './store-bench.ts';

const AT = '2026-01-05T10:00:00.000Z';

export function heapContract(bench: StoreBench): void {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await bench.open();
  });

  describe('what a wave of a long list leaves behind', () => {
    test('notices, their buttons and deliveries are there; a notice that was there already stays as it is', async () => {
      const request = await startRequest(opened.store, [410, 411]);
      const notices = [410, 411].map((number) => noticeTo(request, number));
      const [first, second] = notices as [NoticeRecord, NoticeRecord];
      await opened.store.transaction((tx) => tx.insertNotice({ ...first, reference: 'OLD' }));
      const action = 'heap-action' as ActionId;
      const delivery = deliveryOf(second);
      const fresh = await opened.store.transaction(async (tx) => {
        await tx.insertActions([
          {
            id: action,
            grant: { kind: 'not-me', notice: second.id },
            holder: second.person.id,
            issuedAt: AT,
          },
        ]);
        await tx.insertDeliveries([delivery]);
        return tx.insertNotices(notices);
      });
      const { reads } = opened.store;
      expect([...fresh]).toEqual([second.id]);
      expect((await reads.notice(first.id))?.reference).toBe('OLD');
      expect((await reads.action(action))?.holder).toBe(second.person.id);
      expect(await reads.deliveriesOf(second.id)).toEqual([delivery]);
      expect(await reads.deliveriesAmong([first.id, second.id])).toEqual([delivery]);
      expect(await reads.deliveriesAmong([])).toEqual([]);
      expect(await reads.unsettledDeliveries(100)).toContainEqual(delivery);
      expect(await reads.waitingDeliveries(request)).toEqual({ mail: 0, teams: 0, [delivery.channel]: 1 });
      const at = { kind: 'sent', at: AT } as const;
      await opened.store.transaction((tx) => tx.saveDelivery({ ...delivery, result: at }));
      expect(await reads.waitingDeliveries(request)).toEqual({ mail: 0, teams: 0 });
    });

    test('somebody counts as untold from the escalation on, for as long as no channel took the message', async () => {
      const request = await startRequest(opened.store, [412, 413]);
      const missed = noticeTo(request, 412);
      const escalation: NoticeRecord = {
        ...noticeTo(request, 413),
        id: `undelivered:${missed.id}:413` as NoticeId,
        about: { kind: 'undelivered', reader: missed.person, of: missed.about, code: missed.reference },
        reference: 'ALARM-412',
      };
      const untold = (since = AT) => opened.store.reads.isSomebodyUntold(since);
      const settle = (result: Delivery['result']) =>
        opened.store.transaction((tx) => tx.saveDelivery({ ...deliveryOf(missed), result }));
      await opened.store.transaction((tx) => tx.insertNotice(missed));
      await settle({ kind: 'failed', reference: 'X', at: AT });
      expect(await untold()).toBe(false);
      await opened.store.transaction((tx) => tx.insertNotice(escalation));
      expect([await untold(), await untold(addMilliseconds(new Date(), 60_000))]).toEqual([true, false]);
      await settle({ kind: 'queued' });
      expect(await untold()).toBe(true);
      await settle({ kind: 'sent', at: AT });
      expect(await untold()).toBe(false);
    });

    test('nothing at all is nothing to write', async () => {
      await opened.store.transaction(async (tx) => {
        expect((await tx.insertNotices([])).size).toBe(0);
        await Promise.all([tx.insertActions([]), tx.insertDeliveries([]), tx.sendAll([])]);
      });
    });
  });
}

function noticeTo(request: NonNullable<NoticeRecord['request']>, number: number): NoticeRecord {
  const person = samplePerson(number);
  return {
    ...{ id: changeNoticeId(request, person.id), person, request, at: AT },
    ...{ about: { kind: 'registered' }, plan: 'every-channel', reference: `NEW-${number}` },
  };
}

function deliveryOf({ id, request, person, reference }: NoticeRecord): Delivery {
  return {
    ...{ notice: id, person: person.id, channel: 'mail', reference, result: { kind: 'queued' } },
    ...(request ? { request } : {}),
  };
}
