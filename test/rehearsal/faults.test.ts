import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import type { Fault } from '../../src/rehearsal/graph/fault-desk.ts';
import type { GraphAnswer } from '../../src/rehearsal/graph/graph-request.ts';
import { askWith, rehearse, type Asked, type Rehearsal } from './ask-graph.ts';
import type { GraphRequest } from '../../src/rehearsal/graph/graph-request.ts';
import { Throttle } from '../../src/rehearsal/graph/throttle.ts';

let world: Rehearsal;
let now = 0;
beforeEach(async () => {
  now = Date.parse('2026-01-15T10:00:00Z');
  world = await rehearse({ clock: () => now });
});
afterEach(async () => world.close());

const path = `/beta/users/${PERSON_IDS.jsmith}/authentication/requirements`;
const patch = async (): Promise<Asked> =>
  world.ask(path, { method: 'PATCH', body: { perUserMfaState: 'enabled' } });
const plan = (fault: Fault): void => world.tenant.faults.next(1, { method: 'PATCH' }, fault);
const writes = (): number => world.tenant.effects.mfaWrites().length;

describe('planned faults', () => {
  test.each([429, 500, 502, 503, 504, 509])('F2: status %i comes once, before the effect', async (status) => {
    plan({ kind: 'status', status, retryAfter: 7 });
    const failed = await patch();
    expect([failed.status, failed.headers.get('retry-after'), writes()]).toEqual([status, '7', 0]);
    expect([(await patch()).status, writes()]).toEqual([204, 1]);
  });

  test.each([
    [{ kind: 'status', status: 504, done: true } as const, 1],
    [{ kind: 'reset' } as const, 0],
    [{ kind: 'reset', done: true } as const, 1],
  ])('F2: %j leaves %i writes', async (fault, expected) => {
    plan(fault);
    const outcome = await patch().then(
      (answer) => answer.status,
      () => 'cut',
    );
    expect([outcome, writes()]).toEqual([fault.kind === 'reset' ? 'cut' : 504, expected]);
  });

  test.each([
    ['empty', ''],
    ['html', '<html>'],
    ['truncated', '{"val'],
  ] as const)(
    'F4: a write may be answered 200 with a body that is %s, and took effect',
    async (kind, beginning) => {
      plan({ kind });
      const answer = await patch();
      expect([answer.status, writes()]).toEqual([200, 1]);
      expect(answer.text.startsWith(beginning)).toBe(true);
      expect(() => JSON.parse(answer.text) as unknown).toThrow();
    },
  );

  test.each([
    [true, 1],
    [false, 0],
  ])('F3: a hanging answer ends only with the caller or the tenant (done: %s)', async (done, expected) => {
    plan({ kind: 'hang', done });
    const token = await world.token();
    const hanging = askWith(`${world.graphUrl}${path}`, token, {
      method: 'PATCH',
      body: { perUserMfaState: 'enabled' },
    }).catch(() => 'cut');
    // A second request is answered while the first still hangs.
    expect((await world.ask(path)).status).toBe(200);
    await world.close();
    expect([await hanging, writes()]).toEqual(['cut', expected]);
  });

  test('F10: an answer may be rewritten, such as a link to another host', async () => {
    const link = 'https://evil.example/v1.0/users?$skiptoken=x';
    const rewrite = (answer: GraphAnswer): GraphAnswer => ({
      ...answer,
      body: { value: [], '@odata.nextLink': link },
    });
    world.tenant.faults.next(1, { url: '/v1.0/users' }, { kind: 'rewrite', rewrite });
    expect((await world.ask('/v1.0/users?$top=1')).body['@odata.nextLink']).toBe(link);
  });

  test('F7: reads stay behind a write for as long as the test says', async () => {
    plan({ kind: 'stale', ms: 60_000 });
    await patch();
    const read = async () => (await world.ask(path)).body['perUserMfaState'];
    expect(await read()).toBe('disabled');
    now += 59_999;
    expect(await read()).toBe('disabled');
    now += 1;
    expect(await read()).toBe('enabled');
    expect(world.tenant.mfaState(PERSON_IDS.jsmith)).toBe('enabled');
  });

  test('two writes for one person at once are marked as overlapping', async () => {
    world.tenant.delayMs = 50;
    await Promise.all([patch(), patch()]);
    expect(world.tenant.effects.mfaWrites().some((effect) => effect.overlapped)).toBe(true);
    world.tenant.effects.clear();
    await patch();
    await patch();
    expect(world.tenant.effects.mfaWrites().map((effect) => effect.overlapped)).toEqual([false, false]);
  });
});

describe('faults by dice', () => {
  const run = async (seed: number): Promise<readonly unknown[]> => {
    const other = await rehearse();
    const faults: readonly Fault[] = [
      { kind: 'status', status: 503 },
      { kind: 'status', status: 500 },
    ];
    other.tenant.faults.random({ seed, rate: 0.5, faults });
    const statuses: number[] = [];
    for (let n = 0; n < 20; n += 1) statuses.push((await other.ask('/v1.0/groups?$top=1')).status);
    await other.close();
    return statuses;
  };

  test('repeat with the seed, differ without it', async () => {
    const first = await run(1);
    expect(new Set(first)).toEqual(new Set([200, 500, 503]));
    expect(await run(1)).toEqual(first);
    expect(await run(2)).not.toEqual(first);
  });
});

describe('throttling', () => {
  const skus = async (): Promise<Asked> => world.ask('/v1.0/subscribedSkus');

  test('F1: the sixth report in ten seconds is 429 with Retry-After, until the window ends', async () => {
    world.tenant.throttle.on();
    const report = async (): Promise<Asked> => world.ask('/v1.0/auditLogs/signIns');
    for (let n = 0; n < 5; n += 1) expect((await report()).status).toBe(200);
    const refused = await report();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '10']);
    now += 10_000;
    expect((await report()).status).toBe(200);
  });

  test('F1: Conditional Access allows one a second, and its 429 says no time', async () => {
    world.tenant.throttle.on();
    const policies = async (): Promise<Asked> => world.ask('/v1.0/identity/conditionalAccess/policies');
    expect((await policies()).status).toBe(200);
    const refused = await policies();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, null]);
  });

  test('counts resource units, warns from 80 %, and scales its windows', async () => {
    world.tenant.throttle.on({ unitsPerWindow: 10, timeScale: 0.01 });
    const shares = [];
    for (let n = 0; n < 3; n += 1) shares.push((await skus()).headers.get('x-ms-throttle-limit-percentage'));
    expect(shares).toEqual([null, null, '0.90']);
    const refused = await skus();
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '0.1']);
    now += 100;
    expect((await skus()).status).toBe(200);
    expect((await world.ask('/v1.0/subscribedSkus?$select=skuId')).headers.get('x-ms-resource-unit')).toBe(
      '2',
    );
  });

  test('a mailbox sends four at a time and thirty a minute, also in a batch', async () => {
    world.tenant.throttle.on();
    const send = (id: string) => ({
      id,
      method: 'POST',
      url: '/users/hanna.bakker@contoso.com/sendMail',
      headers: { 'Content-Type': 'application/json' },
      body: {
        message: {
          subject: id,
          body: { contentType: 'Text', content: 'x' },
          toRecipients: [{ emailAddress: { address: 'jsmith@contoso.com' } }],
        },
      },
    });
    const round = async (): Promise<readonly number[]> => {
      const requests = Array.from({ length: 20 }, (_, n) => send(String(n)));
      const { body } = await world.ask('/v1.0/$batch', { method: 'POST', body: { requests } });
      return (body['responses'] as { status: number }[]).map((item) => item.status).toSorted((a, b) => a - b);
    };
    expect((await round()).filter((status) => status === 202).length).toBe(4);
    for (let n = 0; n < 6; n += 1) await round();
    expect((await round()).filter((status) => status === 202).length).toBe(2);
    expect((await round()).filter((status) => status === 202).length).toBe(0);
    expect(world.tenant.mailbox('jsmith@contoso.com').length).toBe(30);
  });

  test('a mailbox writes to ten thousand recipients in a day, however slowly', () => {
    let at = 0;
    const throttle = new Throttle(() => at);
    throttle.on();
    const mail = {
      app: { id: 'bot' },
      segments: ['users', 'a@x.nl'],
      query: new URLSearchParams(),
    } as unknown as GraphRequest;
    const send = (): void => throttle.admit(mail, { units: 1, pool: 'mail' }).release();
    for (let n = 0; n < 10_000; n += 1, at += 2_000) send();
    expect(send).toThrow('Too many requests.');
    at = 86_400_000;
    expect(send).not.toThrow();
  });
});
