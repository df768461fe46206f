import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { GraphDirectory } from '../../../src/adapters/graph/graph-directory.ts';
import { parseGroupId, parsePersonId, type GroupId, type PersonId } from '../../../src/core/ids.ts';
import { MAX_CANDIDATES, type PersonMatches, type PersonQuery } from '../../../src/core/ports/directory.ts';
import type { PersonKey } from '../../../src/rehearsal/contoso-people.ts';
import { GROUP_IDS, PERSON_IDS, PERSON_UPNS, type GroupKey } from '../../../src/rehearsal/contoso.ts';
import { startGraphWorld, type GraphWorld } from './graph-world.ts';

const id = (key: PersonKey): PersonId => parsePersonId(PERSON_IDS[key]) as PersonId;
const group = (key: GroupKey): GroupId => parseGroupId(GROUP_IDS[key]) as GroupId;

let world: GraphWorld;
let directory: GraphDirectory;

beforeAll(async () => {
  world = await startGraphWorld();
  directory = new GraphDirectory(world.client);
});
afterAll(async () => world.close());
beforeEach(() => world.tenant.requests.clear());

async function look(query: PersonQuery): Promise<PersonMatches> {
  const { matches } = await directory.lookUp({ viewer: id('hannaBakker'), groups: [], people: [query] });
  const [first] = matches;
  if (!first) throw new RangeError('no entry for the only query');
  return first;
}

async function find(query: PersonQuery): Promise<readonly string[]> {
  return (await look(query)).people.map((person) => person.userPrincipalName);
}

const byWord = (text: string): PersonQuery => ({ by: 'alias-or-name', text });
const byName = (text: string): PersonQuery => ({ by: 'name', text });
const byAddress = (address: string): PersonQuery => ({ by: 'address', address });
const upns = (...keys: readonly PersonKey[]): readonly string[] => keys.map((key) => PERSON_UPNS[key]);

/** Addresses of the look-up requests inside the batch, as they arrived: without the viewer's own. */
function urlsAsked(): readonly string[] {
  const { requests } = world.tenant.requests;
  return requests.map(({ url }) => url).filter((url) => url.startsWith('/v1.0/users?'));
}

describe('round trips', () => {
  test('rights and eight people cost one', async () => {
    const words = ['jsmith', 'anna.jansen', 'karl.weber', 'marta'].map(byWord);
    const names = ['emma dubois', 'Mulder, Henk', 'nadia lopez', 'oscar jean-pierre'].map(byName);
    const answer = await directory.lookUp({
      viewer: id('hannaBakker'),
      groups: [group('mfaHelpdesk'), group('mfaApprovers'), group('mfaAuditors')],
      people: [...words, ...names],
    });
    expect(world.tenant.requests.roundTrips).toBe(1);
    expect([...answer.rights.groups]).toEqual([group('mfaHelpdesk')]);
    expect(answer.rights.account?.displayName).toBe('Hanna Bakker');
    expect(answer.matches.map((each) => each.people.map((person) => person.displayName))).toEqual([
      ['John Smith'],
      ['Anna Jansen'],
      ['Karl Weber'],
      ['Marta Rossi'],
      ['Emma Dubois'],
      ['Henk Mulder'],
      ['Nadia Lopez'],
      ['Oscar Jean-Pierre'],
    ]);
  });

  test('forty people are asked for in parallel batches, and answered in their order', async () => {
    const keys = ['jsmith', 'alice', 'bob', 'carol'] as const;
    const people = Array.from({ length: 40 }, (_, index) =>
      byAddress(PERSON_UPNS[keys[index % 4] ?? 'jsmith']),
    );
    const { matches } = await directory.lookUp({ viewer: id('hannaBakker'), groups: [], people });
    expect(matches.map((each) => each.people[0]?.id)).toEqual(
      people.map((_, index) => id(keys[index % 4] ?? 'jsmith')),
    );
    expect(world.tenant.requests.roundTrips).toBe(3);
  });

  test('more than twenty groups are checked in parts of twenty', async () => {
    const many = Array.from(
      { length: 30 },
      (_, n) => parseGroupId(`00000002-c057-4000-8000-${String(900 + n).padStart(12, '0')}`) as GroupId,
    );
    const rights = await directory.rightsOf(id('amirHaddad'), [...many, group('mfaApprovers')]);
    expect([...rights.groups]).toEqual([group('mfaApprovers')]);
    expect(world.tenant.requests.roundTrips).toBe(1);
  });
});

describe('who is meant', () => {
  test('an exact alias beats every name', async () => {
    expect(await find(byWord('jsmith'))).toEqual(upns('jsmith'));
    expect(await find(byWord('JSmith'))).toEqual(upns('jsmith'));
  });

  test('a word of a name gives everybody who has it, for a pick list', async () => {
    expect(new Set(await find(byWord('smith')))).toEqual(new Set(upns('jsmith', 'jack', 'joanSmith')));
  });

  test('D4: two people with the same name both stand in the list', async () => {
    const { people, more } = await look(byName('Anna Jansen'));
    expect(people.map((person) => [person.userPrincipalName, person.department])).toEqual([
      [PERSON_UPNS.annaJansenSales, 'Sales'],
      [PERSON_UPNS.annaJansenLegal, 'Legal'],
    ]);
    expect(more).toBe(false);
  });

  test('the words of a name may come in any order, and only begin', async () => {
    expect(await find(byName('smith john'))).toEqual(upns('jsmith'));
    expect(await find(byName('Vries, Sanne de'))).toEqual(upns('sanneDeVries'));
    expect(await find(byName('sann vri'))).toEqual(upns('sanneDeVries'));
  });

  test('a whole name beats the beginning of a longer one', async () => {
    expect(await find(byName('jack smith'))).toEqual(upns('jack'));
    expect(await find(byName('john smith'))).toEqual(upns('jsmith'));
  });

  test('a letter or two are never taken for a name', async () => {
    expect(await find(byWord('b'))).toEqual([]);
    expect(await find(byName('j s'))).toEqual([]);
    expect(await find(byName('j smithers'))).toEqual(upns('jack'));
  });

  test('a text with signs that stand in no name is never the beginning of one', async () => {
    expect(await find(byName('joan smi'))).toEqual(upns('joanSmith'));
    expect(await find(byName('joan#smi'))).toEqual([]);
  });

  test('accents may be typed or left out', async () => {
    expect(await find(byName('José García'))).toEqual(upns('jose'));
    expect(await find(byName('jose garcia'))).toEqual(upns('jose'));
    expect(await find(byWord('jose'))).toEqual(upns('jose'));
    expect(await find(byName('zoe van dijk'))).toEqual(upns('zoe'));
    expect(await find(byName('juergen mueller'))).toEqual(upns('muller'));
    // The same letters in decomposed form (NFD).
    expect(await find(byName('José García'.normalize('NFD')))).toEqual(upns('jose'));
  });

  test('ue for ü is offered, also where only one is meant, and beside whoever is spelled as typed', async () => {
    expect(await find(byWord('muller'))).toEqual(upns('muller'));
    const own = await startGraphWorld();
    try {
      const renamed = (displayName: string, surname: string): void =>
        own.tenant.change(PERSON_IDS.jack, {
          displayName,
          surname,
          userPrincipalName: 'js1@contoso.com',
          mail: null,
        });
      const reader = new GraphDirectory(own.client);
      const ask = async (query: PersonQuery) =>
        (await reader.lookUp({ viewer: id('hannaBakker'), groups: [], people: [query] })).matches[0];
      renamed('Petra Mueller', 'Mueller');
      const both = { people: [{ id: id('muller') }, { id: id('jack') }], more: false, partly: true };
      expect(await ask(byWord('mueller'))).toMatchObject(both);
      expect(await ask(byWord('müller'))).toMatchObject({
        people: [{ id: id('muller') }, { id: id('jack') }],
      });
      expect(await ask(byName('petra müller'))).toMatchObject({ people: [{ id: id('jack') }], alike: true });
      renamed('Søren Håland', 'Håland');
      expect(await ask(byName('soeren haaland'))).toMatchObject({
        people: [{ id: id('jack') }],
        alike: true,
      });
      expect(await ask(byName('Haaland, Soeren'))).toMatchObject({
        people: [{ id: id('jack') }],
        alike: true,
      });
      expect(await ask(byWord('haaland'))).toMatchObject({ people: [{ id: id('jack') }], alike: true });
      renamed('Kaethe Grossmann', 'Grossmann');
      expect(await ask(byName('käthe großmann'))).toMatchObject({
        people: [{ id: id('jack') }],
        alike: true,
      });
      renamed('Käthe Großmann', 'Großmann');
      expect(await ask(byName('kaethe grossmann'))).toMatchObject({
        people: [{ id: id('jack') }],
        alike: true,
      });
      expect(await ask(byWord('grossmann'))).toMatchObject({ people: [{ id: id('jack') }] });
    } finally {
      await own.close();
    }
  });

  test('every address of the mailbox is the person; another one is only offered', async () => {
    expect(await look(byAddress('J.Mueller@contoso.com'))).toEqual({
      ...{ people: [expect.objectContaining({ id: id('muller') })], more: false },
    });
    expect(await look(byAddress('ugo.ferri@mail.example'))).toMatchObject({
      ...{ people: [{ id: id('unlicensed') }], alike: true },
    });
    expect(await find(byAddress('mueller@contoso.com'))).toEqual([]);
    expect(urlsAsked().length).toBe(3);
  });

  test('the account in Active Directory, with its domain or without, the number of the employee, another alias', async () => {
    const muller = { people: [expect.objectContaining({ id: id('muller') })], more: false };
    expect(await look({ by: 'sam-account', text: 'MuelleJu' })).toEqual(muller);
    expect(await look(byWord('muelleju'))).toEqual(muller);
    expect(await look(byWord('e104233'))).toEqual(muller);
    expect(await look(byWord('j.mueller'))).toEqual(muller);
    expect(await look({ by: 'sam-account', text: 'jsmith' })).toMatchObject({
      ...{ people: [{ id: id('jsmith') }], alike: true },
    });
    expect(await look({ by: 'sam-account', text: 'jürgen' })).toEqual({ people: [], more: false });
  });

  test('D3: a look-alike in Cyrillic letters is not the person typed in Latin ones', async () => {
    expect(await find(byName('John Smith'))).not.toContain(PERSON_UPNS.lookAlikeSmith);
    expect(await find(byName('John \u0405mith'))).toEqual(upns('lookAlikeSmith'));
  });

  test('address: UPN or mail, whole, whatever the case', async () => {
    expect(await find(byAddress('JSMITH@contoso.com'))).toEqual(upns('jsmith'));
    expect(await find(byAddress('jsmith@contoso.co'))).toEqual([]);
    expect(await find(byAddress('pat@fabrikam.example'))).toEqual(upns('guest'));
  });

  test('nobody found is an empty list', async () => {
    expect(await look(byWord('nobody.here'))).toEqual({ people: [], more: false });
    expect(
      await look({ by: 'id', id: parsePersonId('00000001-c057-4000-8000-00000000ffff') as PersonId }),
    ).toEqual({
      people: [],
      more: false,
    });
  });

  test('more people than a list shows are said to be more', async () => {
    const crowd = await startGraphWorld({ tenant: { people: { generate: 3_000, seed: 7 } } });
    try {
      const people = await new GraphDirectory(crowd.client).lookUp({
        viewer: id('hannaBakker'),
        groups: [],
        people: [byWord('adler')],
      });
      expect(people.matches[0]?.people.length).toBe(MAX_CANDIDATES);
      expect(people.matches[0]?.more).toBe(true);
    } finally {
      await crowd.close();
    }
  });
});

describe('hostile names', () => {
  test.each([
    [
      "sean.o'brien",
      "/v1.0/users?$filter=mailNickname%20eq%20'sean.o''brien'%20or%20startswith(userPrincipalName%2C'sean.o''brien%40')%20or%20startswith(mail%2C'sean.o''brien%40')%20or%20proxyAddresses%2Fany(p%3Astartswith(p%2C'smtp%3Asean.o''brien%40'))%20or%20onPremisesSamAccountName%20eq%20'sean.o''brien'%20or%20employeeId%20eq%20'sean.o''brien'",
      upns('obrien'),
    ],
    [
      "') or 1 eq 1",
      "/v1.0/users?$filter=mailNickname%20eq%20''')%20or%201%20eq%201'%20or%20startswith(userPrincipalName%2C''')%20or%201%20eq%201%40')%20or%20startswith(mail%2C''')%20or%201%20eq%201%40')%20or%20proxyAddresses%2Fany(p%3Astartswith(p%2C'smtp%3A'')%20or%201%20eq%201%40'))%20or%20onPremisesSamAccountName%20eq%20''')%20or%201%20eq%201'%20or%20employeeId%20eq%20''')%20or%201%20eq%201'",
      [],
    ],
    [
      'a&$top=999',
      "/v1.0/users?$filter=mailNickname%20eq%20'a%26%24top%3D999'%20or%20startswith(userPrincipalName%2C'a%26%24top%3D999%40')%20or%20startswith(mail%2C'a%26%24top%3D999%40')%20or%20proxyAddresses%2Fany(p%3Astartswith(p%2C'smtp%3Aa%26%24top%3D999%40'))%20or%20onPremisesSamAccountName%20eq%20'a%26%24top%3D999'%20or%20employeeId%20eq%20'a%26%24top%3D999'",
      [],
    ],
    [
      'a#b',
      "/v1.0/users?$filter=mailNickname%20eq%20'a%23b'%20or%20startswith(userPrincipalName%2C'a%23b%40')%20or%20startswith(mail%2C'a%23b%40')%20or%20proxyAddresses%2Fany(p%3Astartswith(p%2C'smtp%3Aa%23b%40'))%20or%20onPremisesSamAccountName%20eq%20'a%23b'%20or%20employeeId%20eq%20'a%23b'",
      [],
    ],
    [
      '%27',
      "/v1.0/users?$filter=mailNickname%20eq%20'%2527'%20or%20startswith(userPrincipalName%2C'%2527%40')%20or%20startswith(mail%2C'%2527%40')%20or%20proxyAddresses%2Fany(p%3Astartswith(p%2C'smtp%3A%2527%40'))%20or%20onPremisesSamAccountName%20eq%20'%2527'%20or%20employeeId%20eq%20'%2527'",
      [],
    ],
    [
      'a+b',
      "/v1.0/users?$filter=mailNickname%20eq%20'a%2Bb'%20or%20startswith(userPrincipalName%2C'a%2Bb%40')%20or%20startswith(mail%2C'a%2Bb%40')%20or%20proxyAddresses%2Fany(p%3Astartswith(p%2C'smtp%3Aa%2Bb%40'))%20or%20onPremisesSamAccountName%20eq%20'a%2Bb'%20or%20employeeId%20eq%20'a%2Bb'",
      [],
    ],
  ])('D1: %s goes out as one encoded value', async (typed, golden, expected) => {
    expect(await find(byWord(typed))).toEqual(expected);
    const [filter] = urlsAsked().filter((url) => url.includes('$filter'));
    expect(filter?.split('&$select=')[0]).toBe(golden);
    expect(world.tenant.requests.requests.every(({ status }) => status === 200)).toBe(true);
  });

  test('D1: the search holds words only, so neither quotes nor operators get into it', async () => {
    expect(await find(byName('x" OR "displayName:a \\'))).toEqual([]);
    const [search] = urlsAsked().filter((url) => url.includes('$search'));
    expect(decodeURIComponent(search ?? '').split('&$select=')[0]).toBe(
      '/v1.0/users?$search="displayName:x" AND "displayName:OR" AND "displayName:displayName" AND "displayName:a"',
    );
  });

  test('D1: five thousand characters name nobody and are not sent', async () => {
    expect(await look(byWord('x'.repeat(5_000)))).toEqual({ people: [], more: false });
    expect(urlsAsked()).toEqual([]);
  });

  test("D1: O'Brien is found by name, with every kind of apostrophe", async () => {
    expect(await find(byName("Sean O'Brien"))).toEqual(upns('obrien'));
    expect(await find(byName('Sean O’Brien'))).toEqual(upns('obrien'));
    expect(await find(byWord("o'brien"))).toEqual(upns('obrien'));
  });

  test('D2: an id that climbs out of the resource never becomes an address', async () => {
    await expect(directory.person('../../applications' as PersonId)).rejects.toThrow('not a GUID');
    await expect(directory.rightsOf(id('jsmith'), ["x'/$ref" as GroupId])).rejects.toThrow('not a GUID');
    expect(world.tenant.requests.roundTrips).toBe(0);
  });

  test('D2: a guest is found by the UPN with #EXT#', async () => {
    expect(await find(byAddress(PERSON_UPNS.guest))).toEqual(upns('guest'));
    expect(urlsAsked()[0]).toContain('%23EXT%23');
  });

  test('D5: names with Markdown and HTML come back as they are', async () => {
    const { people } = await look(byWord('html.name'));
    expect(people.map((person) => person.displayName)).toEqual(['<b>Bobby</b> <at>Tables</at> ${x} & Co']);
  });
});

describe('one person, and members of groups', () => {
  test('everything the directory says of a person', async () => {
    expect(await directory.person(id('jsmith'))).toEqual({
      id: id('jsmith'),
      displayName: 'John Smith',
      userPrincipalName: 'jsmith@contoso.com',
      mail: 'jsmith@contoso.com',
      department: 'Finance',
      jobTitle: 'Accountant',
      userType: 'member',
      accountEnabled: true,
      licensed: true,
      preferredLanguage: 'en-GB',
    });
    expect((await directory.person(id('guest')))?.userType).toBe('guest');
    expect((await directory.person(id('accountDisabled')))?.accountEnabled).toBe(false);
    expect((await directory.person(id('unlicensed')))?.licensed).toBe(false);
  });

  test('A12: a deleted account is undefined, and has no rights left', async () => {
    const own = await startGraphWorld();
    try {
      own.tenant.delete(PERSON_IDS.hannaBakker);
      const reader = new GraphDirectory(own.client);
      expect(await reader.person(id('hannaBakker'))).toBeUndefined();
      const rights = await reader.rightsOf(id('hannaBakker'), [group('mfaHelpdesk')]);
      expect(rights).toEqual({ account: undefined, groups: new Set() });
    } finally {
      await own.close();
    }
  });

  test('A14: a right removed a moment ago is gone at the next question', async () => {
    const own = await startGraphWorld();
    try {
      const reader = new GraphDirectory(own.client);
      expect((await reader.rightsOf(id('hannaBakker'), [group('mfaHelpdesk')])).groups.size).toBe(1);
      own.tenant.removeFromGroup(GROUP_IDS.mfaHelpdesk, PERSON_IDS.hannaBakker);
      expect((await reader.rightsOf(id('hannaBakker'), [group('mfaHelpdesk')])).groups.size).toBe(0);
    } finally {
      await own.close();
    }
  });

  test('members come through nested groups, each once, without blocked accounts and guests', async () => {
    const people = await directory.membersOf([group('allStaff'), group('finance')]);
    const names = people.map((person) => person.userPrincipalName);
    expect(names).toContain(PERSON_UPNS.jsmith);
    expect(names).not.toContain(PERSON_UPNS.accountDisabled);
    expect(new Set(names).size).toBe(names.length);
  });

  test('members who cannot be read in time are a failure that says so, and no shorter list', async () => {
    const own = await startGraphWorld();
    try {
      own.tenant.faults.next(1, { url: /transitiveMembers/ }, { kind: 'hang' });
      await expect(new GraphDirectory(own.client).membersOf([group('finance')], 20)).rejects.toMatchObject({
        ...{ service: 'graph', code: 'timeout', retryable: true },
      });
    } finally {
      await own.close();
    }
  });

  test('members beyond the first page are there too', async () => {
    const crowd = await startGraphWorld({ tenant: { people: { generate: 2_500, seed: 3 } } });
    try {
      const people = await new GraphDirectory(crowd.client).membersOf([group('generated')]);
      expect(crowd.tenant.requests.roundTrips).toBe(3);
      expect(people.length).toBeGreaterThan(2_000);
    } finally {
      await crowd.close();
    }
  });
});
