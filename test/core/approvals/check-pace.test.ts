import { expect, test } from '@jest/globals';
import { checkPace } from '../../../src/core/approvals/check-pace.ts';
import type { BrakeRecord, PaceEntry } from '../../../src/core/ports/guard-rails.ts';
import type { Seal } from '../../../src/core/ports/seal.ts';
import type { StoreTransaction } from '../../../src/core/ports/store.ts';
import { sealBrake } from '../../../src/core/requests/seal-brake.ts';
import type { World } from '../../../src/core/world.ts';
import { runningRequest, samplePerson, SAMPLE_POLICY } from '../../support/sample-people.ts';

const [requester, approver, other] = [samplePerson(1), samplePerson(2), samplePerson(3)];
const NOW = new Date('2026-03-01T12:00:00.000Z');
const LIMITS = {
  weakeningsPerDay: { requester: 3, approver: 4, tenant: 5 },
  burst: { weakenings: 2, minutes: 10 },
};

/** Decisions as [hours ago, requester, approver, people, request]; what a further one for one person comes to. */
async function decide(
  past: readonly (readonly [number, typeof requester, typeof requester, number, string?])[],
  breaker?: BrakeRecord,
) {
  const saved: string[] = [];
  const entries = past.map(([hours, by, decidedBy, people, request = `REQ-${90 + hours}`]): PaceEntry => ({
    ...{ request: request as PaceEntry['request'], people, weakening: true },
    ...{ requester: by.id, approver: decidedBy.id },
    at: new Date(NOW.getTime() - hours * 3_600_000).toISOString(),
  }));
  const tx = {
    lockBrakes: () => Promise.resolve(),
    paceSince: (since: string) => Promise.resolve(entries.filter(({ at }) => at >= since)),
    auditRecords: () => Promise.resolve([]),
    brakes: () => Promise.resolve(breaker ? [sealBrake(seal as Seal, breaker)] : []),
    saveBrake: ({ name }: BrakeRecord) => Promise.resolve(saved.push(name)),
    notePace: () => Promise.resolve(saved.push('noted')),
    append: () => Promise.resolve({ at: NOW.toISOString() }),
    send: () => Promise.resolve(),
  } as unknown as StoreTransaction;
  const seal: Pick<Seal, 'seal' | 'isSealOf'> = {
    seal: (text) => `sealed ${text}`,
    isSealOf: (text, sealed) => sealed === `sealed ${text}`,
  };
  const world = {
    clock: { now: () => NOW },
    store: {},
    seal,
    policy: { ...SAMPLE_POLICY, limits: LIMITS },
  } as unknown as World;
  const request = { ...runningRequest(requester, approver), to: 'disabled' };
  const refusal = await checkPace(world, tx, {
    request: request as never,
    weakened: 1,
    approver: approver.id,
  });
  return { refusal, saved };
}

test('within the limits a decision is counted', async () => {
  expect(await decide([[5, requester, approver, 2]])).toEqual({ refusal: undefined, saved: ['noted'] });
});

test('one requester, one approver and the whole tenant each have a limit a day', async () => {
  const of = async (...past: Parameters<typeof decide>[0][number][]) => (await decide(past)).refusal;
  expect(await of([5, requester, other, 3])).toEqual({ kind: 'limit-reached', of: 'requester', limit: 3 });
  expect(await of([5, other, approver, 4])).toEqual({ kind: 'limit-reached', of: 'approver', limit: 4 });
  expect(await of([5, other, other, 5])).toEqual({ kind: 'limit-reached', of: 'tenant', limit: 5 });
  expect(await of([25, requester, approver, 5])).toBeUndefined();
});

test('E5: a burst trips the breaker and is refused; what was before a reset counts no more', async () => {
  const burst = [[0.1, other, other, 2]] as const;
  expect(await decide(burst)).toEqual({
    refusal: { kind: 'weakening-closed', because: 'breaker' },
    saved: ['breaker'],
  });
  const reset: BrakeRecord = {
    name: 'breaker',
    at: '2026-03-01T11:50:00.000Z',
    liftedAt: '2026-03-01T11:59:00.000Z',
  };
  expect((await decide(burst, reset)).refusal).toBeUndefined();
});

test('several approvals of one request count once', async () => {
  const { refusal } = await decide([
    [0.1, requester, other, 2, 'REQ-50'],
    [0.1, requester, samplePerson(4), 2, 'REQ-50'],
  ]);
  expect(refusal).toEqual({ kind: 'weakening-closed', because: 'breaker' });
  const own = await decide([[0.1, requester, other, 2, 'REQ-1']]);
  expect(own.refusal).toBeUndefined();
});
