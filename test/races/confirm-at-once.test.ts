import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { RequestId } from '../../src/core/ids.ts';
import { confirmChange } from '../../src/core/requests/confirm-change.ts';
import type { RequestIn } from '../../src/core/requests/change-request.ts';
import { sealWaiting } from '../../src/core/requests/seal-waiting.ts';
import type { World } from '../../src/core/world.ts';
import { pgliteBench, postgresBench, rawSql, type StoreBench } from '../contracts/store-bench.ts';
import { silentLog, testSeal, type TestStore } from '../support/open-test-store.ts';
import {
  SAMPLE_CONVERSATION,
  SAMPLE_POLICY,
  SAMPLE_REQUIREMENT,
  sampleItem,
  samplePerson,
} from '../support/sample-people.ts';

const CAP = 2;
const DRAFTS = 5;
const [ASKER, SAME_HUMAN] = [samplePerson(1), samplePerson(2)];
const POLICY = {
  ...SAMPLE_POLICY,
  samePerson: [[SAME_HUMAN.id, ASKER.id]],
  limits: {
    openRequests: CAP,
    weakeningsPerDay: { requester: 20, approver: 40, tenant: 100 },
    burst: { weakenings: 5, minutes: 10 },
  },
};

describe.each<[string, StoreBench]>([
  ['PostgreSQL', postgresBench()],
  ['the embedded store', pgliteBench()],
])('Confirm on several cards at one moment, on %s', (_, bench) => {
  beforeAll(() => bench.start());
  afterAll(() => bench.end());

  test('as many requests wait as the rules allow, and none more, with whichever of two accounts', async () => {
    const opened = await bench.open();
    const drafts = await draftsIn(opened);
    let inside = 0;
    /** Goes on once everybody is either here, or waits for whoever is. */
    const together = async (): Promise<undefined> => {
      inside += 1;
      while (!(inside === DRAFTS || (await isWaitedFor(opened)))) continue;
      return undefined;
    };
    const told = await Promise.all(
      drafts.map((request) =>
        opened.store.transaction((tx) =>
          confirmChange(worldOf(opened), tx, {
            ...{ request, entitled: { approvers: [samplePerson(3).id] } },
            admit: bench.isConcurrent ? together : () => Promise.resolve(undefined),
            judge: () => Promise.resolve(SAMPLE_REQUIREMENT),
          }),
        ),
      ),
    );
    const refusals = told.flatMap((answer) => (answer.kind === 'refused' ? answer.refusal.kind : []));
    expect(refusals).toEqual(Array.from({ length: DRAFTS - CAP }, () => 'too-many-open'));
    expect(await opened.store.reads.waitingRequests()).toHaveLength(CAP);
  });
});

async function isWaitedFor(opened: TestStore): Promise<boolean> {
  const locks = `select 1 from pg_locks where locktype = 'advisory' and not granted`;
  return (await rawSql(opened, locks)).length > 0;
}

async function draftsIn(opened: TestStore): Promise<readonly RequestId[]> {
  const numbers = Array.from({ length: DRAFTS }, (_, index) => index + 1);
  await opened.store.transaction(async (tx) => {
    for (const number of numbers)
      await tx.insertRequest(draft(number), [sampleItem(samplePerson(9 + number))]);
  });
  return numbers.map((number) => draft(number).id);
}

function draft(number: number): RequestIn<'awaiting-confirmation'> {
  const now = Date.now();
  return sealWaiting(testSeal, {
    status: 'awaiting-confirmation',
    id: `REQ-${number}` as RequestId,
    to: 'enabled',
    requester: number % 2 === 0 ? SAME_HUMAN : ASKER,
    requesterLocale: 'en',
    conversation: SAMPLE_CONVERSATION,
    createdAt: new Date(now).toISOString(),
    expiresAt: new Date(now + 3_600_000).toISOString(),
    fingerprint: 'f',
    refused: [],
    requirement: SAMPLE_REQUIREMENT,
  });
}

function worldOf({ store }: TestStore): World {
  const parts = { store, seal: testSeal, policy: POLICY, log: silentLog };
  const clock = { now: () => new Date() };
  const ids = { actionId: () => crypto.randomUUID(), reference: () => 'REF' };
  // Nothing else of the world is asked in this race.
  return { ...parts, clock, ids, brakes: { weakeningClosed: () => undefined } } as unknown as World;
}
