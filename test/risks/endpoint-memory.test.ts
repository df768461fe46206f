import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ANNA, startBench } from '../support/teams-bench.ts';
import type { Bench } from '../support/teams-bench.ts';

let bench: Bench;

beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

async function deliver(count: number): Promise<void> {
  const anna = bench.teams.person({ aadObjectId: ANNA, name: 'Anna Berg' });
  const authorization = `Bearer ${bench.teams.issuer.channelToken()}`;
  for (let number = 0; number < count; number += 1) {
    const body = anna.activity({ type: 'message', text: 'help' }) as Record<string, unknown>;
    await bench.endpoint.receive({ authorization, body });
    bench.core.calls.length = 0;
  }
}

function heap(): number {
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

test('B11: after 10,000 activities the heap is back where it was', async () => {
  await deliver(500);
  const before = heap();
  await deliver(10_000);
  expect(heap()).toBeLessThan(before * 1.1);
}, 300_000);
