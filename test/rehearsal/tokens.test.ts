import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BOT_APP_ID, CONTOSO_TENANT_ID } from '../../src/rehearsal/contoso.ts';
import { askWith, errorCode, fetchToken, rehearse, requestToken, type Rehearsal } from './ask-graph.ts';

let world: Rehearsal;
let now = 0;
beforeEach(async () => {
  now = Date.parse('2026-01-15T10:00:00Z');
  world = await rehearse({ clock: () => now });
});
afterEach(async () => world.close());

const unsigned = (claims: object): string =>
  `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;

describe('the token endpoint', () => {
  test.each([
    [{ client_secret: 'wrong' }, 401, 'invalid_client'],
    [{ client_id: 'nobody' }, 400, 'unauthorized_client'],
    [{ scope: 'https://graph.microsoft.com/User.Read' }, 400, 'invalid_scope'],
    [{ grant_type: 'password' }, 400, 'unsupported_grant_type'],
  ])('refuses %j', async (changes, status, error) => {
    const refused = await requestToken(world.tokenUrl, changes);
    expect([refused.status, refused.body['error']]).toEqual([status, error]);
  });

  test('refuses another tenant', async () => {
    const response = await fetch(`${world.tokenUrl}/11111111-0000-4000-8000-000000000000/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams(),
    });
    expect([response.status, await response.json()]).toMatchObject([400, { error: 'invalid_request' }]);
  });

  test('takes a client assertion of the app itself, not of another', async () => {
    const assertion = (iss: string) => ({
      client_secret: '',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: unsigned({ iss, sub: iss }),
    });
    expect((await requestToken(world.tokenUrl, assertion(BOT_APP_ID))).status).toBe(200);
    expect((await requestToken(world.tokenUrl, assertion('other'))).status).toBe(401);
  });

  test('F8: is down as often as a test wants, and recovers alone', async () => {
    world.tenant.faults.next(2, { url: /oauth2/ }, { kind: 'status', status: 503 });
    const statuses = [];
    for (let n = 0; n < 3; n += 1) statuses.push((await requestToken(world.tokenUrl)).status);
    expect(statuses).toEqual([503, 503, 200]);
  });
});

describe('the bearer token', () => {
  const ask = async (token: string) => askWith(`${world.graphUrl}/v1.0/subscribedSkus`, token, {});

  test('is checked at every call: none, garbage, a changed claim, and another signature are 401', async () => {
    const good = await fetchToken(world.tokenUrl);
    const [head = '', , signature = ''] = good.split('.');
    const forged = `${head}.${Buffer.from(JSON.stringify({ appid: BOT_APP_ID, tid: CONTOSO_TENANT_ID })).toString('base64url')}.${signature}`;
    expect((await ask(good)).status).toBe(200);
    for (const bad of ['', 'x', forged, unsigned({ appid: BOT_APP_ID })]) {
      const refused = await ask(bad);
      expect([refused.status, errorCode(refused)]).toEqual([401, 'InvalidAuthenticationToken']);
    }
  });

  test('F5: expires after its lifetime, and at once when a test says so', async () => {
    world.tenant.setTokenLifetime(60);
    const token = await fetchToken(world.tokenUrl);
    now += 59_000;
    expect((await ask(token)).status).toBe(200);
    now += 1_000;
    expect((await ask(token)).status).toBe(401);
    const second = await fetchToken(world.tokenUrl);
    world.tenant.expireTokens();
    expect((await ask(second)).status).toBe(401);
    expect((await ask(await fetchToken(world.tokenUrl))).status).toBe(200);
  });
});

describe('what Graph answers to odd requests', () => {
  test.each([
    ['GET', '/v1.0/nonsense', 400, 'BadRequest'],
    ['GET', '/v1.0/users/x/nonsense', 400, 'BadRequest'],
    ['GET', '/v2.0/users', 404, undefined],
    ['DELETE', '/v1.0/users', 405, 'Request_BadRequest'],
    ['GET', '/v1.0/users/%E0%A4%A', 400, 'BadRequest'],
  ])('%s %s is %i', async (method, path, status, code) => {
    const answer = await world.ask(path, { method });
    expect([answer.status, errorCode(answer)]).toEqual([status, code]);
  });

  test('carries request ids and the date in the error body', async () => {
    const answer = await world.ask('/v1.0/nonsense', { headers: { 'client-request-id': 'mine' } });
    expect(answer.body['error']).toMatchObject({
      innerError: {
        date: '2026-01-15T10:00:00',
        'request-id': answer.headers.get('request-id'),
        'client-request-id': 'mine',
      },
    });
    expect(answer.headers.get('date')).not.toBeNull();
  });

  test('counts round trips, keeps URLs as they came, and never keeps a token', async () => {
    world.tenant.requests.clear();
    await world.ask('/v1.0/users?$filter=mail%20eq%20%27a%2Bb%27');
    expect(world.tenant.requests.roundTrips).toBe(1);
    expect(world.tenant.requests.requests[0]).toMatchObject({
      method: 'GET',
      url: '/v1.0/users?$filter=mail%20eq%20%27a%2Bb%27',
      status: 200,
    });
    expect(JSON.stringify(world.tenant.requests.requests)).not.toContain('Bearer');
  });
});
