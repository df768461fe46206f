import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { BotAnswer } from '../../src/rehearsal/teams/deliver-activity.ts';
import type { RehearsalPerson } from '../../src/rehearsal/teams/rehearsal-person.ts';
import type { TokenIssuer } from '../../src/rehearsal/teams/token-issuer.ts';
import { ANNA, APP_ID, TENANT, startBench } from '../support/teams-bench.ts';
import type { Bench } from '../support/teams-bench.ts';

/** Who gets in at POST /api/messages. Catalogue A: the running server, tokens signed by the rehearsal's issuer. */
let bench: Bench;
let anna: RehearsalPerson;
let issuer: TokenIssuer;

beforeAll(async () => {
  bench = await startBench();
  anna = bench.teams.person({ aadObjectId: ANNA, name: 'Anna Berg' });
  ({ issuer } = bench.teams);
});
afterEach(() => {
  bench.core.calls.length = 0;
});
afterAll(() => bench.close());

const seconds = (offset: number): number => Math.floor(Date.now() / 1000) + offset;
const message = (changes: object = {}): object =>
  anna.activity({ type: 'message', text: 'help', ...changes });
const send = (changes: object, token = issuer.channelToken()): Promise<BotAnswer> =>
  bench.teams.deliver(message(changes), token);

/** Turned away with a generic body, and the core knows nothing of it. */
function expectTurnedAway(answer: BotAnswer, status = 401): void {
  const code = status === 401 ? 'Unauthorized' : 'NotAnActivity';
  expect(answer).toEqual({ status, body: { error: { code, reference: expect.stringMatching(/^REF-/) } } });
  expect(bench.core.calls).toEqual([]);
}

test('a genuine channel token for us, from Teams, for this service URL, in our tenant, gets in', async () => {
  expect((await send({})).status).toBe(200);
  expect(bench.core.messages()).toHaveLength(1);
});

test('A1: a request without Authorization is turned away with a generic body, and counted', async () => {
  const before = bench.adapter.rejections()['no-token'] ?? 0;
  expectTurnedAway(await bench.teams.deliver(message(), undefined));
  expect(bench.adapter.rejections()['no-token']).toBe(before + 1);
  expect(bench.log.lines).toContainEqual(
    expect.objectContaining({ level: 'warn', fields: expect.objectContaining({ reason: 'no-token' }) }),
  );
});

describe('A2: a token with', () => {
  const bad: readonly [string, () => string][] = [
    ['another audience', () => issuer.channelToken({ aud: 'c0ffee00-0000-4000-8000-000000000000' })],
    ['no audience', () => issuer.channelToken({ aud: undefined })],
    ['a list of audiences that holds ours', () => issuer.channelToken({ aud: [APP_ID] })],
    ['another issuer', () => issuer.channelToken({ iss: 'https://api.botframework.example' })],
    ['no issuer', () => issuer.channelToken({ iss: undefined })],
    ['an unknown key id', () => issuer.channelToken({}, { kid: 'made-up' })],
    ['a broken signature', () => issuer.channelToken({}, { brokenSignature: true })],
    ['alg none', () => issuer.channelToken({}, { alg: 'none' })],
    ['HS256 keyed with our public key', () => issuer.channelToken({}, { alg: 'HS256' })],
    ['nothing in it that makes sense', () => 'a.b.c'],
  ];
  test.each(bad)('%s is turned away with 401, never 500', async (_what, token) => {
    expectTurnedAway(await send({}, token()));
  });

  test('a forged signature is seen before the SDK, which would report each on the console', async () => {
    const before = bench.adapter.rejections()['signature'] ?? 0;
    expectTurnedAway(await send({}, issuer.channelToken({}, { brokenSignature: true })));
    expect(bench.adapter.rejections()['signature']).toBe(before + 1);
  });

  test('another scheme than Bearer is turned away', async () => {
    const response = await fetch(`${bench.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Basic ${issuer.channelToken()}` },
      body: JSON.stringify(message()),
    });
    expect(response.status).toBe(401);
  });
});

describe('A3: a genuine token does not open the door for', () => {
  const url = (): string => bench.teams.serviceUrl;
  const claimed = (serviceUrl: string): string => issuer.channelToken({ serviceurl: serviceUrl });
  const bad: readonly [string, () => unknown, (() => string)?][] = [
    ['no service URL', () => undefined],
    ['an empty service URL', () => ''],
    ['an empty service URL, claimed so too', () => '', () => claimed('')],
    [
      'no service URL, no claim either',
      () => undefined,
      () => issuer.channelToken({ serviceurl: undefined }),
    ],
    ['another Teams host', () => 'https://smba.trafficmanager.net/teams/'],
    ['another case', () => url().toUpperCase()],
    ['a missing trailing slash', () => url().replace(/\/$/, '')],
    [
      'a host off the allow-list, claimed so too',
      () => 'https://evil.example/',
      () => claimed('https://evil.example/'),
    ],
    [
      'a host that only looks like Teams',
      () => 'https://smba.trafficmanager.net.evil.example/',
      () => claimed('https://smba.trafficmanager.net.evil.example/'),
    ],
    [
      'plain http to a Teams host',
      () => 'http://smba.trafficmanager.net/teams/',
      () => claimed('http://smba.trafficmanager.net/teams/'),
    ],
    [
      'a Teams host with a password in front',
      () => 'https://smba.trafficmanager.net@evil.example/',
      () => claimed('https://smba.trafficmanager.net@evil.example/'),
    ],
    ['a list as service URL', () => [url()]],
    ['an object as service URL', () => ({ toString: url() })],
  ];
  test.each(bad)('%s', async (_what, serviceUrl, token = () => issuer.channelToken()) => {
    expectTurnedAway(await send({ serviceUrl: serviceUrl() }, token()));
  });
});

describe('A4: only the channel msteams is served, not', () => {
  const others = ['AseChannel', 'webchat', 'directline', 'emulator', '', undefined, 'MSTEAMS', ['msteams']];
  test.each(others.map((channelId) => [channelId]))('%j', async (channelId) => {
    expectTurnedAway(await send({ channelId }));
  });

  test('AseChannel with an Entra token of our own tenant', async () => {
    expectTurnedAway(await send({ channelId: 'AseChannel' }, issuer.entraToken({ aud: APP_ID })));
  });
});

test('A5: an Entra token for us, issued to us, with a chosen sender, is turned away', async () => {
  const from = { id: '29:chosen', name: 'Somebody Else', aadObjectId: ANNA };
  const forms = [issuer.entraToken(), issuer.entraToken({ ver: '2.0', azp: APP_ID, appid: undefined })];
  for (const token of forms) expectTurnedAway(await send({ from }, token));
});

test('A6: our own connector token, replayed to us, is turned away', async () => {
  expectTurnedAway(await send({}, issuer.connectorToken()));
});

describe('A7: a token that', () => {
  const bad: readonly [string, () => string][] = [
    ['never expires', () => issuer.channelToken({ exp: undefined })],
    ['expires at a word', () => issuer.channelToken({ exp: 'never' })],
    ['expired six minutes ago', () => issuer.channelToken({ exp: seconds(-360) })],
    ['becomes valid in ten minutes', () => issuer.channelToken({ nbf: seconds(600) })],
  ];
  test.each(bad)('%s is turned away', async (_what, token) => {
    expectTurnedAway(await send({}, token()));
  });

  test('expired one minute ago still gets in: clocks differ', async () => {
    expect((await send({}, issuer.channelToken({ exp: seconds(-60) }))).status).toBe(200);
  });
});

describe('A8: closed to other tenants:', () => {
  const other = '0ffe0000-0000-4000-8000-00000000dead';
  const chat = (tenantId: unknown): object => ({
    conversation: { id: anna.who.personalChat, conversationType: 'personal', tenantId },
  });
  const data = (id: unknown): object => ({ channelData: { tenant: { id } } });
  const bad: readonly [string, () => object][] = [
    ['in the conversation and in the channel data', () => ({ ...chat(other), ...data(other) })],
    ['in the conversation only', () => chat(other)],
    ['in the channel data only', () => data(other)],
    ['none named in the conversation', () => chat(undefined)],
    ['none named at all', () => ({ ...chat(undefined), channelData: undefined })],
    ['channel data with an unreadable tenant', () => ({ channelData: { tenant: 'ours' } })],
    ['channel data with an empty tenant', () => data('')],
    ['a list of tenants that holds ours', () => chat([TENANT])],
  ];
  test.each(bad)('%s', async (_what, changes) => {
    expectTurnedAway(await send(changes()));
  });

  test('no channel data at all is fine: the conversation names our tenant', async () => {
    expect((await send({ channelData: undefined })).status).toBe(200);
  });
});

test('A10: a skill token, and an Entra token without its version, are turned away', async () => {
  const caller = '5c111000-0000-4000-8000-00000000b07a';
  const skill = { aud: APP_ID, appid: caller, ver: '1.0' };
  expectTurnedAway(await send({}, issuer.entraToken(skill)));
  expectTurnedAway(await send({}, issuer.channelToken(skill)));
  expectTurnedAway(await send({}, issuer.entraToken({ ver: undefined })));
});

describe('A13: the sender', () => {
  const sender = (aadObjectId: unknown): object => ({
    from: { id: anna.who.teamsId, name: 'Anna', aadObjectId },
  });
  const bad: readonly [string, unknown][] = [
    ['without an object id', undefined],
    ['with something that is no GUID', 'anna.berg@contoso.com'],
    ['with a GUID and a tail', `${ANNA}/../applications`],
    ['with a list', [ANNA]],
    ['with an object', { id: ANNA }],
    ['with a number', 7],
  ];
  test.each(bad)('%s is turned away', async (_what, aadObjectId) => {
    expectTurnedAway(await send(sender(aadObjectId)));
  });

  test('without any account is turned away', async () => {
    expectTurnedAway(await send({ from: undefined }));
  });

  test('in upper case is the same person', async () => {
    expect((await send(sender(ANNA.toUpperCase()))).status).toBe(200);
    expect(bench.core.messages().map(({ sender: id }) => id)).toEqual([ANNA]);
  });
});

describe('a genuine activity that nobody could answer is malformed:', () => {
  const bad: readonly [string, object][] = [
    ['without an id', { id: undefined }],
    ['without a timestamp', { timestamp: undefined }],
    ['with a nonsense timestamp', { timestamp: 'yesterday-ish' }],
    ['from two hours ago', { timestamp: new Date(Date.now() - 2 * 3_600_000).toISOString() }],
    ['from a far future', { timestamp: '2999-01-01T00:00:00Z' }],
    ['without a recipient', { recipient: undefined }],
  ];
  test.each(bad)('%s', async (_what, changes) => {
    expectTurnedAway(await send(changes), 400);
  });
});

test('A18: a websocket upgrade on the endpoint is refused, and the door stays open for others', async () => {
  const { connect } = await import('node:net');
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(bench.server.port, '127.0.0.1');
    socket.once('error', reject);
    socket.once('data', (data) => {
      socket.destroy();
      resolve(data.toString());
    });
    socket.write(
      'GET /api/messages HTTP/1.1\r\nHost: bot\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n' +
        'Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n',
    );
  });
  expect(answer).toMatch(/^HTTP\/1\.1 4\d\d /);
  expect((await send({})).status).toBe(200);
});

test('no token and no secret of a refused request is in the log', async () => {
  const token = issuer.channelToken({ aud: 'somebody-else' });
  await send({}, token);
  expect(JSON.stringify(bench.log.lines)).not.toContain(token);
});
