import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { PersonId, RequestId } from '../../src/core/ids.ts';
import type { ReminderOrder } from '../../src/core/reminders/order.ts';
import type { ReminderSeries } from '../../src/core/reminders/series.ts';
import { SAMPLE_CONVERSATION, samplePerson, samplePersonId } from '../support/sample-people.ts';
import type { TestStore } from '../support/open-test-store.ts';
import type { StoreBench } from './store-bench.ts';

const COHORT = 'REQ-700' as RequestId;
const OTHER = 'REQ-701' as RequestId;

function series(number: number, over: Partial<ReminderSeries> = {}): ReminderSeries {
  const startedAt = '2026-03-02T09:00:00.000Z';
  return { person: samplePersonId(number), cohort: COHORT, startedAt, step: 0, sent: 0, ...over };
}

function sampleOrder(): ReminderOrder {
  return {
    id: '7F3A-91BC',
    status: 'awaiting-confirmation',
    requester: samplePerson(1),
    requesterLocale: 'nl',
    conversation: SAMPLE_CONVERSATION,
    people: [samplePersonId(2)],
    createdAt: '2026-03-03T09:00:00.000Z',
    expiresAt: '2026-03-03T09:15:00.000Z',
  };
}

/** Who is reminded, and what halts it. */
export function remindersContract(bench: StoreBench): void {
  let opened: TestStore;
  beforeAll(async () => {
    opened = await bench.open();
  });

  describe('reminders', () => {
    beforeEach(async () => {
      await opened.store.transaction(async (tx) => {
        await tx.saveSeries(series(701, { nextAt: '2026-03-03T09:00:00.000Z' }));
        await tx.saveSeries(series(702, { nextAt: '2026-03-03T08:00:00.000Z', cohort: OTHER }));
        await tx.saveSeries(series(703));
        await tx.saveSeries(
          series(704, {
            nextAt: '2026-03-01T08:00:00.000Z',
            ended: { because: 'registered', at: '2026-03-02T10:00:00.000Z' },
            stuckSince: '2026-03-02T10:00:00.000Z',
          }),
        );
        for (const halted of ['all', COHORT, OTHER] as const) await tx.dropHalt(halted);
      });
    });
    const due = async (by = '2026-03-03T09:00:00.000Z') =>
      (await opened.store.reads.dueSeries({ by, limit: 9 })).map(({ person }) => person);

    test('are due from their moment on, the longest due first, and never after their end', async () => {
      expect(await due()).toEqual([samplePersonId(702), samplePersonId(701)]);
      expect(await due('2026-03-03T08:59:59.999Z')).toEqual([samplePersonId(702)]);
      expect(await opened.store.reads.nextDue()).toBe('2026-03-03T08:00:00.000Z');
    });

    test('a halt takes out its cohort, a halt of all everybody, until it is dropped', async () => {
      const halt = { kind: 'paused', by: samplePersonId(1), at: '2026-03-03T07:00:00.000Z' } as const;
      await opened.store.transaction((tx) => tx.saveHalt({ ...halt, of: OTHER }));
      expect(await due()).toEqual([samplePersonId(701)]);
      await opened.store.transaction((tx) => tx.saveHalt({ ...halt, of: 'all' }));
      expect(await due()).toEqual([]);
      expect(await opened.store.reads.nextDue()).toBeUndefined();
      expect((await opened.store.reads.halts()).map(({ of }) => of)).toEqual([OTHER, 'all']);
      expect(await opened.store.transaction((tx) => tx.dropHalt('all'))).toBe(true);
      expect(await opened.store.transaction((tx) => tx.dropHalt('all'))).toBe(false);
    });

    test('pages go by person; who is stuck is watched too; cohorts are counted', async () => {
      const { reads } = opened.store;
      const people = (list: readonly ReminderSeries[]) => list.map(({ person }) => person);
      const page = await reads.runningSeries({ limit: 2 });
      expect(people(page)).toEqual([samplePersonId(701), samplePersonId(702)]);
      expect(people(await reads.runningSeries({ after: samplePersonId(702), limit: 9 }))).toEqual([
        samplePersonId(703),
      ]);
      expect(people(await reads.watchedSeries({ after: samplePersonId(702), limit: 9 }))).toEqual([
        samplePersonId(703),
        samplePersonId(704),
      ]);
      const asked = [703, 704, 709].map(samplePersonId);
      expect(await reads.runningAmong(asked)).toEqual([samplePersonId(703)]);
      expect(await reads.runningAmong([])).toEqual([]);
      expect(people(await reads.seriesOf(asked))).toEqual([samplePersonId(703), samplePersonId(704)]);
      expect(await reads.seriesOf([])).toEqual([]);
      expect(people(await reads.stuckSeries(9))).toEqual([samplePersonId(704)]);
      const counts = await reads.cohortCounts();
      expect(counts).toContainEqual({ cohort: COHORT, standing: 'running', people: 2 });
      expect(counts).toContainEqual({ cohort: COHORT, standing: 'registered', people: 1 });
    });

    test('whose manager has yet to hear of them is found by manager, as long as they have not registered', async () => {
      const { reads } = opened.store;
      const [one, other] = [samplePersonId(1), samplePersonId(2)];
      const copy = { manager: one, since: '2026-03-09T09:00:00.000Z' };
      const ended = { because: 'registered', at: '2026-03-09T10:00:00.000Z' } as const;
      await opened.store.transaction(async (tx) => {
        await tx.saveSeries(series(703, { copy }));
        await tx.saveSeries(series(702, { copy }));
        await tx.saveSeries(series(701, { copy: { ...copy, manager: other } }));
        await tx.saveSeries(series(704, { copy, ended }));
      });
      const found = async (manager: PersonId, limit = 9) =>
        (await reads.seriesToCopy(manager, limit)).map(({ person }) => person);
      expect(await found(one)).toEqual([samplePersonId(702), samplePersonId(703)]);
      expect(await found(one, 1)).toEqual([samplePersonId(702)]);
      expect(await reads.managersToCopy({ limit: 9 })).toEqual([one, other]);
      expect(await reads.managersToCopy({ limit: 1 })).toEqual([one]);
      expect(await reads.managersToCopy({ after: one, limit: 9 })).toEqual([other]);
      await opened.store.transaction((tx) => tx.saveSeries(series(701)));
      expect(await found(other)).toEqual([]);
      expect(await reads.managersToCopy({ limit: 9 })).toEqual([one]);
    });

    test('orders are found until nothing is left to be done about them, without their people', async () => {
      const order = sampleOrder();
      const { id, requester, createdAt, expiresAt } = order;
      const known = { id, requester, createdAt, expiresAt, people: order.people.length };
      const save = (over: Partial<ReminderOrder>) =>
        opened.store.transaction((tx) => tx.saveReminderOrder({ ...order, ...over }));
      const found = async () => (await opened.store.reads.openOrders(9)).filter((each) => each.id === id);
      await save({ status: 'awaiting-confirmation' });
      expect(await found()).toEqual([]);
      await save({ status: 'awaiting-approval' });
      expect(await found()).toEqual([{ ...known, status: 'awaiting-approval' }]);
      await save({ status: 'ordered', course: { begun: true, told: ['decided'] } });
      const course = { begun: true, told: ['decided'] };
      expect(await found()).toEqual([{ ...known, status: 'ordered', course }]);
      await save({ status: 'ordered', course: { begun: true, told: ['decided', 'results'] } });
      expect(await found()).toEqual([]);
      await save({ status: 'rejected', cards: [] });
      expect(await found()).toHaveLength(1);
      await save({ status: 'cancelled' });
      expect(await found()).toEqual([]);
    });

    test('two who look after one person at once go one after the other', async () => {
      const person = samplePersonId(709);
      const count = () =>
        opened.store.transaction(async (tx) => {
          const found = (await tx.lockSeries(person)) ?? series(709);
          await tx.saveSeries({ ...found, sent: found.sent + 1 });
        });
      await Promise.all([count(), count(), count()]);
      expect((await opened.store.reads.series(person))?.sent).toBe(3);
    });

    test('whoever needed no message of an order is noted once, and for that order alone', async () => {
      const [one, two, three] = [711, 712, 713].map(samplePersonId) as [PersonId, PersonId, PersonId];
      await opened.store.transaction(async (tx) => {
        await tx.notePassed('A', []);
        await tx.notePassed('A', [
          [one, 'registered'],
          [two, 'left'],
        ]);
        await tx.notePassed('A', [[two, 'registered']]);
        await tx.notePassed('B', [[three, 'left']]);
      });
      const { reads } = opened.store;
      expect([...(await reads.passedAmong('A', [one, two, three]))].sort()).toEqual([
        [one, 'registered'],
        [two, 'left'],
      ]);
      expect([...(await reads.passedAmong('A', [two]))]).toEqual([[two, 'left']]);
      expect([...(await reads.passedAmong('B', []))]).toEqual([]);
    });

    test('an order is kept as it is', async () => {
      const order = sampleOrder();
      await opened.store.transaction((tx) => tx.saveReminderOrder(order));
      await opened.store.transaction(async (tx) => {
        const found = await tx.lockReminderOrder(order.id);
        expect(found).toEqual(order);
        await tx.saveReminderOrder({ ...order, status: 'ordered' });
      });
      expect((await opened.store.reads.reminderOrder(order.id))?.status).toBe('ordered');
    });
  });
}
