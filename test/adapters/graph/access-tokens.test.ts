import { describe, expect, test } from '@jest/globals';
import type { AccessToken, TokenCredential } from '@azure/identity';
import { AccessTokens, NoToken } from '../../../src/adapters/graph/access-tokens.ts';
import { startFakeGraph } from './fake-graph.ts';

const HOUR = 60 * 60_000;
const MINUTE = 60_000;

/** Gives numbered tokens of an hour, and fails while `failure` is set. */
function desk(): {
  now: number;
  failure: Error | undefined;
  asked: number;
  credentials: number;
  tokens: AccessTokens;
} {
  const state = {
    now: 0,
    failure: undefined as Error | undefined,
    asked: 0,
    credentials: 0,
    tokens: undefined as unknown as AccessTokens,
  };
  const createCredential = (): TokenCredential => {
    state.credentials += 1;
    return {
      getToken: (): Promise<AccessToken> => {
        state.asked += 1;
        if (state.failure !== undefined) return Promise.reject(state.failure);
        return Promise.resolve({ token: `token-${state.asked}`, expiresOnTimestamp: Date.now() + HOUR });
      },
    };
  };
  state.tokens = new AccessTokens({ createCredential, scope: 's', now: () => state.now });
  return state;
}

describe('the access token', () => {
  test('is fetched once and shared by everybody who waits', async () => {
    const d = desk();
    const all = await Promise.all(Array.from({ length: 20 }, () => d.tokens.current()));
    expect(new Set(all)).toEqual(new Set(['token-1']));
    expect(d.asked).toBe(1);
  });

  test('is refreshed five minutes before its end', async () => {
    const d = desk();
    await d.tokens.current();
    d.now = HOUR - 6 * MINUTE;
    expect(await d.tokens.current()).toBe('token-1');
    d.now = HOUR - 5 * MINUTE;
    expect(await d.tokens.current()).toBe('token-2');
  });

  test('F8: is used to its end while the desk is down, and not a moment longer', async () => {
    const d = desk();
    await d.tokens.current();
    d.failure = new Error('desk down');
    d.now = HOUR - MINUTE;
    expect(await d.tokens.current()).toBe('token-1');
    d.now = HOUR;
    await expect(d.tokens.current()).rejects.toThrow(NoToken);
    d.failure = undefined;
    expect(await d.tokens.current()).toMatch(/^token-/);
  });

  test('that Graph refused is dropped, with a new credential, unless a newer one is already there', async () => {
    const d = desk();
    const first = await d.tokens.current();
    d.tokens.drop(first);
    expect(await d.tokens.current()).toBe('token-2');
    d.tokens.drop(first);
    expect(await d.tokens.current()).toBe('token-2');
    expect(d.credentials).toBe(2);
  });

  test('a desk that says no is told from one that does not answer', async () => {
    const d = desk();
    d.failure = Object.assign(new Error('AADSTS7000215'), { statusCode: 401 });
    await expect(d.tokens.current()).rejects.toMatchObject({ refused: true });
    d.failure = Object.assign(new Error('unavailable'), { statusCode: 503 });
    await expect(d.tokens.current()).rejects.toMatchObject({ refused: false });
  });
});

test('F5: many calls that meet an expired token share one refresh', async () => {
  const fake = await startFakeGraph(({ authorization }) =>
    authorization === 'Bearer token-1'
      ? { status: 401, body: { error: { code: 'InvalidAuthenticationToken' } } }
      : { body: {} },
  );
  try {
    const call = { method: 'GET', version: 'v1.0', url: '/users', readOnly: true } as const;
    const results = await Promise.all(Array.from({ length: 10 }, () => fake.client.call(call)));
    expect(results.map((each) => (each.kind === 'answered' ? each.status : each.code))).toEqual(
      Array(10).fill(200),
    );
    expect(fake.tokensGiven()).toBe(2);
  } finally {
    await fake.close();
  }
});
