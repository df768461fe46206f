import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { GraphGroups } from '../../../src/adapters/graph/graph-groups.ts';
import { parseGroupId, type GroupId } from '../../../src/core/ids.ts';
import type { PeopleSource, SourceMatches, SourceQuery } from '../../../src/core/ports/groups.ts';
import { BOT_APP_ID, GROUP_IDS, PERSON_IDS, type GroupKey } from '../../../src/rehearsal/contoso.ts';
import { startGraphWorld, type GraphWorld } from './graph-world.ts';

let world: GraphWorld;
let groups: GraphGroups;

beforeAll(async () => {
  world = await startGraphWorld({ tenant: { people: { generate: 2_500, seed: 1 } } });
  groups = new GraphGroups(world.client);
});
afterAll(async () => world.close());
beforeEach(() => world.tenant.requests.clear());

const group = (key: GroupKey): Extract<PeopleSource, { kind: 'group' }> => ({
  ...{ kind: 'group', id: parseGroupId(GROUP_IDS[key]) as GroupId, name: key, byRule: false },
});
const called = (text: string): SourceQuery => ({ by: 'group-name', text });
const department = (text: string): SourceQuery => ({ by: 'department', text });

async function find(query: SourceQuery): Promise<SourceMatches> {
  const [only] = await groups.find([query]);
  if (!only) throw new RangeError('no entry for the only query');
  return only;
}

const names = (sources: readonly PeopleSource[]): readonly string[] => sources.map(({ name }) => name);

describe('finding a group or a department', () => {
  test('by display name, nickname and object id, whatever the case; one round trip for six', async () => {
    const answers = await groups.find([
      called('finance'),
      called('BACK OFFICE'),
      called('mfaapprovers'),
      { by: 'group-id', id: group('executives').id },
      department('sales'),
      department('it'),
    ]);
    expect(answers.map(({ sources }) => names(sources))).toEqual([
      ['Finance'],
      ['Back Office'],
      ['MFA Approvers'],
      ['Executives'],
      ['Sales'],
      ['IT'],
    ]);
    expect(world.tenant.requests.roundTrips).toBe(1);
    expect(answers[0]?.sources).toMatchObject([{ kind: 'group', byRule: true }]);
    expect(answers[1]?.sources).toMatchObject([{ kind: 'group', byRule: false }]);
  });

  test('D4: two groups of one name are both found, and none is preferred', async () => {
    const { sources } = await find(called('project falcon'));
    expect(sources.map((each) => each.kind === 'group' && each.id)).toEqual([
      GROUP_IDS.projectNorth,
      GROUP_IDS.projectSouth,
    ]);
  });

  test('what is nearly called so is only offered', async () => {
    expect(await find(called('finanse'))).toMatchObject({ sources: [], near: [{ name: 'Finance' }] });
    expect(names((await find(called('mfa'))).near)).toContain('MFA Helpdesk');
    expect(await find(department('marketting'))).toMatchObject({
      sources: [],
      near: [{ name: 'Marketing' }],
    });
    expect(await find(called('zzz'))).toEqual({ sources: [], more: false, near: [] });
  });

  test('D1: quotes, operators and marks in a name change no address and find nothing', async () => {
    for (const text of [
      "o'brien' or 1 eq 1",
      "') or startswith(displayName,'",
      'a&$top=999',
      'a#b',
      '%27',
      '"x" OR "y',
      '../../users',
    ])
      for (const query of [called(text), department(text)])
        expect(await find(query)).toMatchObject({ sources: [] });
    expect(await find(called('x'.repeat(5_000)))).toEqual({ sources: [], more: false, near: [] });
    const [last] = world.tenant.requests.requests
      .filter(({ url }) => url.startsWith('/v1.0/groups?'))
      .slice(-2);
    expect(last?.url).toMatch(/^\/v1\.0\/groups\?\$(filter|search)=/);
  });

  test('D5: a name full of marks is found as it is written', async () => {
    const name = "R&D's <b>'*Lab*'</b> [x](http://y)";
    world.tenant.model.groups.put({ ...world.tenant.group(GROUP_IDS.vacantSeats), displayName: name });
    expect(names((await find(called(name.toLowerCase()))).sources)).toEqual([name]);
    world.tenant.model.groups.put({
      ...world.tenant.group(GROUP_IDS.vacantSeats),
      displayName: 'Vacant Seats',
    });
  });
});

describe('who is in it', () => {
  test('people of nested groups, each once, guests and disabled accounts too; devices and contacts are counted', async () => {
    const members = await groups.members(group('reception'), 50);
    expect(members).toMatchObject({ kind: 'read', nested: 1, others: 2 });
    const people = members.kind === 'read' ? members.people.map(({ id }) => id) : [];
    expect(people.toSorted()).toEqual(
      (['jsmith', 'femke', 'guest', 'accountDisabled', 'alice', 'bob'] as const)
        .map((key) => PERSON_IDS[key])
        .toSorted(),
    );
    expect(world.tenant.requests.roundTrips).toBe(1);
  });

  test('every page is read, and every person is there once', async () => {
    const members = await groups.members(group('generated'), 20_000);
    const people = members.kind === 'read' ? members.people : [];
    const all = [...world.tenant.model.groups.membersOf(world.tenant.group(GROUP_IDS.generated))];
    expect(people.length).toBe(all.length);
    expect(people.length).toBeGreaterThan(2 * 999);
    expect(new Set(people.map(({ id }) => id))).toEqual(new Set(all.map(({ id }) => id)));
    expect(world.tenant.requests.roundTrips).toBe(3);
  });

  test('more than were wanted are counted with the first page, and read no further', async () => {
    const members = await groups.members(group('generated'), 25);
    expect(members.kind === 'too-many' && members.count).toBeGreaterThan(1_998);
    expect(world.tenant.requests.roundTrips).toBe(1);
  });

  test('an empty group is empty, a hidden one is not, and a deleted one is gone', async () => {
    expect(await groups.members(group('vacantSeats'), 50)).toEqual({
      kind: 'read',
      people: [],
      nested: 0,
      others: 0,
    });
    expect(await groups.members(group('quietCircle'), 50)).toEqual({ kind: 'hidden' });
    const gone = { ...group('vacantSeats'), id: PERSON_IDS.jsmith as unknown as GroupId };
    expect(await groups.members(gone, 50)).toEqual({ kind: 'gone' });
  });

  test('a department is everybody who has it', async () => {
    const members = await groups.members({ kind: 'department', name: 'Legal' }, 3_000);
    const people = members.kind === 'read' ? members.people.map(({ department: name }) => name) : [];
    expect(people.length).toBeGreaterThan(3);
    expect(new Set(people)).toEqual(new Set(['Legal']));
  });

  test('a page that fails fails all of it, and a missing permission is named', async () => {
    world.tenant.faults.next(1, { url: /skiptoken/ }, { kind: 'status', status: 503 });
    await expect(groups.members(group('generated'), 20_000)).rejects.toMatchObject({ service: 'graph' });
    const { permissions } = world.tenant.app(BOT_APP_ID);
    world.tenant.setPermissions(
      BOT_APP_ID,
      permissions.filter((name) => name !== 'GroupMember.Read.All'),
    );
    await expect(groups.members(group('finance'), 50)).rejects.toMatchObject({
      code: 'forbidden',
      permission: 'GroupMember.Read.All',
    });
    world.tenant.setPermissions(BOT_APP_ID, permissions);
  });
});
