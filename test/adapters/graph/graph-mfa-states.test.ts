import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GraphMfaStates } from '../../../src/adapters/graph/graph-mfa-states.ts';
import { parsePersonId, type PersonId } from '../../../src/core/ids.ts';
import type { PersonMfa } from '../../../src/core/ports/mfa.ts';
import type { PersonKey } from '../../../src/rehearsal/contoso-people.ts';
import { BOT_APP_ID, GROUP_IDS, PERSON_IDS } from '../../../src/rehearsal/contoso.ts';
import type { Fault } from '../../../src/rehearsal/graph/fault-desk.ts';
import { PERMISSIONS, type PermissionName } from '../../../src/rehearsal/graph/permissions.ts';
import { accessPolicy } from '../../../src/rehearsal/model/posture.ts';
import { ROLES } from '../../../src/rehearsal/model/role-book.ts';
import { recordingLog, type RecordingLog } from '../../support/recording-log.ts';
import { startGraphWorld, type GraphWorld } from './graph-world.ts';

const id = (key: PersonKey): PersonId => parsePersonId(PERSON_IDS[key]) as PersonId;
const MINUTE = 60_000;

let world: GraphWorld;
let mfa: GraphMfaStates;
let log: RecordingLog;
let now: number;

beforeEach(async () => {
  now = Date.parse('2026-11-21T09:00:00Z');
  world = await startGraphWorld({ now: () => now, tenant: { clock: () => now } });
  log = recordingLog();
  mfa = new GraphMfaStates({ client: world.client, log });
});
afterEach(async () => world.close());

async function examine(key: PersonKey): Promise<PersonMfa | undefined> {
  return (await mfa.examine([id(key)])).get(id(key));
}

function without(...missing: readonly PermissionName[]): void {
  world.tenant.setPermissions(
    BOT_APP_ID,
    PERMISSIONS.filter((name) => !missing.includes(name)),
  );
}

const fault = (url: string, status: number, code?: string): void =>
  world.tenant.faults.next(1, { url }, { kind: 'status', status, ...(code === undefined ? {} : { code }) });

function roleGroup(index: number): void {
  const { groups } = world.tenant.model;
  const like = groups.get(GROUP_IDS.emergencyRoles);
  if (!like) throw new RangeError('no group to be like');
  const id = `0000000a-c057-4000-8000-${String(index).padStart(12, '0')}`;
  groups.put({ ...like, id, displayName: `Roles ${index}` });
}

describe('examining people', () => {
  test('three people and the posture cost two round trips; with the posture known, five people cost one', async () => {
    await mfa.examine((['jsmith', 'alreadyEnabled', 'globalAdmin'] as const).map(id));
    expect(world.tenant.requests.roundTrips).toBe(2);
    await mfa.examine((['jsmith', 'alice', 'bob', 'carol', 'david'] as const).map(id));
    expect(world.tenant.requests.roundTrips).toBe(3);
  });

  test('for one person everything is read anew in one round trip, once it is known which groups may hold roles', async () => {
    await examine('jsmith');
    expect(world.tenant.requests.roundTrips).toBe(2);
    now += MINUTE;
    await examine('jsmith');
    expect(world.tenant.requests.roundTrips).toBe(3);
  });

  test('warmed at the start, also the first look at somebody costs one round trip, and uses nothing that was read before', async () => {
    await mfa.warm();
    const warmed = world.tenant.requests.roundTrips;
    world.tenant.roles.give(PERSON_IDS.jsmith, ROLES.userAdministrator);
    world.tenant.roles.makeEligible(GROUP_IDS.exchangeAdmins, PERSON_IDS.alice);
    world.tenant.posture.securityDefaults = true;
    expect(await examine('jsmith')).toMatchObject({ roles: ['User Administrator'], securityDefaults: true });
    expect(world.tenant.requests.roundTrips - warmed).toBe(1);
    expect((await examine('alice'))?.roles).toEqual(['Exchange Administrator']);
  });

  test.each<[string, Fault]>([
    ['Graph is down', { kind: 'status', status: 503 }],
    ['Graph breaks off', { kind: 'reset' }],
    ['Graph says what nobody understands', { kind: 'html' }],
  ])('where %s at the start nothing is learned, and the first look asks for it', async (_, trouble) => {
    world.tenant.faults.next(Infinity, { url: '$batch' }, trouble);
    await mfa.warm();
    world.tenant.faults.clear();
    const warmed = world.tenant.requests.roundTrips;
    expect((await examine('adminThroughGroup'))?.roles).toEqual(['Exchange Administrator']);
    expect(world.tenant.requests.roundTrips - warmed).toBe(2);
  });

  test('a question that comes while the start still finds out waits for it, and asks for nothing twice', async () => {
    await Promise.all([mfa.warm(), examine('jsmith')]);
    const reads = world.tenant.requests.requests.filter(({ url }) => url.includes('conditionalAccess'));
    expect(reads.length).toBe(1);
  });

  test('however many groups may hold roles, all of them are asked about at once', async () => {
    for (let more = 0; more < 25; more += 1) roleGroup(more);
    await mfa.warm();
    const warmed = world.tenant.requests.roundTrips;
    await examine('jsmith');
    // For 27 groups, for what else is of the tenant, and for one person: two batches, side by side.
    expect(world.tenant.requests.roundTrips - warmed).toBe(2);
  });

  test('what to ask for is still known after a look that failed', async () => {
    await examine('jsmith');
    now += MINUTE;
    fault(GROUP_IDS.exchangeAdmins, 429);
    expect((await examine('jsmith'))?.roles).toBe('unknown');
    const before = world.tenant.requests.roundTrips;
    expect((await examine('jsmith'))?.roles).toEqual([]);
    expect(world.tenant.requests.roundTrips - before).toBe(1);
  });

  test('where no group may hold a role, one round trip is all', async () => {
    for (const group of [GROUP_IDS.exchangeAdmins, GROUP_IDS.emergencyRoles])
      world.tenant.model.groups.remove(group);
    await examine('jsmith');
    expect(world.tenant.requests.roundTrips).toBe(1);
  });

  test('an ordinary person: disabled, nothing registered, no roles, covered by nothing', async () => {
    expect(await examine('jsmith')).toEqual({
      person: id('jsmith'),
      accountEnabled: true,
      signInName: 'jsmith@contoso.com',
      state: 'disabled',
      methods: [],
      roles: [],
      coveredBy: [],
      partlyCoveredBy: [],
      securityDefaults: false,
    });
  });

  test('registered methods, without the password and the e-mail for password reset', async () => {
    world.tenant.register(PERSON_IDS.jsmith, 'email');
    expect((await examine('jsmith'))?.methods).toEqual([]);
    for (const method of ['phone', 'fido2', 'windowsHelloForBusiness', 'temporaryAccessPass'] as const) {
      world.tenant.register(PERSON_IDS.jsmith, method);
    }
    expect((await examine('jsmith'))?.methods).toEqual([
      'phone',
      'passkey',
      'windows-hello',
      'temporary-access-pass',
    ]);
  });

  test('somebody who does not exist is unknown in everything, and in nobody else’s way', async () => {
    const nobody = parsePersonId('00000001-c057-4000-8000-00000000ffff') as PersonId;
    const answers = await mfa.examine([nobody, id('enforced')]);
    expect(answers.get(nobody)).toMatchObject({ state: 'unknown', methods: 'unknown', roles: 'unknown' });
    expect(answers.get(id('enforced'))?.state).toBe('enforced');
  });
});

describe('privilege', () => {
  test('E2: active, eligible and group-given roles are all seen', async () => {
    expect((await examine('globalAdmin'))?.roles).toEqual(['Global Administrator']);
    expect((await examine('pimEligible'))?.roles).toEqual(['Global Administrator']);
    expect((await examine('adminThroughGroup'))?.roles).toEqual(['Exchange Administrator']);
  });

  test('E2: a member of a role-assignable group is privileged, although the group has no role today', async () => {
    world.tenant.addToGroup(GROUP_IDS.emergencyRoles, PERSON_IDS.jsmith);
    expect((await examine('jsmith'))?.roles).toEqual(['Emergency Roles']);
  });

  test('E2: eligible through a group', async () => {
    world.tenant.roles.give(GROUP_IDS.finance, ROLES.securityAdministrator, { standing: 'eligible' });
    expect((await examine('jsmith'))?.roles).toEqual(['Security Administrator']);
  });

  test.each<[string, string, number]>([
    ['the memberships are throttled', 'transitiveMemberOf', 429],
    ['the memberships are forbidden', 'transitiveMemberOf', 403],
    ['the eligible roles are forbidden', 'roleEligibility', 403],
    ['the eligible roles fail', 'roleEligibility', 500],
    ['the assigned roles are forbidden', 'roleAssignments', 403],
    ['the assigned roles are throttled', 'roleAssignments', 429],
    ['the role-assignable groups fail', 'isAssignableToRole%20eq', 500],
    ['the ways into a group are forbidden', 'privilegedAccess/group', 403],
    ['the ways into a group are throttled', 'privilegedAccess/group', 429],
  ])('E3: when %s the privilege is unknown', async (_, url, status) => {
    fault(url, status);
    expect((await examine('jsmith'))?.roles).toBe('unknown');
  });

  test('without Entra ID P2 there is no PIM, so nobody is eligible', async () => {
    fault('roleEligibility', 400, 'AadPremiumLicenseRequired');
    expect((await examine('pimEligible'))?.roles).toEqual([]);
  });

  test('an operator may decide that eligible roles need not be readable', async () => {
    const lenient = new GraphMfaStates({ client: world.client, log, eligibleRolesRequired: false });
    fault('roleEligibility', 403);
    expect((await lenient.examine([id('globalAdmin')])).get(id('globalAdmin'))?.roles).toEqual([
      'Global Administrator',
    ]);
  });
});

describe('posture', () => {
  test('covered by group and by role, not by report-only policies, not when left out', async () => {
    expect((await examine('coveredByAccessPolicy'))?.coveredBy).toEqual([
      'CA004 Require MFA for external contractors',
    ]);
    expect((await examine('globalAdmin'))?.coveredBy).toEqual(['CA001 Require MFA for administrators']);
    expect((await examine('breakGlass'))?.coveredBy).toEqual([]);
  });

  test('covered in part: some cases are left open, and each policy says which', async () => {
    const outside = accessPolicy({
      id: 'p',
      displayName: 'Outside',
      state: 'enabled',
      users: { includeUsers: ['All'] },
      applications: ['Office365'],
      controls: ['mfa', 'compliantDevice'],
    });
    const report = accessPolicy({
      ...{ id: 'q', displayName: 'Report', state: 'enabledForReportingButNotEnforced' },
      ...{ users: { includeUsers: ['All'] }, applications: ['Office365'] },
    });
    world.tenant.posture.accessPolicies = [outside, report];
    expect(await examine('jsmith')).toMatchObject({
      coveredBy: [],
      partlyCoveredBy: [{ policy: 'Outside', limits: ['apps', 'other-control'] }],
    });
  });

  test('a policy for guests covers guests and no members; of an invited member nobody knows', async () => {
    const users = { includeUsers: ['GuestsOrExternalUsers'] };
    world.tenant.posture.accessPolicies = [
      accessPolicy({ id: 'p', displayName: 'Guests', state: 'enabled', users }),
    ];
    expect((await examine('guest'))?.coveredBy).toEqual(['Guests']);
    expect((await examine('jsmith'))?.coveredBy).toEqual([]);
    world.tenant.change(PERSON_IDS.jsmith, { userPrincipalName: 'j_fabrikam.com#EXT#@contoso.com' });
    expect((await examine('jsmith'))?.coveredBy).toBe('unknown');
  });

  test('a policy for a group covers those in nested groups too', async () => {
    world.tenant.posture.accessPolicies = [
      accessPolicy({
        id: 'p',
        displayName: 'Staff',
        state: 'enabled',
        users: { includeGroups: [GROUP_IDS.allStaff] },
      }),
    ];
    expect((await examine('jsmith'))?.coveredBy).toEqual(['Staff']);
  });

  test('policies and security defaults are kept for a minute, then read anew', async () => {
    await examine('jsmith');
    world.tenant.posture.securityDefaults = true;
    now += MINUTE - 1;
    expect((await examine('jsmith'))?.securityDefaults).toBe(false);
    now += 1;
    expect((await examine('jsmith'))?.securityDefaults).toBe(true);
  });

  test('many questions at once read Conditional Access once: Graph allows one read a second', async () => {
    world.tenant.throttle.on();
    const keys = ['jsmith', 'alice', 'bob', 'carol', 'david', 'elena'] as const;
    const answers = await Promise.all(keys.map(examine));
    expect(answers.map((each) => each?.coveredBy)).toEqual(keys.map(() => []));
    const reads = world.tenant.requests.requests.filter(({ url }) => url.includes('conditionalAccess'));
    expect(reads.length).toBe(1);
  });

  test('what could not be read is unknown, named in the log, and asked again at the next question', async () => {
    without('Policy.Read.All');
    const first = await examine('jsmith');
    expect([first?.coveredBy, first?.securityDefaults]).toEqual(['unknown', 'unknown']);
    expect(log.lines.map((line) => line.fields['permission'])).toContain('Policy.Read.All');
    world.tenant.setPermissions(BOT_APP_ID, PERMISSIONS);
    const second = await examine('jsmith');
    expect([second?.coveredBy, second?.securityDefaults]).toEqual([[], false]);
  });

  test('memberships unknown: only policies that ask for groups or roles leave it open', async () => {
    fault('transitiveMemberOf', 500);
    expect((await examine('jsmith'))?.coveredBy).toBe('unknown');
    world.tenant.posture.accessPolicies = [
      accessPolicy({ id: 'p', displayName: 'Everybody', state: 'enabled', users: { includeUsers: ['All'] } }),
    ];
    now += MINUTE;
    fault('transitiveMemberOf', 500);
    expect((await examine('jsmith'))?.coveredBy).toEqual(['Everybody']);
  });
});

describe('one part that fails leaves the others', () => {
  test.each<[string, Partial<PersonMfa>]>([
    ['requirements', { state: 'unknown', methods: ['authenticator'], roles: [] }],
    ['/methods', { state: 'disabled', methods: 'unknown', roles: [] }],
  ])('%s', async (url, expected) => {
    world.tenant.register(PERSON_IDS.jsmith);
    fault(url, 500);
    expect(await examine('jsmith')).toMatchObject(expected);
  });

  test('no answer at all: everything is unknown', async () => {
    world.tenant.faults.next(Infinity, { url: '$batch' }, { kind: 'html' });
    expect(await examine('jsmith')).toEqual({
      person: id('jsmith'),
      accountEnabled: 'unknown',
      state: 'unknown',
      methods: 'unknown',
      roles: 'unknown',
      coveredBy: 'unknown',
      partlyCoveredBy: 'unknown',
      securityDefaults: 'unknown',
    });
  });
});
