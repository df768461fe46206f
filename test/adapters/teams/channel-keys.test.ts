import { afterEach, describe, expect, jest, test } from '@jest/globals';
import type { BotAnswer } from '../../../src/rehearsal/teams/deliver-activity.ts';
import { ANNA, startBench } from '../../support/teams-bench.ts';
import type { Bench, BenchOptions } from '../../support/teams-bench.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
let bench: Bench;
let started: number;

async function start(options: BenchOptions = {}): Promise<void> {
  bench = await startBench(options);
  started = Date.now();
}

/** The bot's clock moves on; its tokens and messages are as of then. */
function later(ms: number): void {
  bench.clock.set(new Date(started + ms));
}

function say(afterMs = 0): Promise<BotAnswer> {
  const anna = bench.teams.person({ aadObjectId: ANNA, name: 'Anna Berg' });
  const timestamp = new Date(started + afterMs).toISOString();
  const exp = Math.floor((started + afterMs) / 1000) + 3600;
  const token = bench.teams.issuer.channelToken({ exp });
  return bench.teams.deliver(anna.activity({ type: 'message', text: 'help', timestamp }), token);
}

const down = { kind: 'answer', status: 503 } as const;
const fetches = (): number =>
  bench.teams.requests.filter((line) => line.endsWith('/openidconfiguration')).length;

afterEach(async () => {
  jest.restoreAllMocks();
  await bench.close();
});

/** Time limits that run out when the test says so: which ones are set counts, not how long they take. */
function handHeldLimits(): { next(): Promise<number>; run(): void } {
  const out = new AbortController();
  const first = new Promise<number>((set) => {
    jest.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
      set(ms);
      return out.signal;
    });
  });
  return { next: () => first, run: () => out.abort(new DOMException('too late', 'TimeoutError')) };
}

describe('A11: with the key document', () => {
  test('down at start, nobody gets in, the bot is not ready, and it recovers by itself', async () => {
    await start({ warm: false });
    bench.teams.faults.add({ fault: down, on: 'metadata' });
    expect(await bench.adapter.warm()).toBe(false);
    expect((await say()).status).toBe(401);
    bench.teams.faults.clear();
    later(2 * MINUTE);
    expect((await say(2 * MINUTE)).status).toBe(200);
    expect(bench.adapter.isReady()).toBe(true);
  });

  test('down when a refresh is due, the known key keeps working, and the failure is logged', async () => {
    await start();
    bench.teams.faults.add({ fault: down, on: 'keys' });
    later(25 * HOUR);
    expect((await say(25 * HOUR)).status).toBe(200);
    await bench.adapter.warm();
    const fields = { from: expect.stringContaining('/openidconfiguration'), known: 1 };
    expect(bench.log.lines).toContainEqual(expect.objectContaining({ level: 'error', fields }));
  });

  test('down for longer than the grace time, the known key stops working', async () => {
    await start();
    bench.teams.faults.add({ fault: down, on: 'metadata' });
    later(73 * HOUR);
    expect((await say(73 * HOUR)).status).toBe(401);
    expect(bench.adapter.isReady()).toBe(false);
  });

  test('full of garbage, the known key keeps working', async () => {
    await start();
    bench.teams.faults.add({ fault: { kind: 'garbage' }, on: 'keys' });
    later(25 * HOUR);
    expect((await say(25 * HOUR)).status).toBe(200);
  });

  test('listing a key beside one that is none, the good one is learned and the other logged', async () => {
    await start({ warm: false });
    bench.teams.issuer.listBeside({ kid: 'odd', kty: 'RSA', n: '', e: '' });
    expect(await bench.adapter.warm()).toBe(true);
    expect((await say()).status).toBe(200);
    expect(bench.log.lines).toContainEqual(
      expect.objectContaining({ level: 'error', message: expect.stringContaining('could not be read') }),
    );
  });

  test('silent, it is waited for five seconds at most, and nobody with a known key waits with the others', async () => {
    await start();
    const oldToken = bench.teams.issuer.channelToken();
    bench.teams.issuer.rotateKey({ keepOld: false });
    bench.teams.faults.add({ fault: { kind: 'hang', when: 'before' }, on: 'metadata' });
    later(2 * MINUTE);
    const limits = handHeldLimits();
    const waiting = say(2 * MINUTE);
    expect(await limits.next()).toBeLessThanOrEqual(5_000);
    const anna = bench.teams.person({ aadObjectId: ANNA, name: 'Anna Berg' });
    const known = await bench.teams.deliver(anna.activity({ type: 'message', text: 'hi' }), oldToken);
    expect(known.status).toBe(200);
    limits.run();
    expect((await waiting).status).toBe(401);
  });

  test('replaced, the new key is taken up and the old one refused', async () => {
    await start();
    const oldToken = bench.teams.issuer.channelToken();
    bench.teams.issuer.rotateKey({ keepOld: false });
    later(2 * MINUTE);
    expect((await say(2 * MINUTE)).status).toBe(200);
    const anna = bench.teams.person({ aadObjectId: ANNA, name: 'Anna Berg' });
    const old = await bench.teams.deliver(anna.activity({ type: 'message', text: 'hi' }), oldToken);
    expect(old.status).toBe(401);
  });

  test('asked for by a flood of made-up key ids, it is fetched once a minute', async () => {
    await start();
    later(2 * MINUTE);
    const anna = bench.teams.person({ aadObjectId: ANNA, name: 'Anna Berg' });
    const flood = Array.from({ length: 50 }, (_, number) =>
      bench.teams.deliver(
        anna.activity({ type: 'message', text: 'hi' }),
        bench.teams.issuer.channelToken({}, { kid: `made-up-${number}` }),
      ),
    );
    const statuses = (await Promise.all(flood)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([401]));
    expect(fetches()).toBe(2);
  });
});

test('a key that is not endorsed for Teams opens nothing', async () => {
  const sdkConsole = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  await start({ warm: false });
  bench.teams.issuer.rotateKey({ keepOld: false, endorsements: ['webchat'] });
  expect((await say()).status).toBe(401);
  expect(bench.adapter.rejections()).toEqual({ sdk: 1 });
  sdkConsole.mockRestore();
});
