import { beforeAll, describe, expect, test } from '@jest/globals';
import { requestIdOf, type RequestId } from '../../src/core/ids.ts';
import type { Outcome } from '../../src/core/failures.ts';
import type { Act } from '../../src/core/requests/act.ts';
import type { ChangeRequest, RequestIn, RequestItem } from '../../src/core/requests/change-request.ts';
import { runningRequest, sampleItem, samplePerson, samplePersonId } from '../support/sample-people.ts';
import type { TestStore } from '../support/open-test-store.ts';
import { startRequest } from './sample-requests.ts';
import { rawSql, type StoreBench } from './store-bench.ts';

const at = '2026-01-05T10:00:00.123Z';

export function requestsContract(bench: StoreBench): void {
  let opened: TestStore;
  let beside: TestStore;
  beforeAll(async () => {
    opened = await bench.open();
    beside = await bench.openBeside(opened);
  });

  describe('requests', () => {
    test('a request comes back as it was saved, with its people in order', async () => {
      const id = await startRequest(opened.store, [3, 1, 2]);
      expect(await opened.store.reads.request(id)).toEqual({ ...running(id) });
      const items = await opened.store.reads.items(id);
      expect(items.map((item) => item.person.displayName)).toEqual(['Person 3', 'Person 1', 'Person 2']);
      expect(items[0]).toEqual(sampleItem(samplePerson(3)));
      expect(await opened.store.reads.item(id, samplePersonId(1))).toEqual(items[1]);
      expect(await opened.store.reads.item(id, samplePersonId(4))).toBeUndefined();
    });

    test('a list is read by places and by ids, page by page, and asked for who is in it', async () => {
      const id = await startRequest(opened.store, [43, 41, 45, 44, 42]);
      await startRequest(opened.store, [46, 47]);
      const names = async (page: Promise<readonly RequestItem[]>) =>
        (await page).map(({ person }) => person.displayName.slice('Person 4'.length)).join('');
      const { reads } = opened.store;
      expect(await names(reads.itemsFrom(id, 0, 3))).toBe('315');
      expect(await names(reads.itemsFrom(id, 3, 3))).toBe('42');
      expect(await names(reads.itemsAfter(id, undefined, 2))).toBe('12');
      expect(await names(reads.itemsAfter(id, samplePersonId(42), 9))).toBe('345');
      expect(await names(reads.itemsAfter(id, samplePersonId(45), 9))).toBe('');
      const asked = [46, 44, 99].map(samplePersonId);
      expect(await reads.listed(id, asked)).toEqual([samplePersonId(44)]);
      expect(await reads.listed(id, [])).toEqual([]);
    });

    test('the planner knows of a long list as soon as it is there: each page of it would be sorted out of all', async () => {
      const people = Array.from({ length: 5_000 }, (_, number) => 100_000 + number);
      const id = await startRequest(opened.store, people);
      const known = `select reltuples from pg_class where oid = 'mfa_chatops.request_item'::regclass`;
      const [row] = (await rawSql(opened, known)) as { reltuples: number }[];
      expect(Number(row?.reltuples)).toBeGreaterThanOrEqual(people.length);
      const page = await opened.store.reads.itemsFrom(id, 4_998, 500);
      expect(page.map(({ person }) => person.id)).toEqual(people.slice(-2).map(samplePersonId));
    });

    test('texts that databases choke on come back unchanged', async () => {
      const reason = 'NUL \u0000, half a pair \ud83d, emoji 🙂, quotes \' " \\, \u202e turned';
      const id = await opened.store.transaction(async (tx) => {
        const request: ChangeRequest = { ...running(requestIdOf(await tx.nextRequestNumber())), reason };
        await tx.insertRequest(request, [
          sampleItem(samplePerson(4, { displayName: "Rob'); drop table request;--" })),
        ]);
        return request.id;
      });
      expect((await opened.store.reads.request(id))?.reason).toBe(reason);
      expect((await opened.store.reads.items(id))[0]?.person.displayName).toBe(
        "Rob'); drop table request;--",
      );
    });

    test('unknown ids give undefined or nothing', async () => {
      const { reads } = opened.store;
      const id = requestIdOf(99_999);
      expect(await reads.request(id)).toBeUndefined();
      expect(await reads.items(id)).toEqual([]);
      expect(await reads.deliveries(id)).toEqual([]);
      expect(await reads.openRequestOf(samplePersonId(77_777))).toBeUndefined();
      expect(await opened.store.transaction((tx) => tx.lockRequest(id))).toBeUndefined();
    });

    test('open requests are listed oldest first, finished ones are not', async () => {
      const first = await startRequest(opened.store, [10]);
      const second = await startRequest(opened.store, [11]);
      const third = await startRequest(opened.store, [12]);
      const finished: ChangeRequest = { ...running(second), status: 'finished', finishedAt: at };
      await opened.store.transaction((tx) => tx.saveRequest(finished));
      const open = (await opened.store.reads.openRequests(100)).map((request) => request.id);
      expect(open.slice(-2)).toEqual([first, third]);
      expect(await opened.store.reads.openRequests(1)).toHaveLength(1);
    });

    test('what waits for a decision is found, whatever text is in it, and no draft beside it', async () => {
      const [waits, drafted] = [
        await startRequest(opened.store, [13]),
        await startRequest(opened.store, [14]),
      ];
      const reason = 'NUL \u0000, half a pair \ud83d';
      const { approvedAt: _, ...asked } = { ...running(waits), status: 'awaiting-approval' as const, reason };
      const { confirmedAt: __, ...draft } = { ...asked, id: drafted };
      await opened.store.transaction(async (tx) => {
        await tx.saveRequest(asked);
        await tx.saveRequest({ ...draft, status: 'awaiting-confirmation' });
      });
      expect(await opened.store.reads.waitingRequests()).toEqual([asked]);
      expect((await opened.store.reads.drafts()).map(({ id }) => id)).toEqual([drafted]);
      // However many drafts there are: what was agreed to is found first, and then what waits.
      const begun = await startRequest(opened.store, [15]);
      const all = (await opened.store.reads.openRequests(100)).map(({ id }) => id);
      expect(all.indexOf(begun)).toBeLessThan(all.indexOf(waits));
      expect(all.slice(-2)).toEqual([waits, drafted]);
    });

    test('what was confirmed in a time is found, whatever became of it, and how many people that is', async () => {
      const hour = '2025-03-01T';
      const confirm = async (people: readonly number[], confirmedAt: string): Promise<RequestId> => {
        const id = await startRequest(opened.store, people);
        const waiting = { ...running(id), confirmedAt };
        await opened.store.transaction((tx) => tx.saveRequest(waiting));
        return id;
      };
      const before = await confirm([701], `${hour}08:59:59.999Z`);
      const [first, second] = [
        await confirm([702, 703], `${hour}09:00:00.000Z`),
        await confirm([703, 704, 705], `${hour}10:00:00.000Z`),
      ];
      await confirm([706], `${hour}10:00:00.001Z`);
      const draft = await startRequest(opened.store, [707]);
      const { approvedAt: _, confirmedAt: __, ...asked } = running(draft);
      await opened.store.transaction((tx) => tx.saveRequest({ ...asked, status: 'awaiting-confirmation' }));
      const { reads } = opened.store;
      const found = await reads.confirmedBetween(`${hour}09:00:00.000Z`, `${hour}10:00:00.000Z`);
      expect(found.map(({ id }) => id)).toEqual([first, second]);
      expect(await reads.countPeople([first, second])).toBe(4);
      expect(await reads.countPeople([first, second], [701, 703, 705].map(samplePersonId))).toBe(2);
      expect([await reads.countPeople([]), await reads.countPeople([before], [])]).toEqual([0, 0]);
      const outcome = { kind: 'struck-out', by: 'x', at } as const;
      const [request, person] = [second, samplePersonId(704)];
      await opened.store.transaction((tx) => tx.takeOut({ request, person, outcome }));
      expect(await reads.countPeople([first, second])).toBe(3);
    });

    test('it is known whether anybody of a request was ever claimed', async () => {
      const id = await startRequest(opened.store, [711, 712]);
      expect(await opened.store.reads.hasBegun(id)).toBe(false);
      const claim = { request: id, limit: 1, forMs: 60_000, fence: 'begun' };
      await opened.store.transaction((tx) => tx.claimItems(claim));
      expect(await opened.store.reads.hasBegun(id)).toBe(true);
    });

    test('what was rejected about somebody is found, the newest first, and nothing else', async () => {
      const people = [61, 62].map(samplePersonId);
      const rejection = { by: samplePerson(902), at };
      for (const listed of [[61], [62, 63], [64]]) {
        const id = await startRequest(opened.store, listed);
        const rejected: ChangeRequest = { ...running(id), status: 'rejected', rejection };
        await opened.store.transaction((tx) => tx.saveRequest(rejected));
      }
      const open = await startRequest(opened.store, [61]);
      const found = await opened.store.reads.rejectedAbout(people);
      expect(found.map(({ rejection: { at: when } }) => when)).toEqual([at, at]);
      expect(found.map(({ id }) => Number(id.slice(4)))).toEqual(
        [2, 3].map((before) => Number(open.slice(4)) - before),
      );
      expect(await opened.store.reads.rejectedAbout([])).toEqual([]);
    });

    test('saving a request that was never inserted is an error', async () => {
      await expect(
        opened.store.transaction((tx) => tx.saveRequest(running(requestIdOf(88_888)))),
      ).rejects.toThrow(/never inserted/);
    });

    test('a transaction that throws leaves nothing behind, not even its number', async () => {
      const before = await opened.store.transaction((tx) => tx.nextRequestNumber());
      await expect(
        opened.store.transaction(async (tx) => {
          const id = requestIdOf(await tx.nextRequestNumber());
          await tx.insertRequest(running(id), [sampleItem(samplePerson(5))]);
          throw new Error('changed my mind');
        }),
      ).rejects.toThrow('changed my mind');
      expect(await opened.store.transaction((tx) => tx.nextRequestNumber())).toBe(before + 1);
      expect(await opened.store.reads.request(requestIdOf(before + 1))).toBeUndefined();
    });

    test('numbers taken at the same time are all different and without gaps', async () => {
      const numbers = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          [opened, beside][index % 2]!.store.transaction((tx) => tx.nextRequestNumber()),
        ),
      );
      numbers.sort((a, b) => a - b);
      expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => numbers[0]! + index));
    });

    test('C3: of two decisions at the same time, the second sees the first', async () => {
      const id = await startRequest(opened.store, [20]);
      const decide = (store: TestStore) =>
        store.store.transaction(async (tx) => {
          const request = await tx.lockRequest(id);
          if (request?.status !== 'running') return request?.status;
          await tx.saveRequest({ ...request, status: 'finished', finishedAt: at });
          return 'I finished it';
        });
      const results = await Promise.all([decide(opened), decide(beside)]);
      expect(results.sort()).toEqual(['I finished it', 'finished']);
    });

    test('the changes of a person are those that were done, newest first', async () => {
      const person = samplePersonId(30);
      const ids: RequestId[] = [];
      for (const outcome of [done('2026-01-01T00:00:00.000Z'), failed(), done('2026-01-03T00:00:00.000Z')]) {
        ids.push(await settledRequest(30, outcome));
      }
      const changes = await opened.store.reads.changesOf(person, 10);
      expect(changes.map((change) => change.request.id)).toEqual([ids[2], ids[0]]);
      expect(changes[0]?.item.outcome).toEqual(done('2026-01-03T00:00:00.000Z'));
      expect(await opened.store.reads.changesOf(person, 1)).toHaveLength(1);
    });

    test('the newest change of the state is found behind what was done to methods and sessions since', async () => {
      const person = samplePersonId(31);
      expect(await opened.store.reads.stateChangeOf(person)).toBeUndefined();
      const ids: RequestId[] = [];
      for (const [day, act] of [['1'], ['2'], ['3', 'reset'], ['4', 'revoke']] as const)
        ids.push(await settledRequest(31, done(`2026-01-0${day}T00:00:00.000Z`), act));
      const newest = await opened.store.reads.stateChangeOf(person);
      expect(newest?.request.id).toBe(ids[1]);
      expect(newest?.item.outcome).toEqual(done('2026-01-02T00:00:00.000Z'));
      expect(await opened.store.reads.changesOf(person, 10)).toHaveLength(4);
    });
  });

  async function settledRequest(number: number, outcome: Outcome, act?: Act): Promise<RequestId> {
    const request = await startRequest(opened.store, [number], act);
    await opened.store.transaction(async (tx) => {
      const claim = { request, limit: 1, forMs: 60_000, fence: request };
      await tx.claimItems(claim);
      const outcomes = [{ person: samplePersonId(number), outcome }];
      await tx.settleItems({ request, fence: request, outcomes });
    });
    return request;
  }
}

function running(id: RequestId): RequestIn<'running'> {
  return { ...runningRequest(samplePerson(901), samplePerson(902)), id };
}

function done(moment: string): Outcome {
  return { kind: 'done', before: 'disabled', observed: 'enabled', at: moment };
}

function failed(): Outcome {
  return { kind: 'failed', code: 'timeout', reference: '7F3A-91BC', at };
}
