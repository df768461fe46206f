import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { verifyChain } from '../../src/core/audit/verify-chain.ts';
import { closeTestStore, openTestPostgresStore, openTestStoreIn } from '../support/open-test-store.ts';
import { prepareDatabase, testSeal, type TestStore } from '../support/open-test-store.ts';
import { spawnChild } from '../support/spawn-child.ts';
import { startTestPostgres, type TestPostgres } from '../support/start-test-postgres.ts';
import { writeOne } from './write-one.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let server: TestPostgres;
beforeAll(async () => {
  server = await startTestPostgres(prepareDatabase);
});
afterAll(() => server.stop());

/** Thirty rounds in all. Starting a process takes a second or two, many more on a busy machine. */
const PATIENCE = 600_000;

test(
  'G2: killed again and again while it writes, the embedded store loses nothing that was acknowledged',
  async () => {
    const folder = temporaryFolder();
    const acknowledged = await killAgainAndAgain(folder, 12);
    await expectAllKept(await openTestStoreIn(folder), acknowledged);
  },
  PATIENCE,
);

test(
  'G2: killed again and again while it writes, a store on PostgreSQL loses nothing that was acknowledged',
  async () => {
    const url = await server.createDatabase();
    const acknowledged = await killAgainAndAgain(url, 8);
    await expectAllKept(await openTestPostgresStore(url), acknowledged);
  },
  PATIENCE,
);

test(
  'G2: when the database server is killed again and again, nothing that was acknowledged is lost',
  async () => {
    const url = await server.createDatabase();
    const store = await openTestPostgresStore(url);
    const acknowledged: number[] = [];
    for (let round = 0; round < 10; round += 1) {
      const writing = writeUntilItFails(store, acknowledged);
      await until(() => acknowledged.length > round * 15);
      await server.kill();
      await writing;
      await server.start();
    }
    await expectAllKept(store, acknowledged);
  },
  PATIENCE,
);

async function writeUntilItFails(store: TestStore, acknowledged: number[]): Promise<void> {
  try {
    for (;;) acknowledged.push(await writeOne(store.store));
  } catch (error) {
    expect(error).toMatchObject({ service: 'store', code: 'store-unavailable', retryable: true });
  }
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 1));
}

/** Each round kills a little later after the first acknowledgements, so that the kills fall on all steps. */
async function killAgainAndAgain(place: string, rounds: number): Promise<readonly number[]> {
  const acknowledged: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const writer = await spawnChild('test/crash/store-child.ts', ['write', place]);
    await writer.printed(2 + ((round * 7) % 23));
    await writer.kill();
    acknowledged.push(...numbersOf(writer.lines));
  }
  return acknowledged;
}

function numbersOf(lines: readonly string[]): readonly number[] {
  return lines.slice(1).map(Number);
}

async function expectAllKept(store: TestStore, acknowledged: readonly number[]): Promise<void> {
  const requests = await store.store.reads.openRequests(1_000_000);
  const kept = requests.map((request) => Number(request.id.slice('REQ-'.length)));
  const records = await store.store.reads.auditRecords(0, 1_000_000);
  expect(acknowledged.length).toBeGreaterThan(20);
  expect(new Set(acknowledged).size).toBe(acknowledged.length);
  expect(acknowledged.filter((number) => !kept.includes(number))).toEqual([]);
  // No half transaction: what there is of a request, is there whole.
  expect(kept).toEqual(Array.from({ length: kept.length }, (_, index) => index + 1));
  expect(records.map((record) => record.request)).toEqual(requests.map((request) => request.id));
  expect(verifyChain(records, testSeal)).toMatchObject({ kind: 'sound' });
  expect(await store.queue.counts()).toMatchObject({ waiting: kept.length });
  for (const request of requests) expect(await store.store.reads.items(request.id)).toHaveLength(2);
  await closeTestStore(store);
}
