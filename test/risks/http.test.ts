import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { once } from 'node:events';
import { mkdtemp, readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGzip, gzipSync } from 'node:zlib';
import { HTTP_LIMITS } from '../../src/adapters/http/http-limits.ts';
import type { RehearsalPerson } from '../../src/rehearsal/teams/rehearsal-person.ts';
import { ANNA, startBench } from '../support/teams-bench.ts';
import type { Bench } from '../support/teams-bench.ts';

/** What strangers can do to the process. Catalogue B, on the running server. */
let bench: Bench;
let anna: RehearsalPerson;
const unhandled: unknown[] = [];
const note = (error: unknown): void => void unhandled.push(error);

beforeAll(async () => {
  process.on('unhandledRejection', note);
  bench = await startBench({ limits: { ...HTTP_LIMITS, headersMs: 400, bodyMs: 400 } });
  anna = bench.teams.person({ aadObjectId: ANNA, name: 'Anna Berg' });
});
afterEach(async () => {
  const answer = await fetch(`${bench.url}/healthz`);
  expect(await answer.json()).toEqual({ status: 'alive' });
  expect(unhandled).toEqual([]);
  bench.core.calls.length = 0;
});
afterAll(async () => {
  process.off('unhandledRejection', note);
  await bench.close();
});

interface RawPost {
  readonly body: string | Buffer;
  readonly type?: string;
  readonly headers?: Record<string, string>;
}

async function post({
  body,
  type = 'application/json',
  headers = {},
}: RawPost): Promise<{ status: number; text: string }> {
  const authorization = `Bearer ${bench.teams.issuer.channelToken()}`;
  const response = await fetch(`${bench.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': type, authorization, ...headers },
    body,
  });
  return { status: response.status, text: await response.text() };
}

/** Of a request that gets as far as its body; without the end of the headers. */
const postHead = (): string =>
  `POST /api/messages HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\nAuthorization: Bearer ${bench.teams.issuer.channelToken()}\r\n`;

const help = (changes: object = {}): string =>
  JSON.stringify(anna.activity({ type: 'message', text: 'help', ...changes }));

test('B1: a gzip body that is broken is refused unread, and the next request is served', async () => {
  const broken = await post({
    body: Buffer.from('1f8b0800deadbeef', 'hex'),
    headers: { 'content-encoding': 'gzip' },
  });
  expect(broken.status).toBe(415);
  expect((await post({ body: help() })).status).toBe(200);
});

test.each(['gzip', 'deflate', 'br', 'identity', 'x-anything', ''])(
  'B1: Content-Encoding "%s" is refused whatever the body',
  async (encoding) => {
    expect((await post({ body: gzipSync(help()), headers: { 'content-encoding': encoding } })).status).toBe(
      415,
    );
    expect(bench.core.calls).toEqual([]);
  },
);

test('B2: a gzip bomb of 200 MB costs no memory', async () => {
  const gzip = createGzip();
  const chunks: Buffer[] = [];
  gzip.on('data', (chunk: Buffer) => chunks.push(chunk));
  for (let megabyte = 0; megabyte < 200; megabyte += 1) {
    if (!gzip.write(Buffer.alloc(1024 * 1024, 0x20))) await once(gzip, 'drain');
  }
  gzip.end();
  await once(gzip, 'end');
  const before = process.memoryUsage().rss;
  const answer = await post({ body: Buffer.concat(chunks), headers: { 'content-encoding': 'gzip' } });
  expect(answer.status).toBe(415);
  expect(process.memoryUsage().rss - before).toBeLessThan(20 * 1024 * 1024);
});

describe('B3: JSON that is no activity is answered 400:', () => {
  const bodies = [
    '{}',
    '{"text":"help"}',
    '{"type":""}',
    '{"type":7}',
    '{"type":["message"]}',
    '[]',
    '"message"',
    'null',
    '7',
  ];
  test.each(bodies)('%s', async (body) => {
    expect((await post({ body })).status).toBe(400);
    expect(bench.core.calls).toEqual([]);
  });
});

describe('B4: only JSON is read:', () => {
  test.each(['{', '', '   ', '{"type":"message"', '\u0000', '{"type":"message"}}'])(
    '%j is answered 400',
    async (body) => {
      expect((await post({ body })).status).toBe(400);
    },
  );

  const types = [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonx',
    '',
  ];
  test.each(types)('content type "%s" is answered 415 and leaves no file behind', async (type) => {
    const before = process.env.TMPDIR;
    const folder = await mkdtemp(join(tmpdir(), 'uploads-'));
    process.env.TMPDIR = folder;
    const body = '--x\r\nContent-Disposition: form-data; name="f"; filename="f"\r\n\r\ndata\r\n--x--\r\n';
    expect((await post({ body, type })).status).toBe(415);
    expect(await readdir(folder)).toEqual([]);
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  });

  test('an ordinary charset is fine', async () => {
    expect((await post({ body: help(), type: 'application/json; charset=utf-8' })).status).toBe(200);
  });
});

describe('B5: bounded before it is parsed:', () => {
  test('20 MB are refused', async () => {
    const answer = await raw([
      `${postHead()}Content-Length: 20971520\r\n\r\n`,
      Buffer.alloc(64 * 1024, 0x20),
    ]);
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
  });

  test('20 MB without an announced length are refused as soon as the cap is reached', async () => {
    const chunk = Buffer.concat([Buffer.from('10000\r\n'), Buffer.alloc(0x10000, 0x20), Buffer.from('\r\n')]);
    const head = `${postHead()}Transfer-Encoding: chunked\r\n\r\n`;
    expect(await raw([head, chunk, chunk, chunk, chunk, chunk])).toMatch(/^HTTP\/1\.1 413 /);
  });

  test('20,000 levels are refused', async () => {
    const body = `{"type":"message","value":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
    expect((await post({ body })).status).toBe(400);
  });

  test('too many keys are refused', async () => {
    const keys = Array.from({ length: 20_000 }, (_, number) => `"k${number}":1`);
    expect((await post({ body: `{"type":"message",${keys.join(',')}}` })).status).toBe(400);
  });

  test('brackets and commas inside of texts count for nothing', async () => {
    expect((await post({ body: help({ text: '[{",'.repeat(5_000) }) })).status).toBe(200);
  });

  test('of duplicate keys the last one counts, for the gate as for the core', async () => {
    const stranger = help().replace(/}$/, `,"from":{"id":"29:x","aadObjectId":"nobody"}}`);
    expect((await post({ body: stranger })).status).toBe(401);
  });
});

test('B6: __proto__ and constructor keys are unknown fields, at every level', async () => {
  const poison = '"__proto__":{"polluted":1,"aadObjectId":"x"},"constructor":{"prototype":{"polluted":1}}';
  const poisoned = help({ value: { verb: 'confirm', action: 'a' } }).replaceAll('{', `{${poison},`);
  expect((await post({ body: poisoned })).status).toBe(200);
  expect(bench.core.presses()).toEqual([
    expect.objectContaining({ verb: 'confirm', actionId: 'a', inputs: {} }),
  ]);
  expect(Object.prototype).not.toHaveProperty('polluted');
});

describe('B7: slow clients are cut:', () => {
  /** Far above our limits, and far below the half minute after which Node looks itself. */
  const SOON_MS = 10_000;

  async function dripUntilCut(start: string, drop: string): Promise<number> {
    const socket = connect(bench.server.port, '127.0.0.1')
      .on('error', () => undefined)
      .resume();
    socket.write(start);
    const startedAt = performance.now();
    const drip = setInterval(() => socket.write(drop), 50);
    await closed(socket);
    clearInterval(drip);
    return performance.now() - startedAt;
  }

  test('headers that never end', async () => {
    expect(await dripUntilCut('POST /api/messages HTTP/1.1\r\nHost: bot\r\n', 'X-Slow: 1\r\n')).toBeLessThan(
      SOON_MS,
    );
  });

  test('a body that never ends', async () => {
    expect(await dripUntilCut(`${postHead()}Content-Length: 100000\r\n\r\n{`, ' ')).toBeLessThan(SOON_MS);
  });

  test('a thousand idle connections keep nobody out, and are all ended', async () => {
    const idle = Array.from({ length: 1_000 }, () =>
      connect(bench.server.port, '127.0.0.1').on('error', () => undefined),
    );
    await Promise.all(idle.map((socket) => once(socket, 'connect')));
    expect((await post({ body: help() })).status).toBe(200);
    await Promise.all(idle.map((socket) => closed(socket)));
  });
});

describe('B8: anything but the three doors is closed:', () => {
  const requests: readonly [string, string, number][] = [
    ['GET', '/api/messages', 405],
    ['PUT', '/api/messages', 405],
    ['OPTIONS', '/api/messages', 405],
    ['DELETE', '/api/messages', 405],
    ['POST', '/healthz', 405],
    ['GET', '/', 404],
    ['GET', '/api/notify', 404],
    ['GET', '/api/messages/../../etc/passwd', 404],
    ['GET', '/%', 404],
  ];
  test.each(requests)('%s %s', async (method, path, status) => {
    const answer = await raw([
      `${method} ${path} HTTP/1.1\r\nHost: bot\r\nContent-Type: application/json\r\nContent-Length: 0\r\nConnection: close\r\n\r\n`,
    ]);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toMatch(/"reference":"REF-\d+"/);
    expect(answer).not.toMatch(/restify|\/etc\/passwd|node_modules/i);
  });
});

describe('B9: of an error inside, the caller sees a reference only:', () => {
  const secret = 'Server=sql;User=sa;Password=hunter2';

  test('in the answer to a press', async () => {
    bench.core.answerPress = () => Promise.reject(new Error(secret));
    const value = {
      action: { type: 'Action.Execute', verb: 'x', data: { action: 'a' } },
      trigger: 'manual',
    };
    const answer = await post({ body: help({ type: 'invoke', name: 'adaptiveCard/action', value }) });
    expect(answer.status).toBe(200);
    expect(answer.text).toMatch(/failed REF-/);
    expect(answer.text).not.toContain('hunter2');
  });

  test('in the chat after a message', async () => {
    bench.core.answerMessage = () => Promise.reject(new Error(secret));
    const answer = await post({ body: help() });
    expect(answer).toEqual({ status: 200, text: '{}' });
    expect(anna.messages().at(-1)?.text).toMatch(/^failed REF-\d+$/);
    expect(bench.log.lines).toContainEqual(
      expect.objectContaining({ level: 'error', message: 'A turn failed' }),
    );
  });
});

describe('B10: ignored politely:', () => {
  const mention = (fields: object): object => ({ entities: [{ type: 'mention', ...fields }] });
  const odd: readonly [string, object][] = [
    ['a mention without an account', mention({ text: '<at>Jo</at>' })],
    ['a mention without a text', mention({ mentioned: { id: '29:x', name: 'Jo' } })],
    ['a mention of nothing at all', mention({ mentioned: null, text: null })],
    ['entities that are no list', { entities: 'none' }],
    ['a message without text', { text: undefined }],
    ['a message whose text is a number', { text: 7 }],
    ['typing', { type: 'typing' }],
    ['a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
    ['an edit', { type: 'messageUpdate', text: 'disable mfa for jsmith' }],
    ['a deletion', { type: 'messageDelete' }],
    ['a type nobody knows', { type: 'somethingNew', text: 'enable mfa for jsmith' }],
    ['members that are no list', { type: 'conversationUpdate', membersAdded: { id: 'x' } }],
    ['an installation without an action', { type: 'installationUpdate' }],
    ['an event', { type: 'event', name: 'x', value: 7 }],
    ['an invoke nobody knows', { type: 'invoke', name: 'task/fetch', value: {} }],
    ['a token exchange', { type: 'invoke', name: 'signin/tokenExchange', value: {} }],
    ['a search', { type: 'invoke', name: 'application/search', value: {} }],
    ['an invoke without a name', { type: 'invoke', value: {} }],
  ];
  test.each(odd)('%s', async (_what, changes) => {
    bench.core.answerMessage = () => Promise.resolve(undefined);
    const { status } = await post({ body: help(changes) });
    expect([200, 400]).toContain(status);
    expect(bench.core.calls.filter(({ kind }) => kind !== 'message')).toEqual([]);
    expect(bench.core.messages().every(({ text }) => text === 'help')).toBe(true);
  });
});

/** Sends bytes as they are, and gives everything that comes back until the server ends the connection or falls silent. */
async function raw(parts: readonly (string | Buffer)[]): Promise<string> {
  const socket = connect(bench.server.port, '127.0.0.1').on('error', () => undefined);
  let answer = '';
  socket.on('data', (data) => {
    answer += data.toString();
  });
  for (const part of parts) socket.write(part);
  await closed(socket);
  return answer;
}

/** A reset is a cut as well: `once` of node:events would take it for a failure of the test. */
async function closed(socket: Socket): Promise<void> {
  if (!socket.closed) await new Promise<void>((cut) => socket.once('close', () => cut()));
}
