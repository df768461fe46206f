import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { GraphMfaStates } from '../../../src/adapters/graph/graph-mfa-states.ts';
import { parsePersonId, type PersonId } from '../../../src/core/ids.ts';
import type { PersonKey } from '../../../src/rehearsal/contoso-people.ts';
import { BOT_APP_ID, GROUP_IDS, PERSON_IDS } from '../../../src/rehearsal/contoso.ts';
import type { GraphAnswer } from '../../../src/rehearsal/graph/graph-request.ts';
import { PERMISSIONS } from '../../../src/rehearsal/graph/permissions.ts';
import { ROLES } from '../../../src/rehearsal/model/role-book.ts';
import { recordingLog, type RecordingLog } from '../../support/recording-log.ts';
import { startGraphWorld, type GraphWorld } from './graph-world.ts';

const UNIT = '/administrativeUnits/00000008-c057-4000-8000-000000000001';
const CUSTOM = '00000009-c057-4000-8000-000000000001';
const UNREAD = 'PrivilegedEligibilitySchedule.Read.AzureADGroup';

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

const id = (key: PersonKey): PersonId => parsePersonId(PERSON_IDS[key]) as PersonId;

async function untilAsked(path: string, times: number): Promise<void> {
  const asked = (): number => world.tenant.requests.requests.filter(({ url }) => url.includes(path)).length;
  while (asked() < times) await new Promise((resolve) => setImmediate(resolve));
}

async function rolesOf(key: PersonKey): Promise<readonly string[] | 'unknown' | undefined> {
  return (await mfa.examine([id(key)])).get(id(key))?.roles;
}

describe('roles that are in no list of memberships', () => {
  test('E2: a custom role', async () => {
    world.tenant.roles.give(PERSON_IDS.jsmith, world.tenant.roles.define(CUSTOM, 'Reset of sign-ins'));
    expect(await rolesOf('jsmith')).toEqual(['Reset of sign-ins']);
    expect(await rolesOf('alice')).toEqual([]);
  });

  test('E2: a role within one administrative unit, with its scope', async () => {
    world.tenant.roles.give(PERSON_IDS.jsmith, ROLES.helpdeskAdministrator, { scope: UNIT });
    expect(await rolesOf('jsmith')).toEqual([`Helpdesk Administrator @ ${UNIT}`]);
  });

  test('E2: both of them through a group, active and eligible', async () => {
    const { roles } = world.tenant;
    roles.give(GROUP_IDS.exchangeAdmins, roles.define(CUSTOM, 'Reset of sign-ins'));
    roles.give(GROUP_IDS.exchangeAdmins, ROLES.userAdministrator, { scope: UNIT, standing: 'eligible' });
    expect(await rolesOf('adminThroughGroup')).toEqual([
      'Exchange Administrator',
      'Reset of sign-ins',
      `User Administrator @ ${UNIT}`,
    ]);
  });

  test('one role is named once, whatever list it is in, and apart for each scope', async () => {
    const { roles } = world.tenant;
    roles.give(PERSON_IDS.globalAdmin, ROLES.globalAdministrator, { standing: 'eligible' });
    roles.give(PERSON_IDS.globalAdmin, ROLES.globalAdministrator, { scope: UNIT });
    expect(await rolesOf('globalAdmin')).toEqual(['Global Administrator', `Global Administrator @ ${UNIT}`]);
  });

  test('a role on a further page of the list counts', async () => {
    const { roles } = world.tenant;
    for (let more = 0; more < 120; more += 1) roles.give(PERSON_IDS.globalAdmin, ROLES.globalReader);
    roles.give(PERSON_IDS.jsmith, ROLES.helpdeskAdministrator, { scope: UNIT });
    expect(await rolesOf('jsmith')).toEqual([`Helpdesk Administrator @ ${UNIT}`]);
  });

  test('a role given since is seen a quarter of a minute later at the latest', async () => {
    expect(await rolesOf('jsmith')).toEqual([]);
    world.tenant.roles.give(PERSON_IDS.jsmith, ROLES.helpdeskAdministrator, { scope: UNIT });
    now += 15_000;
    expect(await rolesOf('jsmith')).toEqual([`Helpdesk Administrator @ ${UNIT}`]);
  });

  test('what was known is not used any more when the list cannot be read again in time', async () => {
    expect(await rolesOf('jsmith')).toEqual([]);
    now += 15_000;
    world.tenant.faults.next(1, { url: 'roleAssignments' }, { kind: 'status', status: 503 });
    expect(await rolesOf('jsmith')).toBe('unknown');
    expect(await rolesOf('jsmith')).toEqual([]);
  });
});

describe('privilege that is to be read anew', () => {
  const anew = async (key: PersonKey, lane?: 'bulk'): Promise<unknown> =>
    (await mfa.examine([id(key)], lane, { privilege: 'anew' })).get(id(key))?.roles;
  const batches = (): readonly string[] => world.tenant.requests.requests.map(({ url }) => url);

  test.each<[string, () => void]>([
    ['a role', () => world.tenant.roles.give(PERSON_IDS.jsmith, ROLES.userAdministrator, { scope: UNIT })],
    [
      'an eligible role',
      () => world.tenant.roles.give(PERSON_IDS.jsmith, ROLES.userAdministrator, { standing: 'eligible' }),
    ],
    [
      'a way into a group',
      () => world.tenant.roles.makeEligible(GROUP_IDS.exchangeAdmins, PERSON_IDS.jsmith),
    ],
    ['the ownership of one', () => world.tenant.roles.makeOwner(GROUP_IDS.exchangeAdmins, PERSON_IDS.jsmith)],
  ])(
    'E14: %s of this very moment is seen, in one round trip, and Conditional Access is not asked for',
    async (_, give) => {
      expect(await rolesOf('jsmith')).toEqual([]);
      give();
      expect(await rolesOf('jsmith')).toEqual([]);
      const { roundTrips } = world.tenant.requests;
      expect(await anew('jsmith')).toContainEqual(expect.stringContaining(' Administrator'));
      expect(world.tenant.requests.roundTrips - roundTrips).toBe(1);
      expect(await rolesOf('jsmith')).not.toEqual([]);
      expect(batches().filter((url) => url.includes('conditionalAccess')).length).toBe(1);
    },
  );

  test('a question that is under way already is too old for it', async () => {
    expect(await rolesOf('jsmith')).toEqual([]);
    now += 60_000;
    // The older answer is made before the role is given, and comes after the newer one.
    world.tenant.faults.next(1, { url: '$batch' }, { kind: 'slow', ms: 400 });
    const older = rolesOf('alice');
    await untilAsked('roleAssignments', 2);
    world.tenant.roles.give(PERSON_IDS.jsmith, ROLES.userAdministrator, { scope: UNIT });
    expect(await anew('jsmith')).toEqual([`User Administrator @ ${UNIT}`]);
    await older;
    expect(await rolesOf('jsmith')).toEqual([`User Administrator @ ${UNIT}`]);
  });

  test('E3: what could be read before does not count when it cannot be read anew, for nobody', async () => {
    expect(await rolesOf('jsmith')).toEqual([]);
    world.tenant.faults.next(1, { url: 'roleAssignments' }, { kind: 'status', status: 429 });
    expect(await anew('jsmith')).toBe('unknown');
    expect(await rolesOf('jsmith')).toEqual([]);
  });

  test('in a long list the ways into many groups may be a minute old, assigned roles and owners not', async () => {
    const { groups } = world.tenant.model;
    const like = groups.get(GROUP_IDS.emergencyRoles);
    if (!like) throw new RangeError('no group to be like');
    const ways = (): number => batches().filter((url) => url.includes('privilegedAccess/group')).length;
    expect(await anew('jsmith', 'bulk')).toEqual([]);
    const before = ways();
    expect(await anew('jsmith', 'bulk')).toEqual([]);
    expect(ways() - before).toBe(2);
    for (let more = 0; more < 25; more += 1) {
      const last = String(more).padStart(12, '0');
      groups.put({ ...like, id: `0000000a-c057-4000-8000-${last}`, displayName: `Roles ${more}` });
    }
    await anew('jsmith');
    const many = ways();
    world.tenant.roles.makeOwner(GROUP_IDS.exchangeAdmins, PERSON_IDS.jsmith);
    expect(await anew('jsmith', 'bulk')).toContain('Exchange Administrator');
    expect(ways() - many).toBe(0);
    await anew('jsmith');
    expect(ways() - many).toBe(27);
  });
});

describe('owners of role-assignable groups', () => {
  const owns = (name: string, group: string): string => `${name} @ /groups/${group}/owners`;

  test('E2: an owner may make themselves a member: said, with the roles that come with it', async () => {
    world.tenant.roles.makeOwner(GROUP_IDS.exchangeAdmins, PERSON_IDS.jsmith);
    world.tenant.roles.makeOwner(GROUP_IDS.emergencyRoles, PERSON_IDS.alice);
    expect(await rolesOf('jsmith')).toEqual([
      'Exchange Administrator',
      owns('Exchange Admins', GROUP_IDS.exchangeAdmins),
    ]);
    expect(await rolesOf('alice')).toEqual([owns('Emergency Roles', GROUP_IDS.emergencyRoles)]);
    expect(await rolesOf('bob')).toEqual([]);
    expect(await rolesOf('adminThroughGroup')).toEqual(['Exchange Administrator']);
  });

  test('E2: without PIM too, and where PIM need not be readable', async () => {
    world.tenant.roles.makeOwner(GROUP_IDS.emergencyRoles, PERSON_IDS.jsmith);
    world.tenant.faults.next(1, { url: 'roleEligibility' }, { kind: 'status', status: 403 });
    const lenient = new GraphMfaStates({ client: world.client, log, eligibleRolesRequired: false });
    const facts = await lenient.examine([id('jsmith')]);
    expect(facts.get(id('jsmith'))?.roles).toEqual([owns('Emergency Roles', GROUP_IDS.emergencyRoles)]);
    world.tenant.posture.skus = world.tenant.posture.skus.filter(
      ({ skuPartNumber }) => skuPartNumber === 'SPB',
    );
    expect(await rolesOf('jsmith')).toEqual([owns('Emergency Roles', GROUP_IDS.emergencyRoles)]);
  });

  test('E2: an owner of a group whose members may join another one', async () => {
    const { roles } = world.tenant;
    roles.makeOwner(GROUP_IDS.emergencyRoles, PERSON_IDS.jsmith);
    roles.makeEligible(GROUP_IDS.exchangeAdmins, GROUP_IDS.emergencyRoles);
    expect(await rolesOf('jsmith')).toEqual([
      'Exchange Administrator',
      owns('Emergency Roles', GROUP_IDS.emergencyRoles),
    ]);
  });

  test('E2: the owner beyond the twenty that come along; known to be many, they cost no further round trip', async () => {
    const { roles, model, requests } = world.tenant;
    const others = [...model.people.all()].filter(({ id: each }) => each !== PERSON_IDS.jsmith);
    for (const { id: each } of others.slice(0, 25)) roles.makeOwner(GROUP_IDS.emergencyRoles, each);
    roles.makeOwner(GROUP_IDS.emergencyRoles, PERSON_IDS.jsmith);
    expect(await rolesOf('jsmith')).toEqual([owns('Emergency Roles', GROUP_IDS.emergencyRoles)]);
    now += 60_000;
    const before = requests.roundTrips;
    expect(await rolesOf('jsmith')).toEqual([owns('Emergency Roles', GROUP_IDS.emergencyRoles)]);
    expect(requests.roundTrips - before).toBe(1);
  });

  test('E2: the owner of a group on a further page', async () => {
    const { groups } = world.tenant.model;
    const like = groups.get(GROUP_IDS.emergencyRoles);
    if (!like) throw new RangeError('no group to be like');
    for (let more = 0; more < 105; more += 1) {
      const last = String(more).padStart(12, '0');
      const owners = new Set(more === 104 ? [PERSON_IDS.jsmith] : []);
      groups.put({ ...like, id: `0000000a-c057-4000-8000-${last}`, displayName: `Roles ${more}`, owners });
    }
    expect(await rolesOf('jsmith')).toEqual([owns('Roles 104', '0000000a-c057-4000-8000-000000000104')]);
  });

  test('E3: owners who cannot be read', async () => {
    for (const { id: each } of [...world.tenant.model.people.all()].slice(0, 25))
      world.tenant.roles.makeOwner(GROUP_IDS.emergencyRoles, each);
    world.tenant.faults.next(1, { url: '/owners' }, { kind: 'status', status: 403 });
    expect(await rolesOf('jsmith')).toBe('unknown');
  });

  test('E3: a group that comes without its owners is asked for them', async () => {
    world.tenant.roles.makeOwner(GROUP_IDS.emergencyRoles, PERSON_IDS.jsmith);
    const withoutOwners = (answer: GraphAnswer): GraphAnswer => {
      const { value } = answer.body as { value: readonly { id: string }[] };
      return { ...answer, body: { value: value.map(({ id: group }) => ({ id: group })) } };
    };
    world.tenant.faults.next(
      1,
      { url: 'isAssignableToRole%20eq' },
      { kind: 'rewrite', rewrite: withoutOwners },
    );
    expect(await rolesOf('jsmith')).toEqual([owns(GROUP_IDS.emergencyRoles, GROUP_IDS.emergencyRoles)]);
  });

  test('an owner made since is seen a quarter of a minute later at the latest', async () => {
    expect(await rolesOf('jsmith')).toEqual([]);
    world.tenant.roles.makeOwner(GROUP_IDS.emergencyRoles, PERSON_IDS.jsmith);
    now += 15_000;
    expect(await rolesOf('jsmith')).toEqual([owns('Emergency Roles', GROUP_IDS.emergencyRoles)]);
  });
});

describe('PIM for Groups', () => {
  test.each(['member', 'owner'] as const)(
    'E2: whoever may make themselves a(n) %s of a group has its roles',
    async (accessId) => {
      world.tenant.roles.makeEligible(GROUP_IDS.exchangeAdmins, PERSON_IDS.jsmith, accessId);
      expect(await rolesOf('jsmith')).toEqual(['Exchange Administrator']);
      expect(await rolesOf('alice')).toEqual([]);
    },
  );

  test('E2: also where the group is itself eligible only, or holds a custom role', async () => {
    const { roles } = world.tenant;
    roles.makeEligible(GROUP_IDS.emergencyRoles, PERSON_IDS.jsmith);
    roles.give(GROUP_IDS.emergencyRoles, ROLES.globalAdministrator, { standing: 'eligible' });
    roles.give(GROUP_IDS.emergencyRoles, roles.define(CUSTOM, 'Reset of sign-ins'));
    expect(await rolesOf('jsmith')).toEqual(['Reset of sign-ins', 'Global Administrator']);
  });

  test('E2: a group that may be given a role is enough', async () => {
    world.tenant.roles.makeEligible(GROUP_IDS.emergencyRoles, PERSON_IDS.jsmith);
    expect(await rolesOf('jsmith')).toEqual(['Emergency Roles']);
  });

  test('E2: through a group of theirs, and by two steps', async () => {
    const { roles } = world.tenant;
    roles.makeEligible(GROUP_IDS.exchangeAdmins, GROUP_IDS.projectNorth);
    roles.makeEligible(GROUP_IDS.projectNorth, PERSON_IDS.jsmith);
    expect(await rolesOf('alice')).toEqual(['Exchange Administrator']);
    expect(await rolesOf('jsmith')).toEqual(['Exchange Administrator']);
    expect(await rolesOf('carol')).toEqual([]);
  });

  test('E2: a minute later: what came, what went, and a group that is gone', async () => {
    const { roles, model } = world.tenant;
    roles.makeEligible(GROUP_IDS.emergencyRoles, PERSON_IDS.alice);
    expect(await rolesOf('alice')).toEqual(['Emergency Roles']);
    model.groupEligibilities.pop();
    model.groups.remove(GROUP_IDS.emergencyRoles);
    roles.makeEligible(GROUP_IDS.exchangeAdmins, GROUP_IDS.projectNorth);
    roles.makeEligible(GROUP_IDS.projectNorth, PERSON_IDS.jsmith);
    world.tenant.faults.next(1, { url: GROUP_IDS.emergencyRoles }, { kind: 'status', status: 404 });
    now += 60_000;
    expect(await rolesOf('alice')).toEqual(['Exchange Administrator']);
    expect(await rolesOf('jsmith')).toEqual(['Exchange Administrator']);
  });

  test('E3: one of many groups that cannot be read', async () => {
    expect(await rolesOf('jsmith')).toEqual([]);
    now += 60_000;
    world.tenant.faults.next(1, { url: GROUP_IDS.emergencyRoles }, { kind: 'status', status: 429 });
    expect(await rolesOf('jsmith')).toBe('unknown');
    expect(await rolesOf('jsmith')).toEqual([]);
  });

  test('two groups that lead into each other end', async () => {
    world.tenant.roles.makeEligible(GROUP_IDS.exchangeAdmins, GROUP_IDS.emergencyRoles);
    world.tenant.roles.makeEligible(GROUP_IDS.emergencyRoles, GROUP_IDS.exchangeAdmins);
    expect(await rolesOf('jsmith')).toEqual([]);
    expect(await rolesOf('adminThroughGroup')).toEqual(['Exchange Administrator']);
  });

  test('E3: without the permission everybody counts as an administrator, and the log names it', async () => {
    world.tenant.setPermissions(
      BOT_APP_ID,
      PERMISSIONS.filter((name) => name !== UNREAD),
    );
    expect(await rolesOf('jsmith')).toBe('unknown');
    expect(log.lines.map(({ fields }) => fields['permission'])).toContain(UNREAD);
  });

  test('what can be read is kept meanwhile: Conditional Access is not asked for at every question', async () => {
    world.tenant.setPermissions(
      BOT_APP_ID,
      PERMISSIONS.filter((name) => name !== UNREAD),
    );
    for (const key of ['jsmith', 'alice', 'bob'] as const) await rolesOf(key);
    const reads = world.tenant.requests.requests.filter(({ url }) => url.includes('conditionalAccess'));
    expect(reads.length).toBe(1);
  });

  test('a group that PIM does not look after has nobody eligible', async () => {
    const fault = { kind: 'status', status: 400, code: 'ResourceTypeNotSupported' } as const;
    world.tenant.faults.next(2, { url: 'privilegedAccess/group' }, fault);
    expect(await rolesOf('jsmith')).toEqual([]);
  });

  test('without a licence there is no PIM, neither of roles nor of groups, and no permission is missed', async () => {
    world.tenant.posture.skus = world.tenant.posture.skus.filter(
      ({ skuPartNumber }) => skuPartNumber === 'SPB',
    );
    world.tenant.roles.makeEligible(GROUP_IDS.exchangeAdmins, PERSON_IDS.jsmith);
    expect(await rolesOf('jsmith')).toEqual([]);
    expect(await rolesOf('pimEligible')).toEqual([]);
    expect(log.lines).toEqual([]);
  });
});
