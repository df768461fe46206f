import { beforeAll, describe, expect, test } from '@jest/globals';
import { BrokenInvariant, ServiceFailure } from '../../src/core/failures.ts';
import { requestIdOf } from '../../src/core/ids.ts';
import type { TestStore } from '../support/open-test-store.ts';
import { samplePersonId } from '../support/sample-people.ts';
import { meetingOf, startRequest } from './sample-requests.ts';
import { rawSql, type StoreBench } from './store-bench.ts';

export function failuresContract(bench: StoreBench): void {
  describe('failures', () => {
    let opened: TestStore;
    beforeAll(async () => {
      opened = await bench.open();
      // Raises the conflict that is asked for as long as the sequence says so; sequences are not rolled back.
      await rawSql(
        opened,
        `create sequence conflicts; create table conflict_plan (code text, times int);
         create function raise_conflict() returns trigger language plpgsql as $$
           declare plan record;
           begin
             select * into plan from conflict_plan;
             if nextval('conflicts') <= plan.times then raise exception 'conflict' using errcode = plan.code; end if;
             return new;
           end $$;
         create trigger conflicting before insert on mfa_chatops.seen_activity
           for each row execute function raise_conflict();`,
      );
    });

    async function planConflicts(code: string, times: number): Promise<void> {
      await rawSql(opened, `select setval('conflicts', 1, false)`);
      await rawSql(opened, 'delete from conflict_plan');
      await rawSql(opened, 'insert into conflict_plan values ($1, $2)', [code, times]);
    }

    test.each(['40001', '40P01'])(
      'G8: a transaction that lost with %s is run again from its start',
      async (code) => {
        await planConflicts(code, 3);
        let runs = 0;
        const number = await opened.store.transaction(async (tx) => {
          runs += 1;
          const taken = await tx.nextRequestNumber();
          await tx.firstSight(`conflict-${code}`);
          return taken;
        });
        expect(runs).toBe(4);
        expect(await opened.store.transaction((tx) => tx.nextRequestNumber())).toBe(number + 1);
      },
    );

    test('G8: a transaction that always loses ends with a failure that may be tried later', async () => {
      await planConflicts('40001', 1_000_000);
      let runs = 0;
      const losing = opened.store.transaction(async (tx) => {
        runs += 1;
        await tx.firstSight('loser');
      });
      await expect(losing).rejects.toMatchObject({
        service: 'store',
        code: 'store-unavailable',
        retryable: true,
      });
      await expect(losing).rejects.toBeInstanceOf(ServiceFailure);
      expect(runs).toBe(6);
      await planConflicts('40001', 0);
      expect(await opened.store.transaction((tx) => tx.firstSight('loser'))).toBe(true);
    });

    test.each(['53100', '57P01', '25006'])(
      'G7: what %s says is passing; nothing is changed, nothing is retried',
      async (code) => {
        await planConflicts(code, 1);
        let runs = 0;
        const refused = opened.store.transaction(async (tx) => {
          runs += 1;
          await tx.nextRequestNumber();
          await tx.firstSight('refused');
        });
        await expect(refused).rejects.toBeInstanceOf(ServiceFailure);
        expect(runs).toBe(1);
        await planConflicts(code, 0);
      },
    );

    test('a deadlock of two transactions ends with both done', async () => {
      const first = await startRequest(opened.store, [1]);
      const second = await startRequest(opened.store, [2]);
      const beside = await bench.openBeside(opened);
      const meet = meetingOf(beside === opened ? 1 : 2);
      const lockBoth = (store: TestStore, ids: readonly [typeof first, typeof first]) =>
        store.store.transaction(async (tx) => {
          await tx.lockRequest(ids[0]);
          await meet();
          await tx.lockRequest(ids[1]);
          return 'done';
        });
      const results = await Promise.all([
        lockBoth(opened, [first, second]),
        lockBoth(beside, [second, first]),
      ]);
      expect(results).toEqual(['done', 'done']);
    });

    test('an error of the work comes out as it is, and an error that was swallowed cannot commit', async () => {
      const mine = new TypeError('a bug');
      await expect(opened.store.transaction(() => Promise.reject(mine))).rejects.toBe(mine);
      const id = await startRequest(opened.store, [3]);
      const swallowing = opened.store.transaction(async (tx) => {
        await tx.holdTargets(id, [samplePersonId(3)]);
        const request = await tx.lockRequest(id);
        if (request) await tx.insertRequest(request, []).catch(() => undefined);
      });
      await expect(swallowing).rejects.toThrow();
      expect(await opened.store.reads.openRequestOf(samplePersonId(3))).toBeUndefined();
    });

    test('inside a transaction the store itself refuses to be used', async () => {
      const { store } = opened;
      await expect(store.transaction(() => store.reads.request(requestIdOf(1)))).rejects.toBeInstanceOf(
        BrokenInvariant,
      );
      await expect(store.transaction(() => store.transaction(() => Promise.resolve()))).rejects.toThrow(
        /only that/,
      );
    });

    test('the check answers while the store does', async () => {
      await expect(opened.check()).resolves.toBeUndefined();
    });
  });
}
