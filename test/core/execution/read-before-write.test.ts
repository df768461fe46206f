import { expect, test } from '@jest/globals';
import { readBeforeWrite } from '../../../src/core/execution/read-before-write.ts';
import { MAX_ATTEMPTS } from '../../../src/core/execution/waiting.ts';
import type { Wave } from '../../../src/core/execution/wave.ts';
import type { Outcome } from '../../../src/core/failures.ts';
import type { ExecutionItem } from '../../../src/core/ports/store.ts';
import type { World } from '../../../src/core/world.ts';
import { sampleItem, samplePerson } from '../../support/sample-people.ts';

const NOW = new Date('2026-03-01T10:00:00.000Z');

/** The outcome of somebody whose state nobody can read, at the last attempt. */
async function outcomeAfterTheLastLook(writtenAt?: string): Promise<Outcome | undefined> {
  let outcome: Outcome | undefined;
  const world = {
    clock: { now: () => NOW },
    policy: { breakGlass: [] },
    ids: { reference: () => 'AAAA-BBBB' },
    mfa: { readStates: () => Promise.resolve(new Map()) },
    store: {
      transaction: (work: (tx: unknown) => Promise<void>) =>
        work({
          lockBulkRun: () => Promise.resolve(undefined),
          settleItems: ({ outcomes }: { outcomes: readonly { person: string; outcome: Outcome }[] }) => {
            outcome = outcomes[0]?.outcome;
            return Promise.resolve(new Set(outcomes.map(({ person }) => person)));
          },
          appendAll: () => Promise.resolve(),
        }),
    },
  } as unknown as World;
  const item = sampleItem(samplePerson(1), { from: 'enabled' });
  const entry: ExecutionItem = {
    item,
    attempts: MAX_ATTEMPTS,
    ...(writtenAt && { writtenAt, writtenMsAgo: 1_800_000 }),
  };
  const approval = { at: '2026-03-01T09:00:00.000Z', by: { id: 'approver' } };
  const request = { id: 'REQ-1', to: 'disabled', approval, requester: { id: 'requester' } };
  await readBeforeWrite(world, { request, fence: 'f' } as unknown as Wave, [entry]);
  return outcome;
}

test('F7: a write that Graph took and nobody could read back is never called "not changed"', async () => {
  expect(await outcomeAfterTheLastLook('2026-03-01T09:30:00.000Z')).toMatchObject({ code: 'not-proved' });
});

test('without any write a state that cannot be read is a failure with its own reason', async () => {
  expect(await outcomeAfterTheLastLook()).toMatchObject({ kind: 'failed', code: 'odd-answer' });
});
