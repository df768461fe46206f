import { beforeAll, describe, expect, test } from '@jest/globals';
import { claimWave } from '../../src/core/execution/claim-wave.ts';
import { doAlone } from '../../src/core/do-alone.ts';
import type { RequestId } from '../../src/core/ids.ts';
import type { Outcome } from '../../src/core/failures.ts';
import type { RequestIn } from '../../src/core/requests/change-request.ts';
import type { World } from '../../src/core/world.ts';
import type { TestStore } from '../support/open-test-store.ts';
import { samplePersonId } from '../support/sample-people.ts';
import { startRequest } from './sample-requests.ts';
import { rawSql, type StoreBench } from './store-bench.ts';

const NOW = '2026-01-05T10:00:00.000Z';
const HOUR = 3_600_000;
const DONE: Outcome = { kind: 'done', before: 'disabled', observed: 'enabled', at: NOW };

export function claimsContract(bench: StoreBench): void {
  let opened: TestStore;
  let beside: TestStore;
  beforeAll(async () => {
    opened = await bench.open();
    beside = await bench.openBeside(opened);
  });

  describe('what one worker alone may do', () => {
    const claim = (at: TestStore, fence: string, forMs = HOUR) =>
      at.store.transaction((tx) => tx.claimEffect({ key: 'card of an order', fence, forMs }));
    const drop = (at: TestStore, fence: string) =>
      at.store.transaction((tx) => tx.dropEffectClaim({ key: 'card of an order', fence }));

    test('G10: of two replicas at once one gets the claim, and the other learns how long to wait', async () => {
      for (let round = 0; round < 10; round += 1) {
        const waits = await Promise.all([claim(opened, 'one'), claim(beside, 'other')]);
        const [won, wait = 0] = waits.toSorted((a, b) => a - b);
        expect(won).toBe(0);
        expect(wait).toBeGreaterThan(HOUR - 60_000);
        expect(wait).toBeLessThanOrEqual(HOUR);
        await Promise.all([drop(opened, 'one'), drop(beside, 'other')]);
      }
    });

    test('G9: one that is over is taken over, and dropping it late frees nothing of the newer one', async () => {
      expect(await claim(opened, 'late', 0)).toBe(0);
      expect(await claim(beside, 'newer')).toBe(0);
      await drop(opened, 'late');
      expect(await claim(opened, 'late')).toBeGreaterThan(0);
      await drop(beside, 'newer');
    });

    test('G10: two replicas that post the same message at once post it once', async () => {
      let posted = 0;
      const post = async ({ store }: TestStore, reference: string) => {
        const ids = { reference: () => reference } as World['ids'];
        return doAlone({ ids, store } as World, 'one card', async () => {
          if (await store.reads.wasSeen('one card')) return 'asked';
          posted += 1;
          await store.transaction((tx) => tx.firstSight('one card'));
          return 'asked';
        });
      };
      const results = await Promise.all([post(opened, 'one'), post(beside, 'other')]);
      expect(results).toContain('asked');
      expect(await post(beside, 'again')).toBe('asked');
      expect(posted).toBe(1);
    });
  });

  describe('targets of open requests', () => {
    test('E13: a person who is held by an open request is reported, and nothing of the second call is kept', async () => {
      const first = await startRequest(opened.store, [1, 2]);
      const second = await startRequest(opened.store, [2, 3]);
      expect(await hold(opened, first, [1, 2])).toEqual([]);
      expect(await hold(opened, second, [3, 2])).toEqual([{ person: samplePersonId(2), request: first }]);
      expect(await opened.store.reads.openRequestOf(samplePersonId(3))).toBeUndefined();
      await opened.store.transaction((tx) => tx.releaseTargets(first));
      expect(await hold(opened, second, [3, 2])).toEqual([]);
      expect(await opened.store.reads.openRequestOf(samplePersonId(2))).toBe(second);
    });

    test('holding the same people twice for one request is the same as once', async () => {
      const request = await startRequest(opened.store, [4]);
      await hold(opened, request, [4]);
      expect(await hold(opened, request, [4, 4])).toEqual([]);
      expect(await hold(opened, request, [])).toEqual([]);
    });

    test('E13: of two requests that hold the same people at the same time exactly one gets them', async () => {
      for (let round = 0; round < 10; round += 1) {
        const people = [1000 + round * 3, 1001 + round * 3, 1002 + round * 3];
        const first = await startRequest(opened.store, people);
        const second = await startRequest(opened.store, people);
        const held = await Promise.all([
          hold(opened, first, people),
          hold(beside, second, [...people].reverse()),
        ]);
        const winners = held.filter((refused) => refused.length === 0);
        expect(winners).toHaveLength(1);
        const owners = await Promise.all(
          people.map((number) => opened.store.reads.openRequestOf(samplePersonId(number))),
        );
        expect(new Set(owners)).toEqual(new Set([held[0].length === 0 ? first : second]));
      }
    });
  });

  describe('claims', () => {
    test('a claim takes people in order, up to its limit, and counts the attempt', async () => {
      const request = await startRequest(opened.store, [103, 101, 102]);
      expect(await claim(opened, request, { limit: 2, fence: 'a' })).toEqual([
        { person: 'Person 103', attempts: 1 },
        { person: 'Person 101', attempts: 1 },
      ]);
      expect(await claim(opened, request, { limit: 9, fence: 'b' })).toEqual([
        { person: 'Person 102', attempts: 1 },
      ]);
      expect(await claim(opened, request, { limit: 9, fence: 'c' })).toEqual([]);
    });

    test('G10: two owners at the same time never get the same person', async () => {
      const people = Array.from({ length: 30 }, (_, index) => 200 + index);
      const request = await startRequest(opened.store, people);
      const claims = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          claim([opened, beside][index % 2]!, request, { limit: 5, fence: `owner-${index}` }),
        ),
      );
      const taken = claims.flat().map((item) => item.person);
      expect(new Set(taken).size).toBe(taken.length);
      const rest = await claim(opened, request, { limit: 99, fence: 'rest' });
      expect(taken.length + rest.length).toBe(people.length);
    });

    test('a person who is claimed by another request is skipped', async () => {
      const first = await startRequest(opened.store, [300]);
      const second = await startRequest(opened.store, [300, 301]);
      await claim(opened, first, { limit: 1, fence: 'a' });
      expect(await claim(opened, second, { limit: 9, fence: 'b' })).toEqual([
        { person: 'Person 301', attempts: 1 },
      ]);
    });

    test('G9: a claim that ended is taken over with the next attempt, and its late owner writes nothing', async () => {
      const request = await startRequest(opened.store, [310]);
      await claim(opened, request, { limit: 1, fence: 'slow', forMs: 0 });
      const again = await claim(opened, request, { limit: 1, fence: 'fast' });
      expect(again).toEqual([{ person: 'Person 310', attempts: 2 }]);
      expect(await settle(opened, request, 310, 'slow')).toBe(false);
      expect((await opened.store.reads.items(request))[0]?.outcome).toBeUndefined();
      expect(await settle(opened, request, 310, 'fast')).toBe(true);
      expect((await opened.store.reads.items(request))[0]?.outcome).toEqual(DONE);
    });

    test('a person with an outcome is never claimed or settled again', async () => {
      const request = await startRequest(opened.store, [320]);
      await claim(opened, request, { limit: 1, fence: 'a' });
      expect(await settle(opened, request, 320, 'a')).toBe(true);
      expect(await settle(opened, request, 320, 'a')).toBe(false);
      expect(await claim(opened, request, { limit: 1, fence: 'b' })).toEqual([]);
    });

    test('a claim that is given back can be taken at once, and the moment of the write is kept', async () => {
      const request = await startRequest(opened.store, [330]);
      const person = samplePersonId(330);
      await claim(opened, request, { limit: 1, fence: 'a' });
      const writtenAt = '2026-01-05T10:00:30.456Z';
      await opened.store.transaction((tx) =>
        tx.unclaimItems({ request, fence: 'not mine', waiting: [{ person, afterMs: 0, writtenAt }] }),
      );
      expect(await claim(opened, request, { limit: 1, fence: 'b' })).toEqual([]);
      await opened.store.transaction((tx) =>
        tx.unclaimItems({ request, fence: 'a', waiting: [{ person, afterMs: 0, writtenAt }] }),
      );
      const again = await opened.store.transaction((tx) =>
        tx.claimItems({ request, limit: 1, forMs: HOUR, fence: 'c' }),
      );
      expect(again[0]).toMatchObject({ attempts: 2, writtenAt });
    });

    test('G1: the moment of a write is kept when whoever makes it is gone, and not when it is known that there was none', async () => {
      const request = await startRequest(opened.store, [331, 332]);
      const [person, other] = [samplePersonId(331), samplePersonId(332)];
      const begin = (fence: string, leftMs = 0) =>
        opened.store.transaction((tx) => tx.beginWrites({ request, fence, people: [person, other], leftMs }));
      expect(await begin('a')).toEqual(new Set());
      await claim(opened, request, { limit: 1, fence: 'a' });
      // Shorter than a write may take.
      expect(await begin('a', 2 * HOUR)).toEqual(new Set());
      expect(await begin('a')).toEqual(new Set([person]));
      await endClaims(opened);
      const over = { request, limit: 1, forMs: HOUR };
      const [taken] = await beside.store.transaction((tx) => tx.claimItems({ ...over, fence: 'b' }));
      expect(taken).toMatchObject({ attempts: 2, writtenAt: expect.any(String) });
      expect(Math.abs(taken?.writtenMsAgo ?? HOUR)).toBeLessThan(HOUR);
      expect(await begin('a')).toEqual(new Set());
      const waiting = [{ person, afterMs: 0 }];
      await opened.store.transaction((tx) => tx.unclaimItems({ request, fence: 'b', waiting }));
      const [again] = await opened.store.transaction((tx) => tx.claimItems({ ...over, fence: 'c' }));
      expect(again).not.toHaveProperty('writtenAt');
      const now = [{ person, afterMs: 0, writtenNow: true }];
      await opened.store.transaction((tx) => tx.unclaimItems({ request, fence: 'c', waiting: now }));
      const [more] = await opened.store.transaction((tx) => tx.claimItems({ ...over, fence: 'd' }));
      expect(more).toHaveProperty('writtenAt');
      const later = [{ person, afterMs: HOUR }];
      await opened.store.transaction((tx) => tx.unclaimItems({ request, fence: 'd', waiting: later }));
      expect(await claim(opened, request, { limit: 1, fence: 'e' })).toMatchObject([
        { person: 'Person 332' },
      ]);
    });

    test('G2: whoever may have been written is claimed for a look, which is counted as no try, and nobody else is', async () => {
      const request = await startRequest(opened.store, [333, 334]);
      const person = samplePersonId(333);
      const look = { request, limit: 9, forMs: HOUR, only: 'written' } as const;
      expect(await unsettled(request, { written: true })).toEqual({ count: 0 });
      await claim(opened, request, { limit: 2, fence: 'a' });
      const people = [person];
      await opened.store.transaction((tx) => tx.beginWrites({ request, fence: 'a', people, leftMs: 0 }));
      const inFlight = await unsettled(request, { written: true });
      expect([inFlight.count, (inFlight.dueInMs ?? 0) > 0]).toEqual([1, true]);
      const claimed = (fence: string) => opened.store.transaction((tx) => tx.claimItems({ ...look, fence }));
      expect(await claimed('b')).toEqual([]);
      await endClaims(opened);
      const looked = await claimed('c');
      expect(looked).toMatchObject([{ item: { person: { id: person } }, attempts: 1 }]);
      const waiting = [{ person, afterMs: 0 }];
      await opened.store.transaction((tx) => tx.unclaimItems({ request, fence: 'c', waiting }));
      expect([await claimed('d'), await unsettled(request, { written: true })]).toEqual([[], { count: 0 }]);
    });

    test('G11: a replica whose clock is minutes ahead or behind takes nobody whose claim has not ended', async () => {
      const request = await startRequest(opened.store, [335]);
      expect(await claimAt(opened, request, 0)).toBe(1);
      for (const minutes of [10, -10]) expect(await claimAt(beside, request, minutes)).toBe(0);
    });

    test('the unsettled people are counted, with the time until the first claim ends', async () => {
      const request = await startRequest(opened.store, [340, 341, 342]);
      expect(await unsettled(request)).toEqual({ count: 3 });
      await claim(opened, request, { limit: 1, fence: 'a' });
      await claim(opened, request, { limit: 1, fence: 'b', forMs: 3 * HOUR });
      const both = await unsettled(request);
      expect([both.count, (both.dueInMs ?? 0) > 0, (both.dueInMs ?? 0) <= HOUR]).toEqual([3, true, true]);
      await settle(opened, request, 340, 'a');
      const rest = await unsettled(request);
      expect([rest.count, (rest.dueInMs ?? 0) > HOUR, (rest.dueInMs ?? 0) <= 3 * HOUR]).toEqual([
        2,
        true,
        true,
      ]);
    });
  });

  function unsettled(request: RequestId, among?: { readonly written: true }) {
    return opened.store.transaction((tx) => tx.unsettled(request, among));
  }
}

/** As time would. */
async function endClaims(store: TestStore): Promise<void> {
  await rawSql(store, `update mfa_chatops.person_claim set until = now() - interval '1 second'`);
}

/** How many people a replica gets whose clock is so many minutes ahead. */
async function claimAt({ store }: TestStore, id: RequestId, minutes: number): Promise<number> {
  const clock = { now: () => new Date(Date.now() + minutes * 60_000) };
  const ids = { actionId: () => `fence-${minutes}` };
  const request = (await store.reads.request(id)) as RequestIn<'running'>;
  const claimed = await claimWave({ store, clock, ids } as unknown as World, request);
  return claimed.kind === 'wave' ? claimed.entries.length : 0;
}

function hold(store: TestStore, request: RequestId, people: readonly number[]) {
  return store.store.transaction((tx) => tx.holdTargets(request, people.map(samplePersonId)));
}

async function claim(
  store: TestStore,
  request: RequestId,
  over: { limit: number; fence: string; forMs?: number },
) {
  const claimed = await store.store.transaction((tx) => tx.claimItems({ request, forMs: HOUR, ...over }));
  return claimed.map(({ item, attempts }) => ({ person: item.person.displayName, attempts }));
}

async function settle(store: TestStore, request: RequestId, number: number, fence: string): Promise<boolean> {
  const person = samplePersonId(number);
  const outcomes = [{ person, outcome: DONE }];
  const settled = await store.store.transaction((tx) => tx.settleItems({ request, fence, outcomes }));
  return settled.has(person);
}
