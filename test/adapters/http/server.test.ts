import { afterEach, describe, expect, test } from '@jest/globals';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { startHttpServer } from '../../../src/adapters/http/server.ts';
import type { BotRequest, BotResponse, Readiness } from '../../../src/adapters/http/http-parts.ts';
import type { RunningServer } from '../../../src/adapters/http/server.ts';
import { RecordingLog } from '../../support/teams-recording-log.ts';

const log = new RecordingLog();
let server: RunningServer;
let receive = (_request: BotRequest): Promise<BotResponse> => Promise.resolve({ status: 200 });
let showsToken = (): Promise<boolean> => Promise.resolve(true);
let readiness = (): Promise<Readiness> => Promise.resolve({ ready: true, reasons: [] });

async function start(port = 0): Promise<string> {
  server = await startHttpServer(
    {
      showsToken: () => showsToken(),
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

test('B7: a request that breaks off while its token is looked at is let go', async () => {
  const url = await start();
  const socket = connect(server.port, '127.0.0.1');
  const looked = new Promise<void>((resolve) => {
    showsToken = async () => {
      socket.destroy();
      await wait(100);
      resolve();
      return true;
    };
  });
  const head = ['POST /api/messages HTTP/1.1', 'Host: bot', 'Content-Type: application/json'];
  socket.write([...head, 'Content-Length: 9', '', '{'].join('\r\n'));
  await looked;
  showsToken = () => Promise.resolve(true);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect(log.lines).toContainEqual(
    expect.objectContaining({ level: 'debug', fields: expect.objectContaining({ code: 'Incomplete' }) }),
  );
});

/** The next message is answered once `finish` is called. */
function holdMessage(): { readonly arrived: Promise<void>; readonly finish: () => void } {
  let answer = (): void => undefined;
  const arrived = new Promise<void>((resolve) => {
    receive = () => {
      resolve();
      return new Promise((answered) => {
        answer = () => answered({ status: 200, body: { done: true } });
      });
    };
  });
  return { arrived, finish: () => answer() };
}

test('closing lets a running request end, takes no new one, and may be asked for twice', async () => {
  const { arrived, finish } = holdMessage();
  const url = await start();
  const running = post(url);
  await arrived;
  const closing = [server.close(10_000), server.close(10_000)];
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  finish();
  expect(await (await running).json()).toEqual({ done: true });
  await Promise.all(closing);
});

test('J4: while it drains, a running message ends, no new one is taken, and its health is told', async () => {
  const { arrived, finish } = holdMessage();
  const url = await start();
  const running = post(url);
  running.catch(() => undefined);
  await arrived;
  receive = () => Promise.resolve({ status: 200 });
  const draining = [server.drain(10_000), server.drain(10_000)];
  const refused = await post(url);
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '10']);
  expect(await refused.json()).toMatchObject({ error: { code: 'Stopping' } });
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  finish();
  expect(await (await running).json()).toEqual({ done: true });
  await Promise.all(draining);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  await server.close(0);
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
});

test('a message that does not end while it drains is cut', async () => {
  const arrived = new Promise<void>((resolve) => {
    receive = () => {
      resolve();
      return new Promise(() => undefined);
    };
  });
  const running = post(await start());
  await arrived;
  await Promise.all([expect(running).rejects.toThrow(), server.drain(50)]);
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
