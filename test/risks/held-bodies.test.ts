import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { HTTP_LIMITS } from '../../src/adapters/http/http-limits.ts';
import { ANNA, startBench } from '../support/teams-bench.ts';
import type { Bench } from '../support/teams-bench.ts';

/** What many unfinished bodies take together, over real sockets on the running server. */
const KB = 1024;
const BODY = 255 * KB;
let bench: Bench;
const open: Socket[] = [];

afterEach(() => {
  for (const socket of open.splice(0)) socket.destroy();
});

/** A request that stands open: head, and as much of its body as it sends. */
class Post {
  answer = '';
  readonly socket: Socket;
  readonly ended: Promise<void>;

  constructor(head: readonly string[], body: string | Buffer = '') {
    this.socket = connect(bench.server.port, '127.0.0.1').on('error', () => undefined);
    open.push(this.socket);
    this.socket.on('data', (data) => (this.answer += data.toString()));
    this.ended = new Promise((done) => this.socket.once('close', () => done()));
    const lines = ['POST /api/messages HTTP/1.1', 'Host: bot', 'Content-Type: application/json', ...head];
    this.socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    this.socket.write(body);
  }
}

const bearer = (): string => `Authorization: Bearer ${bench.teams.issuer.channelToken()}`;
const length = `Content-Length: ${BODY}`;
const unfinished = (): Post => new Post([bearer(), length], Buffer.alloc(BODY - 1, 0x20));

async function say(padding = ''): Promise<Response> {
  const anna = bench.teams.person({ aadObjectId: ANNA, name: 'Anna Berg' });
  const authorization = `Bearer ${bench.teams.issuer.channelToken()}`;
  const body = JSON.stringify(anna.activity({ type: 'message', text: 'help', padding }));
  const headers = { 'content-type': 'application/json', authorization };
  return fetch(`${bench.url}/api/messages`, { method: 'POST', headers, body });
}
const sayMuch = (): Promise<Response> => say(' '.repeat(200 * KB));

describe('B7: unfinished bodies on 400 connections', () => {
  beforeAll(async () => {
    bench = await startBench();
  });
  afterAll(() => bench.close());

  test('take no more than all bodies together may, and keep no small message out', async () => {
    const flood = Array.from({ length: 400 }, unfinished);
    const refused = await firstToEnd(flood, flood.length - Math.floor(HTTP_LIMITS.maxHeldBytes / (BODY - 1)));
    for (const { answer } of refused) expect(answer).toMatch(/^HTTP\/1\.1 503 /);
    expect(refused[0]?.answer).toMatch(/\r\nRetry-After: 10\r\n/);
    expect(refused[0]?.answer).toMatch(/\r\nConnection: close\r\n/);
    expect(refused[0]?.answer).toMatch(/"code":"Busy","reference":"REF-\d+"/);
    expect((await say()).status).toBe(200);
    // Not one line for each.
    const told = bench.log.lines.filter(({ message }) => message.startsWith('Too many requests'));
    expect(told.length).toBeLessThan(10);
  });

  test('from somebody without a genuine token for us are not read at all', async () => {
    const { issuer } = bench.teams;
    const tokens = [
      'nonsense',
      issuer.channelToken({}, { brokenSignature: true }),
      issuer.channelToken({}, { kid: 'made-up' }),
      issuer.channelToken({}, { alg: 'HS256' }),
      issuer.channelToken({ aud: 'somebody-else' }),
      issuer.channelToken({ iss: 'somebody-else' }),
      issuer.channelToken({ exp: 1 }),
      issuer.channelToken({ serviceurl: undefined }),
    ];
    const bearers = tokens.map((token) => [`Authorization: Bearer ${token}`]);
    const heads = [[], ['Authorization: Basic YTpi'], ...bearers];
    const flood = heads.map((head) => new Post([...head, length], Buffer.alloc(16 * KB, 0x20)));
    for (const { ended } of flood) await ended;
    for (const { answer } of flood) {
      expect(answer).toMatch(/^HTTP\/1\.1 401 /);
      expect(answer).toMatch(/"error":{"code":"Unauthorized","reference":"REF-\d+"}/);
    }
    expect(bench.adapter.rejections()).toEqual({
      ...{ 'no-token': 1, 'malformed-token': 2, signature: 2, 'unknown-key': 1 },
      ...{ audience: 1, issuer: 1, expiry: 1, 'service-url-claim': 1 },
    });
  });
});

describe('B7: with room for one large body,', () => {
  beforeAll(async () => {
    bench = await startBench({ limits: { ...HTTP_LIMITS, maxHeldBytes: 256 * KB, bodyMs: 400 } });
  });
  afterAll(() => bench.close());

  test('a second one is refused for as long as the first is worked on', async () => {
    let finish = (): void => undefined;
    const arrived = new Promise<void>((resolve) => {
      bench.core.answerMessage = () => {
        resolve();
        return new Promise((answered) => (finish = () => answered(undefined)));
      };
    });
    const first = sayMuch();
    await arrived;
    const second = await sayMuch();
    expect([second.status, second.headers.get('retry-after')]).toEqual([503, '1']);
    bench.core.answerMessage = () => Promise.resolve(undefined);
    expect((await say()).status).toBe(200);
    finish();
    expect((await first).status).toBe(200);
    expect((await sayMuch()).status).toBe(200);
  });

  const much = Buffer.alloc(200 * KB, 0x20);
  const endings: readonly [string, () => Promise<unknown>][] = [
    ['was answered', sayMuch],
    [
      'was no JSON',
      () => new Post([bearer(), `Content-Length: ${much.length}`, 'Connection: close'], much).ended,
    ],
    [
      'grew too large',
      () => {
        const chunk = Buffer.concat([
          Buffer.from('20000\r\n'),
          Buffer.alloc(0x20000, 0x20),
          Buffer.from('\r\n'),
        ]);
        return new Post([bearer(), 'Transfer-Encoding: chunked'], Buffer.concat([chunk, chunk, chunk])).ended;
      },
    ],
    ['was cut for being slow', () => new Post([bearer(), length], much).ended],
    [
      'broke off',
      async () => {
        const post = new Post([bearer(), length], much);
        post.socket.end();
        await post.ended;
      },
    ],
    [
      'met an error of ours',
      async () => {
        bench.core.answerMessage = () => Promise.reject(new Error('ours'));
        await sayMuch();
        bench.core.answerMessage = () => Promise.resolve(undefined);
      },
    ],
  ];
  test.each(endings)('one that %s leaves its room to the next', async (_how, end) => {
    await end();
    expect((await sayMuch()).status).toBe(200);
  });
});

function firstToEnd(posts: readonly Post[], count: number): Promise<readonly Post[]> {
  const ended: Post[] = [];
  return new Promise((done) => {
    for (const post of posts)
      void post.ended.then(() => {
        if (ended.push(post) === count) done([...ended]);
      });
  });
}
