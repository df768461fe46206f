import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { GraphDirectory } from '../../../src/adapters/graph/graph-directory.ts';
import { parseGroupId, parsePersonId, type GroupId, type PersonId } from '../../../src/core/ids.ts';
import type { PersonQuery } from '../../../src/core/ports/directory.ts';
import { GROUP_IDS, PERSON_IDS, PERSON_UPNS, type GroupKey } from '../../../src/rehearsal/contoso.ts';
import type { PersonKey } from '../../../src/rehearsal/contoso-people.ts';
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

async function find(query: PersonQuery): Promise<readonly string[]> {
  const answer = await directory.lookUp({ viewer: id('hannaBakker'), groups: [], people: [query] });
  return answer.matches[0]?.people.map((person) => person.userPrincipalName) ?? [];
}

const byWord = (text: string): PersonQuery => ({ by: 'alias-or-name', text });
const byName = (text: string): PersonQuery => ({ by: 'name', text });
const byAddress = (text: string): PersonQuery => ({ by: 'address', address: text });

describe('looking people up', () => {
  test('rights and eight people cost one round trip to Graph', async () => {
    const people = [
      'jsmith',
      'anna.jansen',
      'karl.weber',
      'marta',
      'emma dubois',
      'henk mulder',
      'nadia',
      'oscar',
    ].map((text) => (text.includes(' ') ? byName(text) : byWord(text)));
    const answer = await directory.lookUp({
      viewer: id('hannaBakker'),
      groups: [group('mfaHelpdesk'), group('mfaApprovers'), group('mfaAuditors')],
      people,
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
  test('an exact alias beats every name', async () => {
    expect(await find(byWord('jsmith'))).toEqual([PERSON_UPNS.jsmith]);
  });
});
