import { afterEach, describe, expect, test } from '@jest/globals';
import { startHttpServer } from '../../../src/adapters/http/server.ts';
import type { BotRequest, BotResponse, Readiness } from '../../../src/adapters/http/http-parts.ts';
import type { RunningServer } from '../../../src/adapters/http/server.ts';
import { RecordingLog } from '../../support/teams-recording-log.ts';

const log = new RecordingLog();
let server: RunningServer;
let receive = (_request: BotRequest): Promise<BotResponse> => Promise.resolve({ status: 200 });
let readiness = (): Promise<Readiness> => Promise.resolve({ ready: true, reasons: [] });

async function start(port = 0): Promise<string> {
  server = await startHttpServer(
    {
      showsToken: () => true,
      receive: (request) => receive(request),
      readiness: () => readiness(),
      log,
      ids: { reference: () => 'REF-1' },
    },
    { host: '127.0.0.1', port },
  );
  return `http://127.0.0.1:${server.port}`;
}

const post = (url: string): Promise<Response> =>
  fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"type":"x"}',
  });

afterEach(() => server.close(0));

describe('J4: readiness', () => {
  test('is 200 when ready, 503 with the reasons when not, and 503 when nobody can tell', async () => {
    const url = await start();
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    readiness = () => Promise.resolve({ ready: false, reasons: ['store-unreachable'] });
    const unready = await fetch(`${url}/readyz`);
    expect([unready.status, await unready.json()]).toEqual([
      503,
      { ready: false, reasons: ['store-unreachable'] },
    ]);
    readiness = () => Promise.reject(new Error('password=x'));
    const broken = await fetch(`${url}/readyz`);
    expect([broken.status, await broken.json()]).toEqual([
      503,
      { ready: false, reasons: ['readiness-check-failed'] },
    ]);
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
  });
});

test('B9: what a handler throws stays in the log; the caller sees a reference', async () => {
  receive = () => Promise.reject(new Error('Server=sql;Password=hunter2'));
  const answer = await post(await start());
  expect([answer.status, await answer.json()]).toEqual([
    500,
    { error: { code: 'Failed', reference: 'REF-1' } },
  ]);
  expect(log.lines).toContainEqual(
    expect.objectContaining({ level: 'error', fields: { reference: 'REF-1' } }),
  );
});

test('closing lets a running request end, takes no new one, and may be asked for twice', async () => {
  let finish = (): void => undefined;
  const arrived = new Promise<void>((resolve) => {
    receive = () => {
      resolve();
      return new Promise((answered) => {
        finish = () => answered({ status: 200, body: { done: true } });
      });
    };
  });
  const url = await start();
  const running = post(url);
  await arrived;
  const closing = [server.close(10_000), server.close(10_000)];
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  finish();
  expect(await (await running).json()).toEqual({ done: true });
  await Promise.all(closing);
});

test('a request that does not end within the grace time is cut', async () => {
  const arrived = new Promise<void>((resolve) => {
    receive = () => {
      resolve();
      return new Promise(() => undefined);
    };
  });
  const running = post(await start());
  await arrived;
  await Promise.all([expect(running).rejects.toThrow(), server.close(50)]);
});

test('a port that is taken is told at start', async () => {
  await start();
  const first = server;
  await expect(start(first.port)).rejects.toThrow(/EADDRINUSE/);
});
