import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GraphMfaStates } from '../../../src/adapters/graph/graph-mfa-states.ts';
import { parsePersonId, type PersonId } from '../../../src/core/ids.ts';
import type { PersonMfa } from '../../../src/core/ports/mfa.ts';
import type { PersonKey } from '../../../src/rehearsal/contoso-people.ts';
import { PERSON_IDS } from '../../../src/rehearsal/contoso.ts';
import { startGraphWorld, type GraphWorld } from './graph-world.ts';
import { recordingLog, type RecordingLog } from '../../support/recording-log.ts';

const id = (key: PersonKey): PersonId => parsePersonId(PERSON_IDS[key]) as PersonId;

let world: GraphWorld;
let mfa: GraphMfaStates;
let log: RecordingLog;

beforeEach(async () => {
  world = await startGraphWorld();
  log = recordingLog();
  mfa = new GraphMfaStates({ client: world.client, log });
});
afterEach(async () => world.close());

async function examine(key: PersonKey): Promise<PersonMfa | undefined> {
  return (await mfa.examine([id(key)])).get(id(key));
}

describe('examining people', () => {
  test('state, methods, roles and posture of five people cost one round trip, the next six one more', async () => {
    await mfa.examine(
      (['jsmith', 'alreadyEnabled', 'enforced', 'globalAdmin', 'pimEligible'] as const).map(id),
    );
    expect(world.tenant.requests.roundTrips).toBe(1);
    await mfa.examine((['jsmith', 'alice', 'bob', 'carol', 'david', 'elena'] as const).map(id));
    expect(world.tenant.requests.roundTrips).toBe(2);
  });

  test('an ordinary person: disabled, nothing registered, no roles, covered by nothing', async () => {
    expect(await examine('jsmith')).toEqual({
      person: id('jsmith'),
      state: 'disabled',
      methods: [],
      roles: [],
      coveredBy: [],
      securityDefaults: false,
    });
  });

  test('E2: active, eligible and group-given roles are all seen', async () => {
    expect((await examine('globalAdmin'))?.roles).toEqual(['Global Administrator']);
    expect((await examine('pimEligible'))?.roles).toEqual(['Global Administrator']);
    expect((await examine('adminThroughGroup'))?.roles).toEqual(['Exchange Administrator']);
  });

  test('Conditional Access: covered by group and by role, not by report-only policies', async () => {
    expect((await examine('coveredByAccessPolicy'))?.coveredBy).toEqual([
      'CA004 Require MFA for external contractors',
    ]);
    expect((await examine('globalAdmin'))?.coveredBy).toEqual(['CA001 Require MFA for administrators']);
    expect((await examine('breakGlass'))?.coveredBy).toEqual([]);
  });
});
