import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GraphDirectory } from '../../../src/adapters/graph/graph-directory.ts';
import { GraphMfaStates } from '../../../src/adapters/graph/graph-mfa-states.ts';
import { Pacer } from '../../../src/adapters/graph/pacer.ts';
import { priceOf } from '../../../src/adapters/graph/price-of.ts';
import type { PersonId } from '../../../src/core/ids.ts';
import { recordingLog } from '../../support/recording-log.ts';
import { simulatedBook } from '../../support/simulated-quota.ts';
import { startGraphWorld, type GraphWorld } from './graph-world.ts';

const UNITS = 400;
/** Less than there is: when the machine is busy, what was let through in one window may arrive in the next. */
const OUR_UNITS = 300;
const WINDOW_SECONDS = 1;
const PEOPLE = 120;
const REAL_TIME = {
  get now() {
    return performance.now();
  },
  sleep: (ms: number) => sleep(ms),
};

test.each([
  ['/users/x?$select=id', 1],
  ['/users?$filter=a&$select=id&$top=50', 1],
  ['/users/x/transitiveMemberOf?$top=999', 2],
  ['/groups/x/transitiveMembers/microsoft.graph.user?$select=id', 4],
  ['/users/x/checkMemberGroups', 4],
  ['/roleManagement/directory/roleEligibilityScheduleInstances?$expand=roleDefinition', 2],
])('%s costs %d resource units, as Graph documents', (url, units) => {
  expect(priceOf({ url })).toEqual({ units, apart: false });
});

test('Conditional Access, reports and logs are counted apart', () => {
  expect(priceOf({ url: '/identity/conditionalAccess/policies' }).apart).toBe(true);
  expect(priceOf({ url: '/auditLogs/signIns?$top=1' }).apart).toBe(true);
});

describe('what is read for a long list', () => {
  let world: GraphWorld;
  let pacer: Pacer;
  let people: readonly PersonId[];
  beforeEach(async () => {
    world = await startGraphWorld({ tenant: { people: { generate: PEOPLE, seed: 3 } } });
    world.tenant.throttle.on({ timeScale: 0.1, unitsPerWindow: UNITS });
    const quota = { writes: 3_000, writeSeconds: 15, units: OUR_UNITS, unitSeconds: WINDOW_SECONDS };
    pacer = new Pacer({ quota, book: simulatedBook(REAL_TIME, 0) });
    people = Array.from({ length: PEOPLE }, (_, at) => world.tenant.model.people.at(at)?.id as PersonId);
  });
  afterEach(() => world.close());

  test('goes through at the pace of the quota: nothing is refused, nobody is unknown', async () => {
    const mfa = new GraphMfaStates({ client: world.client, log: recordingLog(), pacer });
    const facts = await mfa.examine(people, 'bulk');
    expect(facts.size).toBe(PEOPLE);
    expect(
      [...facts.values()].filter(({ roles, state }) => roles === 'unknown' || state === 'unknown'),
    ).toEqual([]);
    expect(world.tenant.requests.throttled).toBe(0);
  });

  test('look-ups of many by name or id wait for their turn too', async () => {
    const directory = new GraphDirectory(world.client, pacer);
    const queries = [...people, ...people, ...people, ...people].map((id) => ({ by: 'id' as const, id }));
    const viewer = people[0] as PersonId;
    const { matches } = await directory.lookUp({ viewer, groups: [], people: queries });
    expect(matches.filter(({ people: found }) => found.length === 1).length).toBe(queries.length);
    expect(world.tenant.requests.throttled).toBe(0);
  });

  test('a refusal at a small limit of its own slows nobody else down', async () => {
    const before = pacer.peoplePerMinute();
    const mfa = new GraphMfaStates({ client: world.client, log: recordingLog(), pacer });
    world.tenant.faults.next(1, { url: 'conditionalAccess' }, { kind: 'status', status: 429 });
    await mfa.examine(people.slice(0, 1));
    expect(pacer.enter('bulk', 20).kind).toBe('go');
    expect(pacer.peoplePerMinute()).toBe(before);
  });
});
