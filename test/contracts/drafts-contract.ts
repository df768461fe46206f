import { beforeAll, describe, expect, jest, test } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { createIds } from '../../src/app/create-ids.ts';
import type { PersonId } from '../../src/core/ids.ts';
import type { RequestItem } from '../../src/core/requests/change-request.ts';
import { heldList, type DraftedList } from '../../src/core/requests/drafted-list.ts';
import { fingerprintOf } from '../../src/core/requests/fingerprint.ts';
import { GrowingList } from '../../src/core/requests/growing-list.ts';
import { proposeChange } from '../../src/core/requests/propose-change.ts';
import { isItemSealed } from '../../src/core/requests/seal-item.ts';
import type { World } from '../../src/core/world.ts';
import {
  closeTestStore,
  openTestStoreOf,
  realClock,
  silentLog,
  testSeal,
  type TestStore,
} from '../support/open-test-store.ts';
import {
  SAMPLE_CONVERSATION,
  SAMPLE_POLICY,
  SAMPLE_REQUIREMENT,
  sampleItem,
  samplePerson,
  samplePersonId,
} from '../support/sample-people.ts';
import { rawSql, type StoreBench } from './store-bench.ts';

const HOUR_MS = 3_600_000;
const REQUESTER = samplePerson(200_000);
/** More than a page, in an order of their own. */
const NUMBERS = Array.from({ length: 1_203 }, (_, place) => 201_000 + ((place * 7) % 1_203));
const ITEMS = NUMBERS.map((number, place) => ({
  ...sampleItem(samplePerson(number)),
  ...(place === 700 ? { warnings: [{ kind: 'unreachable', channel: 'mail' } as const] } : {}),
}));
const ALL = ITEMS.map(({ person }) => person.id);

export function draftsContract(bench: StoreBench): void {
  let opened: TestStore;
  let beside: TestStore;
  /** What the store does every hour. */
  let hourly: readonly (() => void)[];
  beforeAll(async () => {
    const timers = jest.spyOn(globalThis, 'setInterval');
    opened = await bench.open();
    hourly = timers.mock.calls.flatMap(([run, ms]) => (ms === HOUR_MS ? [run] : []));
    timers.mockRestore();
    beside = await bench.openBeside(opened);
  });
  const worldOf = ({ store }: TestStore): World =>
    ({
      ...{ store, seal: testSeal, ids: createIds(), log: silentLog, clock: realClock },
      policy: SAMPLE_POLICY,
    }) as unknown as World;

  async function grow(): Promise<GrowingList> {
    const list = new GrowingList(worldOf(opened), { to: 'enabled' });
    for (let from = 0; from < ITEMS.length; from += 400)
      await list.add({ items: ITEMS.slice(from, from + 400), refused: [] });
    return list;
  }

  const propose = (list: DraftedList, people: readonly PersonId[] = list.people) =>
    opened.store.transaction((tx) =>
      proposeChange(worldOf(opened), tx, {
        ...{ requester: REQUESTER, locale: 'en', conversation: SAMPLE_CONVERSATION, list, people },
        intent: { kind: 'change', to: 'enabled', targets: [] },
        requirement: SAMPLE_REQUIREMENT,
        words: 'enable mfa for many',
      }),
    );

  const roomOf = async (store: TestStore): Promise<number> => {
    const [row] = (await rawSql(store, `select pg_relation_size('mfa_chatops.draft_item') as bytes`)) as [
      { bytes: string | number },
    ];
    return Number(row.bytes);
  };

  const rows = async (store = opened): Promise<number> => {
    const [row] = (await rawSql(store, 'select count(*) as count from mfa_chatops.draft_item')) as [
      { count: string },
    ];
    return Number(row.count);
  };

  describe('a long list before it is a request', () => {
    test('lies in the store, and becomes the request that a held one would: order, seals, hash, record', async () => {
      const list = await grow();
      list.refusals.add([{ kind: 'guest', person: samplePerson(1) }]);
      expect(await rows()).toBe(ITEMS.length);
      expect(list.drafted().facts).toEqual(heldList('enabled', { items: ITEMS, refused: [] }).facts);
      const order = [...ALL].reverse();
      const { request } = await propose(list.drafted(), order);
      expect(request.fingerprint).toBe(fingerprintOf(testSeal, { to: 'enabled' }, ITEMS));
      const items = await beside.store.reads.items(request.id);
      expect(items.map(({ person }) => person.id)).toEqual(order);
      expect(items.every((item) => isItemSealed(testSeal, request, item))).toBe(true);
      const records = (await beside.store.reads.auditRecords(0, 1_000)).filter(
        (each) => each.request === request.id,
      );
      const people = records.flatMap(({ event }) =>
        event.kind === 'request-proposed' || event.kind === 'people-proposed' ? event.people : [],
      );
      expect(people).toEqual(order.map((person) => ({ person, from: 'disabled' })));
      expect(records.map(({ event }) => event)).toMatchObject([
        { kind: 'request-proposed', parts: 2, refused: [{ kind: 'guest', person: samplePersonId(1) }] },
        { kind: 'people-proposed', unreachable: [ALL[700]] },
        { kind: 'people-proposed', refused: [] },
      ]);
      await list.drop();
      expect(await rows()).toBe(0);
    });

    test('is no request while it grows: nobody is held, nothing is open, and another process sees nothing of it', async () => {
      const before = await beside.store.reads.openRequests(100);
      const list = await grow();
      expect(await beside.store.reads.openRequests(100)).toEqual(before);
      const another = new GrowingList(worldOf(beside), { to: 'enabled' });
      await another.add({ items: ITEMS, refused: [] });
      expect(await rows()).toBe(2 * ITEMS.length);
      await list.drop();
      expect(await rows()).toBe(ITEMS.length);
      await another.drop();
    });

    test('whose making broke off is no request, and is swept: at the next start, where replicas live once it is old', async () => {
      const list = await grow();
      const before = await beside.store.reads.openRequests(100);
      const broken = { ...list.drafted(), people: [...ALL, samplePersonId(9)] };
      await expect(propose(broken)).rejects.toThrow('lost');
      expect(await beside.store.reads.openRequests(100)).toEqual(before);
      expect(await rows()).toBe(ITEMS.length);
      const old = `update mfa_chatops.draft_item set at = now() - interval '13 hours' where person <> '${ALL[0]}'`;
      await rawSql(opened, old);
      const isAlone = opened.engine === 'pglite';
      const again = isAlone ? await openTestStoreOf(await opened.dump?.()) : await bench.openBeside(opened);
      expect(await rows(again)).toBe(isAlone ? 0 : 1);
      if (isAlone) await closeTestStore(again);
      await list.drop();
    });

    test('that is left behind by a process which runs on is swept within the hour, and a young one is not', async () => {
      const list = await grow();
      const old = `update mfa_chatops.draft_item set at = now() - interval '13 hours' where person <> '${ALL[0]}'`;
      await rawSql(opened, old);
      const sweepUntil = async (isDone: () => Promise<boolean>) => {
        for (const run of hourly) run();
        for (let look = 0; look < 500 && !(await isDone()); look += 1) await wait(10);
      };
      await sweepUntil(async () => (await rows()) <= 1);
      expect(await rows()).toBe(1);
      await rawSql(opened, `update mfa_chatops.draft_item set at = now() - interval '13 hours'`);
      await sweepUntil(async () => (await roomOf(opened)) === 0);
      // Deleted rows alone would keep their room in the embedded store for ever.
      expect(await roomOf(opened)).toBe(0);
      await list.drop();
    });

    test('whose rows are gone gives back its room, also when somebody reads there at that moment', async () => {
      const list = await grow();
      await rawSql(opened, `update mfa_chatops.draft_item set at = now() - interval '13 hours'`);
      // The embedded store has one connection, so that nobody can.
      if (opened.engine === 'postgres')
        await beside.queue.db.transaction(async (reader) => {
          await reader.executeSql('select 1 from mfa_chatops.draft_item limit 1');
          for (const run of hourly) run();
          const waits = `select from pg_locks where not granted and relation = 'mfa_chatops.draft_item'::regclass`;
          for (let look = 0; look < 300 && (await rawSql(opened, waits)).length === 0; look += 1)
            await wait(10);
        });
      else for (const run of hourly) run();
      for (let look = 0; look < 500 && (await roomOf(opened)) > 0; look += 1) await wait(10);
      expect(await roomOf(opened)).toBe(0);
      await list.drop();
    });

    test('C1: somebody who puts another person, or another truth, between its rows gets no request', async () => {
      const list = await grow();
      const [row] = (await rawSql(
        opened,
        'select draft, person, body from mfa_chatops.draft_item limit 1',
      )) as [{ draft: string; person: string; body: RequestItem }];
      const write = (body: RequestItem) =>
        rawSql(
          opened,
          `update mfa_chatops.draft_item set body = '${JSON.stringify(body)}' where person = '${row.person}'`,
        );
      await write({ ...row.body, person: samplePerson(99) });
      await expect(propose(list.drafted())).rejects.toThrow('altered');
      await write({ ...row.body, from: 'enforced' });
      await expect(propose(list.drafted())).rejects.toThrow('altered');
      await write(row.body);
      expect((await propose(list.drafted())).request.status).toBe('awaiting-confirmation');
      await list.drop();
    });
  });
}
