import { beforeAll, describe, expect, test } from '@jest/globals';
import type { RequestId } from '../../src/core/ids.ts';
import type { Delegation } from '../../src/core/ports/delegations.ts';
import type { PaceEntry, TimeBox } from '../../src/core/ports/guard-rails.ts';
import type { TestStore } from '../support/open-test-store.ts';
import { runningRequest, sampleItem, samplePerson } from '../support/sample-people.ts';
import type { StoreBench } from './store-bench.ts';

const at = (hour: number): string => `2026-03-02T${String(hour).padStart(2, '0')}:00:00.000Z`;
const [ANNA, BEA, CHRIS] = [samplePerson(811), samplePerson(812), samplePerson(813)];
const REQUEST = { ...runningRequest(ANNA, BEA), id: 'REQ-810' as RequestId };

function box(over: Partial<TimeBox> = {}): TimeBox {
  const earlier = { weakened: 'disabled', earlier: 'enforced', attempts: 0 } as const;
  return { request: REQUEST.id, person: CHRIS.id, dueAt: at(9), status: 'waiting', ...earlier, ...over };
}

function pace(number: number, hour: number): PaceEntry {
  const counted = { requester: ANNA.id, people: 1, weakening: true };
  return { request: `REQ-${number}` as RequestId, at: at(hour), approver: BEA.id, ...counted };
}

/** Time boxes, brakes, what the limits count, and who stands in for whom. */
export function guardRailsContract(bench: StoreBench): void {
  let opened: TestStore;
  const write: TestStore['store']['transaction'] = (work) => opened.store.transaction(work);
  beforeAll(async () => {
    opened = await bench.open();
    await write((tx) => tx.insertRequest(REQUEST, [sampleItem(CHRIS), sampleItem(ANNA)]));
  });

  describe('guard-rails', () => {
    test('time boxes that wait come the most urgent first; those that are closed do not come, and stay', async () => {
      await write(async (tx) => {
        await tx.saveTimeBox(box());
        await tx.saveTimeBox(box({ person: ANNA.id, dueAt: at(7) }));
      });
      const { reads } = opened.store;
      expect(await reads.waitingTimeBoxes(9)).toMatchObject([{ dueAt: at(7) }, { dueAt: at(9) }]);
      expect(await reads.waitingTimeBoxes(1)).toHaveLength(1);
      await write((tx) => tx.saveTimeBox(box({ status: 'restored', closedAt: at(10) })));
      expect(await reads.waitingTimeBoxes(9)).toMatchObject([{ person: ANNA.id }]);
      expect(await reads.timeBox(REQUEST.id, CHRIS.id)).toEqual(
        box({ status: 'restored', closedAt: at(10) }),
      );
      expect(await reads.timeBoxes(REQUEST.id)).toHaveLength(2);
    });

    test('a brake is one row that stays when it is lifted', async () => {
      const by = { id: ANNA.id, displayName: ANNA.displayName };
      await write((tx) => tx.saveBrake({ name: 'threat', by, at: at(8) }));
      await write((tx) => tx.saveBrake({ name: 'threat', by, at: at(8), liftedAt: at(9) }));
      const brakes = await opened.store.reads.brakes();
      expect(brakes.filter(({ name }) => name === 'threat')).toEqual([
        { name: 'threat', by, at: at(8), liftedAt: at(9) },
      ]);
    });

    test('decisions are counted from a moment on, oldest first, each approver of a request once', async () => {
      await write(async (tx) => {
        for (const entry of [pace(821, 8), pace(822, 7), pace(823, 6), pace(821, 8)])
          await tx.notePace(entry);
        await tx.notePace({ ...pace(821, 9), approver: CHRIS.id });
      });
      const since = await opened.store.reads.paceSince(at(7));
      expect(since.map(({ request, approver }) => [request, approver])).toEqual([
        ['REQ-822', BEA.id],
        ['REQ-821', BEA.id],
        ['REQ-821', CHRIS.id],
      ]);
    });

    test('two transactions that count wait for each other', async () => {
      const order: string[] = [];
      const count = (name: string, ms: number) =>
        write(async (tx) => {
          await tx.lockBrakes();
          order.push(`${name} in`);
          await new Promise((resolve) => setTimeout(resolve, ms));
          order.push(`${name} out`);
        });
      await Promise.all([count('one', 30), count('other', 0)]);
      expect(order[0]?.replace(' in', ' out')).toBe(order[1]);
    });

    test('a person is claimed by one at a time, and only the holder gives the claim back', async () => {
      const claim = { request: REQUEST.id, person: BEA.id, forMs: 3_600_000 };
      expect(await write((tx) => tx.claimPerson({ ...claim, fence: 'a' }))).toBe(true);
      expect(await write((tx) => tx.claimPerson({ ...claim, fence: 'b' }))).toBe(false);
      expect(await write((tx) => tx.dropClaim({ ...claim, fence: 'b' }))).toBe(false);
      expect(await write((tx) => tx.dropClaim({ ...claim, fence: 'a' }))).toBe(true);
      expect(await write((tx) => tx.claimPerson({ ...claim, forMs: 0, fence: 'c' }))).toBe(true);
      expect(await write((tx) => tx.claimPerson({ ...claim, fence: 'd' }))).toBe(true);
      expect(await write((tx) => tx.dropClaim({ ...claim, fence: 'c' }))).toBe(false);
    });

    test('somebody is taken out of a list once', async () => {
      const taken = { request: REQUEST.id, person: CHRIS.id };
      const outcome = { kind: 'taken-out', by: BEA.id } as never;
      expect(await write((tx) => tx.takeOut({ ...taken, outcome }))).toBe(true);
      expect(await write((tx) => tx.takeOut({ ...taken, outcome }))).toBe(false);
    });

    test('what is handed over is one row a person, until it ends or is taken back', async () => {
      const first: Delegation = { from: ANNA, to: BEA, madeAt: at(6), until: at(8) };
      const second: Delegation = { from: ANNA, to: CHRIS, madeAt: at(7), until: at(9) };
      await write((tx) => tx.saveDelegation(first));
      await write((tx) => tx.saveDelegation(second));
      const { reads } = opened.store;
      expect(await reads.delegationOf(ANNA.id)).toEqual(second);
      expect(await reads.delegationsAt(at(8))).toEqual([second]);
      expect(await reads.delegationsAt(at(9))).toEqual([]);
      expect(await write((tx) => tx.dropDelegation(ANNA.id))).toBe(true);
      expect(await write((tx) => tx.dropDelegation(ANNA.id))).toBe(false);
      expect(await reads.delegationOf(ANNA.id)).toBeUndefined();
    });
  });
}
