import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { GROUP_IDS, PERSON_IDS, PERSONAS } from '../../src/rehearsal/contoso.ts';
import { ROLES } from '../../src/rehearsal/model/role-book.ts';
import { ADVANCED, rehearse, rows, type Asked, type Rehearsal } from './ask-graph.ts';

let world: Rehearsal;
beforeAll(async () => {
  world = await rehearse();
});
afterAll(async () => world.close());

const check = async (key: keyof typeof PERSON_IDS, groupIds: unknown): Promise<Asked> =>
  world.ask(`/v1.0/users/${PERSON_IDS[key]}/checkMemberGroups`, { method: 'POST', body: { groupIds } });
const names = (asked: Asked): readonly unknown[] => rows(asked).map((row) => row['displayName']);
const GROUP_PIM = 'identityGovernance/privilegedAccess/group/eligibilityScheduleInstances';
const ROLE_CAST = 'transitiveMemberOf/microsoft.graph.directoryRole';

describe('checkMemberGroups', () => {
  test('knows direct, dynamic and nested groups', async () => {
    const all = [GROUP_IDS.finance, GROUP_IDS.backOffice, GROUP_IDS.allStaff, GROUP_IDS.sales];
    expect((await check('jsmith', all)).body['value']).toEqual(all.slice(0, 3));
    expect((await check(PERSONAS.helpdesk, [GROUP_IDS.mfaHelpdesk])).body['value']).toEqual([
      GROUP_IDS.mfaHelpdesk,
    ]);
  });

  test('leaves out groups that do not exist, without a word', async () => {
    expect((await check('jsmith', ['00000002-c057-4000-8000-00000000dead'])).body['value']).toEqual([]);
  });

  test.each([
    [[GROUP_IDS.finance, 'not-a-guid']],
    [Array.from({ length: 21 }, () => GROUP_IDS.finance)],
    [[]],
    ['text'],
  ])('refuses %j as a whole', async (ids) => {
    expect((await check('jsmith', ids)).status).toBe(400);
  });

  test('A14: sees a removal from the group at once', async () => {
    const persona = PERSON_IDS[PERSONAS.secondHelpdesk];
    world.tenant.removeFromGroup(GROUP_IDS.mfaHelpdesk, persona);
    expect((await check(PERSONAS.secondHelpdesk, [GROUP_IDS.mfaHelpdesk])).body['value']).toEqual([]);
    world.tenant.addToGroup(GROUP_IDS.mfaHelpdesk, persona);
    expect((await check(PERSONAS.secondHelpdesk, [GROUP_IDS.mfaHelpdesk])).body['value']).toEqual([
      GROUP_IDS.mfaHelpdesk,
    ]);
  });
});

describe('roles', () => {
  test.each([
    ['globalAdmin', ['Global Administrator']],
    ['adminThroughGroup', ['Exchange Administrator']],
    ['grahamStone', ['Security Administrator']],
    ['pimEligible', []],
    ['jsmith', []],
  ] as const)('%s has the active roles %j', async (key, roles) => {
    expect(names(await world.ask(`/v1.0/users/${PERSON_IDS[key]}/${ROLE_CAST}`))).toEqual(roles);
  });

  test('E2: direct assignments miss roles through groups and PIM eligibility', async () => {
    const of = async (list: string, id: string): Promise<number> =>
      rows(
        await world.ask(
          `/v1.0/roleManagement/directory/${list}?$filter=principalId%20eq%20'${id}'&$expand=roleDefinition`,
        ),
      ).length;
    expect(await of('roleAssignments', PERSON_IDS.globalAdmin)).toBe(1);
    expect(await of('roleAssignments', PERSON_IDS.adminThroughGroup)).toBe(0);
    expect(await of('roleAssignments', PERSON_IDS.pimEligible)).toBe(0);
    expect(await of('roleEligibilityScheduleInstances', PERSON_IDS.pimEligible)).toBe(1);
    expect(await of('roleAssignmentScheduleInstances', PERSON_IDS.grahamStone)).toBe(1);
  });

  test('a custom role and a role of one unit are in the list of assignments, and in no list of memberships', async () => {
    const { roles } = world.tenant;
    const unit = '/administrativeUnits/00000008-c057-4000-8000-000000000001';
    roles.give(PERSON_IDS.jose, roles.define('00000009-c057-4000-8000-000000000001', 'Reset of sign-ins'));
    roles.give(PERSON_IDS.jose, ROLES.userAdministrator, { scope: unit });
    expect(names(await world.ask(`/v1.0/users/${PERSON_IDS.jose}/transitiveMemberOf`))).toEqual([
      'Marketing',
      'All Staff',
    ]);
    const all = await world.ask(
      `/v1.0/roleManagement/directory/roleAssignments?$filter=principalId%20eq%20'${PERSON_IDS.jose}'&$expand=roleDefinition`,
    );
    expect(rows(all)).toMatchObject([
      { directoryScopeId: '/', roleDefinition: { displayName: 'Reset of sign-ins', isBuiltIn: false } },
      { directoryScopeId: unit, roleDefinition: { displayName: 'User Administrator', isBuiltIn: true } },
    ]);
  });

  test('PIM answers to nobody without a licence for it, and the other lists do', async () => {
    const { posture } = world.tenant;
    const skus = posture.skus;
    posture.skus = skus.filter(({ skuPartNumber }) => skuPartNumber === 'SPB');
    for (const path of [
      'roleManagement/directory/roleEligibilityScheduleInstances',
      'roleManagement/directory/roleAssignmentScheduleInstances',
      `${GROUP_PIM}?$filter=groupId%20eq%20'${GROUP_IDS.exchangeAdmins}'`,
    ]) {
      const refused = await world.ask(`/v1.0/${path}`);
      expect([refused.status, refused.body['error']]).toEqual([
        400,
        expect.objectContaining({ code: 'AadPremiumLicenseRequired' }),
      ]);
    }
    expect((await world.ask('/v1.0/roleManagement/directory/roleAssignments')).status).toBe(200);
    posture.skus = skus;
  });

  test('who may become a member of a group is told by group or by principal, and never of all', async () => {
    world.tenant.roles.makeEligible(GROUP_IDS.exchangeAdmins, PERSON_IDS.jsmith);
    world.tenant.roles.makeEligible(GROUP_IDS.exchangeAdmins, GROUP_IDS.it, 'owner');
    expect((await world.ask(`/v1.0/${GROUP_PIM}`)).status).toBe(400);
    const byGroup = `$filter=groupId%20eq%20'${GROUP_IDS.exchangeAdmins}'&$expand=principal`;
    expect(rows(await world.ask(`/v1.0/${GROUP_PIM}?${byGroup}`))).toMatchObject([
      {
        principalId: PERSON_IDS.jsmith,
        accessId: 'member',
        principal: { '@odata.type': '#microsoft.graph.user' },
      },
      {
        principalId: GROUP_IDS.it,
        accessId: 'owner',
        principal: { '@odata.type': '#microsoft.graph.group' },
      },
    ]);
    const byPrincipal = `$filter=principalId%20eq%20'${PERSON_IDS.jsmith}'`;
    expect(rows(await world.ask(`/v1.0/${GROUP_PIM}?${byPrincipal}`))).toMatchObject([
      { groupId: GROUP_IDS.exchangeAdmins },
    ]);
  });

  test('owners come with a list of groups, twenty at most, and all of them by themselves; an owner is no member', async () => {
    const { model } = world.tenant;
    const people = [...model.people.all()].slice(0, 22).map(({ id }) => id);
    for (const id of people) world.tenant.roles.makeOwner(GROUP_IDS.emergencyRoles, id);
    const filter = '$filter=isAssignableToRole%20eq%20true&$select=id,displayName';
    const listed = rows(await world.ask(`/beta/groups?${filter}&$expand=owners($select=id)&$top=999`));
    const owners = listed.find(({ id }) => id === GROUP_IDS.emergencyRoles)?.['owners'] as readonly unknown[];
    expect(owners[0]).toEqual({ '@odata.type': '#microsoft.graph.user', id: people[0] });
    expect(owners.length).toBe(20);
    const all = rows(await world.ask(`/beta/groups/${GROUP_IDS.emergencyRoles}/owners?$select=id&$top=999`));
    expect(all.map(({ id }) => id)).toEqual(people);
    expect(rows(await world.ask(`/beta/groups/${GROUP_IDS.emergencyRoles}/members`))).toEqual([]);
  });

  test('isPrivileged of a role definition exists in beta only', async () => {
    const path = 'roleManagement/directory/roleDefinitions?$select=displayName,isPrivileged';
    expect((await world.ask(`/v1.0/${path}`)).status).toBe(400);
    expect(rows(await world.ask(`/beta/${path}`))[0]).toMatchObject({
      displayName: 'Global Administrator',
      isPrivileged: true,
    });
  });
});

describe('groups and their members', () => {
  test('are found by name, with a filter and with a search', async () => {
    const filtered = await world.ask(
      `/v1.0/groups?${new URLSearchParams({ $filter: "displayName eq 'finance'" }).toString()}`,
    );
    expect(rows(filtered)).toMatchObject([{ id: GROUP_IDS.finance }]);
    const searched = await world.ask(
      `/v1.0/groups?${new URLSearchParams({ $search: '"displayName:approvers"' }).toString()}`,
      { headers: ADVANCED },
    );
    expect(names(searched)).toEqual(['MFA Approvers', 'MFA Security Approvers']);
  });

  test('direct members of a parent are groups; transitive members are the people', async () => {
    const direct = await world.ask(`/v1.0/groups/${GROUP_IDS.backOffice}/members`);
    expect(names(direct)).toEqual(['Finance', 'Legal']);
    const path = `/v1.0/groups/${GROUP_IDS.backOffice}/transitiveMembers/microsoft.graph.user?$count=true&$select=department`;
    expect((await world.ask(path)).status).toBe(400);
    const people = rows(await world.ask(path, { headers: ADVANCED }));
    expect(new Set(people.map((row) => row['department']))).toEqual(new Set(['Finance', 'Legal']));
    expect(people.map((row) => row['id'])).toContain(PERSON_IDS.jsmith);
  });

  test('an unknown group is 404', async () => {
    expect((await world.ask('/v1.0/groups/00000002-c057-4000-8000-00000000dead/members')).status).toBe(404);
  });
});
