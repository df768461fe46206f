import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { GraphPolicySignIns } from '../../../src/adapters/graph/graph-policy-sign-ins.ts';
import { LogPace } from '../../../src/adapters/graph/log-pace.ts';
import { parsePersonId, type PersonId } from '../../../src/core/ids.ts';
import { BOT_APP_ID, PERSON_IDS } from '../../../src/rehearsal/contoso.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { startGraphWorld, type GraphWorld } from './graph-world.ts';

const POLICY = 'Everybody, always';

let world: GraphWorld;
let signIns: GraphPolicySignIns;
let elapsed: number;
beforeEach(async () => {
  world = await startGraphWorld({ timeLimitMs: 5_000 });
  elapsed = 0;
  signIns = new GraphPolicySignIns(world.client, recordingLog(), virtualTime());
});
afterEach(async () => world.close());

function virtualTime() {
  return {
    now: () => elapsed,
    sleep: (ms: number) => {
      elapsed += ms;
      return Promise.resolve();
    },
  };
}

const id = (key: keyof typeof PERSON_IDS): PersonId => parsePersonId(PERSON_IDS[key]) as PersonId;

async function lately(...keys: readonly (keyof typeof PERSON_IDS)[]): Promise<readonly unknown[]> {
  const found = await signIns.lately(keys.map((key) => ({ person: id(key), policies: [POLICY] })));
  return keys.map((key) => found.get(id(key)));
}

test('who got past the policy itself is seen, and nobody whom another one let through, or this one did not', async () => {
  const { tenant } = world;
  tenant.signInUnder(PERSON_IDS.jsmith, 'Compliant devices', POLICY);
  tenant.signInUnder(PERSON_IDS.alice, 'Compliant devices');
  tenant.signInUnder(PERSON_IDS.bob, POLICY);
  const [row] = tenant.model.signIns;
  if (row) tenant.model.signIns[0] = { ...row, policies: [{ displayName: POLICY, result: 'failure' }] };
  expect(await lately('jsmith', 'alice', 'bob', 'enforced')).toEqual(['seen', 'none', 'none', 'none']);
  expect(world.tenant.requests.roundTrips).toBe(1);
});

test('what is older than thirty days is not lately', async () => {
  const { tenant } = world;
  tenant.signInUnder(PERSON_IDS.jsmith, POLICY);
  const [row] = tenant.model.signIns;
  const old = new Date(Date.now() - 31 * 86_400_000).toISOString();
  if (row) tenant.model.signIns[0] = { ...row, createdDateTime: old };
  expect(await lately('jsmith')).toEqual(['none']);
});

test('whoever signs in all day hides nobody, whether the policy lets them through or not', async () => {
  const { tenant } = world;
  tenant.signInUnder(PERSON_IDS.jsmith, POLICY);
  for (let times = 0; times < 150; times += 1) tenant.signInUnder(PERSON_IDS.alice, POLICY);
  expect(await lately('alice', 'jsmith', 'bob')).toEqual(['seen', 'seen', 'none']);
  for (let times = 0; times < 150; times += 1) tenant.signInUnder(PERSON_IDS.bob, 'Compliant devices');
  expect(await lately('bob', 'jsmith')).toEqual(['none', 'seen']);
});

test('a tenant without the log says so for everybody at once; a log that does not answer is none that says no', async () => {
  const { tenant } = world;
  const many = Object.values(PERSON_IDS).slice(0, 25);
  const people = many.map((each) => ({ person: parsePersonId(each) as PersonId, policies: [POLICY] }));
  const { skus } = tenant.posture;
  const { permissions } = tenant.app(BOT_APP_ID);
  tenant.posture.skus = [];
  expect(new Set((await signIns.lately(people)).values())).toEqual(new Set(['no-log']));
  expect(tenant.requests.roundTrips).toBe(1);
  tenant.setPermissions(BOT_APP_ID, ['User.Read.All']);
  expect(await lately('jsmith')).toEqual(['no-log']);
  tenant.posture.skus = skus;
  tenant.setPermissions(BOT_APP_ID, permissions);
  tenant.faults.next(9, { url: 'auditLogs/signIns' }, { kind: 'status', status: 503 });
  expect(await lately('jsmith')).toEqual(['unread']);
});

test('a log that is busy is waited for', async () => {
  const { tenant } = world;
  tenant.signInUnder(PERSON_IDS.jsmith, POLICY);
  const busy = { kind: 'status', status: 429, retryAfter: 20 } as const;
  tenant.faults.next(2, { url: 'auditLogs/signIns' }, busy);
  expect(await lately('jsmith')).toEqual(['seen']);
  expect(elapsed).toBeGreaterThanOrEqual(40_000);
});

test('in any ten seconds at most four requests leave', async () => {
  const time = virtualTime();
  const pace = new LogPace(time);
  const left: number[] = [];
  for (let turn = 0; turn < 13; turn += 1) {
    await pace.turn();
    left.push(time.now());
  }
  expect(left[3]).toBe(0);
  for (const [turn, at] of left.entries())
    expect(at - (left[turn - 4] ?? -10_000)).toBeGreaterThanOrEqual(10_000);
  expect(left.at(-1)).toBe(30_000);
});
