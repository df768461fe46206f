import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { errorMessage, rehearse, type Asked, type Rehearsal } from './ask-graph.ts';

let world: Rehearsal;
beforeEach(async () => {
  world = await rehearse();
});
afterEach(async () => world.close());

interface Item {
  readonly id: string;
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body?: Record<string, unknown>;
}

const batch = async (requests: unknown, version = 'beta'): Promise<Asked> =>
  world.ask(`/${version}/$batch`, { method: 'POST', body: { requests } });
const byId = (asked: Asked): Record<string, Item> =>
  Object.fromEntries((asked.body['responses'] as Item[]).map((item) => [item.id, item]));
const get = (id: string, url: string, more = {}) => ({ id, method: 'GET', url, ...more });
const patch = (id: string, key: keyof typeof PERSON_IDS, more = {}) => ({
  id,
  method: 'PATCH',
  url: `/users/${PERSON_IDS[key]}/authentication/requirements`,
  headers: { 'Content-Type': 'application/json' },
  body: { perUserMfaState: 'enabled' },
  ...more,
});

describe('$batch', () => {
  test('F9: is 200 outside while each item is judged alone', async () => {
    world.tenant.faults.next(
      1,
      { inBatch: true, url: /bob/ },
      { kind: 'status', status: 429, retryAfter: '0.5' },
    );
    const answer = await batch([
      get('a', `/users/${PERSON_IDS.jsmith}?$select=displayName`),
      get('b', '/users/bob.martin@contoso.com'),
      get('c', '/users/nobody@contoso.com'),
      get('d', '/users?$search="displayName:john"', { headers: { ConsistencyLevel: 'eventual' } }),
      get('e', '/users?$search="displayName:john"'),
      patch('f', 'jsmith'),
    ]);
    const items = byId(answer);
    expect([answer.status, ...'abcdef'.split('').map((id) => items[id]?.status)]).toEqual([
      200, 200, 429, 404, 200, 400, 204,
    ]);
    expect(items['b']?.headers['Retry-After']).toBe('0.5');
    expect(items['f']).not.toHaveProperty('body');
    expect(world.tenant.mfaState(PERSON_IDS.jsmith)).toBe('enabled');
    expect(world.tenant.requests.roundTrips).toBe(1);
    expect(world.tenant.requests.batchItems).toBe(6);
  });

  test('promises no order', async () => {
    const answer = await batch([get('1', '/subscribedSkus'), get('2', '/groups')]);
    expect((answer.body['responses'] as Item[]).map((item) => item.id)).not.toEqual(['1', '2']);
  });

  test('uses the version of the envelope', async () => {
    expect(byId(await batch([patch('1', 'jsmith')], 'v1.0'))['1']?.status).toBe(400);
  });

  test('answers 424 to what depends on a failure, and to what depends on that', async () => {
    const items = byId(
      await batch([
        get('1', '/users/nobody@contoso.com'),
        patch('2', 'jsmith', { dependsOn: ['1'] }),
        patch('3', 'alice', { dependsOn: ['2'] }),
        patch('4', 'carol'),
      ]),
    );
    expect(['1', '2', '3', '4'].map((id) => items[id]?.status)).toEqual([404, 424, 424, 204]);
    expect(world.tenant.effects.mfaWrites().length).toBe(1);
  });

  test.each([
    ['21 items', Array.from({ length: 21 }, (_, n) => get(String(n), '/groups')), 'maximum value of 20'],
    ['one id twice', [get('1', '/groups'), get('1', '/groups')], 'more than once'],
    ['an absolute URL', [get('1', 'https://evil.example/v1.0/users')], 'relative'],
    ['a URL without a scheme', [get('1', '//evil.example/users')], 'relative'],
    ['a body without Content-Type', [patch('1', 'jsmith', { headers: {} })], 'Content-Type'],
    ['an unknown dependency', [get('1', '/groups', { dependsOn: ['9'] })], 'dependsOn'],
    ['no items', [], 'Invalid batch'],
    ['no list', 'x', 'Invalid batch'],
  ])('refuses %s as a whole', async (_, requests, message) => {
    const refused = await batch(requests);
    expect(refused.status).toBe(400);
    expect(errorMessage(refused)).toContain(message);
    expect(world.tenant.effects.all).toEqual([]);
  });
});
