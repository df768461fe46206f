import { describe, expect, test } from '@jest/globals';
import { GROUP_IDS } from '../../src/rehearsal/contoso.ts';
import { generatePeople } from '../../src/rehearsal/model/generate-people.ts';
import { TenantModel } from '../../src/rehearsal/model/tenant-model.ts';
import { rehearse, rows } from './ask-graph.ts';

describe('generated people', () => {
  test('depend on seed and number only', () => {
    const [one, again, other] = [
      generatePeople(1_000, 7),
      generatePeople(1_000, 7),
      generatePeople(1_000, 8),
    ];
    expect(again.at(123)).toEqual(one.at(123));
    expect(other.at(123)).not.toEqual(one.at(123));
    expect(new Set(Array.from({ length: 1_000 }, (_, index) => one.at(index).userPrincipalName)).size).toBe(
      1_000,
    );
  });

  test('are found by id and UPN without a list of them', () => {
    const people = generatePeople(100_000, 3);
    for (const index of [0, 1, 54_321, 99_999]) {
      const person = people.at(index);
      expect(people.indexOfId(person.id)).toBe(index);
      expect(people.indexOfUpn(person.userPrincipalName.toLowerCase())).toBe(index);
    }
    expect(people.indexOfId(generatePeople(200_000, 3).at(100_000).id)).toBeUndefined();
    expect(people.indexOfUpn('somebody.else.000001@contoso.com')).toBeUndefined();
  });

  test('keep their changes, can be deleted, and never come back by an old name', () => {
    const tenant = new TenantModel({ generate: 1_000, seed: 1 }, Date.now);
    const person = tenant.people.at(tenant.people.positions - 1);
    if (person === undefined) throw new Error('the last position is empty');
    const before = tenant.people.count;
    tenant.setMfaState({ person, asked: 'enforced', actor: { by: 'portal', name: 'x' } });
    tenant.people.put({ ...person, userPrincipalName: 'renamed@contoso.com' });
    expect(tenant.find(person.userPrincipalName)).toBeUndefined();
    expect(tenant.find('renamed@contoso.com')?.id).toBe(person.id);
    expect(tenant.people.count).toBe(before);
    tenant.people.remove(person.id);
    expect([tenant.find(person.id), tenant.people.count]).toEqual([undefined, before - 1]);
  });

  test('are found by filter on address and id as well after a change', async () => {
    const world = await rehearse({ people: { generate: 2_000, seed: 4 } });
    const person = generatePeople(2_000, 4).at(1_999);
    const found = async (filter: string): Promise<readonly unknown[]> =>
      rows(await world.ask(`/v1.0/users?${new URLSearchParams({ $filter: filter }).toString()}`)).map(
        (row) => row['id'],
      );
    const address = person.userPrincipalName.replaceAll("'", "''");
    const either = `userPrincipalName eq '${address}' or mail eq '${address}'`;
    expect(await found(either)).toEqual([person.id]);
    world.tenant.change(person.id, { userPrincipalName: 'new.name@contoso.com' });
    expect(await found(either)).toEqual([person.id]);
    expect(await found(`userPrincipalName eq '${address}'`)).toEqual([]);
    world.tenant.change(person.id, { mail: 'new.mail@contoso.com' });
    expect(await found(either)).toEqual([]);
    expect(await found("mail eq 'NEW.mail@contoso.com' and accountEnabled eq true")).toEqual([person.id]);
    expect(await found("mail eq 'new.mail@contoso.com' and accountEnabled eq false")).toEqual([]);
    expect(await found(`id in ('${person.id}','${person.id}')`)).toEqual([person.id]);
    await world.close();
  });

  test('are all read over HTTP in pages of 999, each once', async () => {
    const world = await rehearse({ people: { generate: 5_000, seed: 2 } });
    const ids = new Set<unknown>();
    let next: string | undefined = '/beta/users?$top=999&$select=id,perUserMfaState';
    let pages = 0;
    while (next !== undefined) {
      const page = await world.ask(next);
      for (const row of rows(page)) ids.add(row['id']);
      next = (page.body['@odata.nextLink'] as string | undefined)?.slice(world.graphUrl.length);
      pages += 1;
    }
    expect([ids.size, pages]).toEqual([world.tenant.model.people.count, 6]);
    const group = world.tenant.model.groups.transitiveMembersOf(world.tenant.group(GROUP_IDS.generated));
    expect(group.length).toBe(5_000);
    await world.close();
  });
});
