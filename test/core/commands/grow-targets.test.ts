import { expect, test } from '@jest/globals';
import type { Command } from '../../../src/core/commands/command.ts';
import { growTargets, NAMES_AT_ONCE, type Growth } from '../../../src/core/commands/grow-targets.ts';
import { lookUpTargets } from '../../../src/core/commands/look-up-targets.ts';
import type { GroupId, PersonId } from '../../../src/core/ids.ts';
import type { GrowingList } from '../../../src/core/requests/growing-list.ts';
import type { Preview } from '../../../src/core/requests/preview-change.ts';
import type { World } from '../../../src/core/world.ts';
import { SAMPLE_POLICY, sampleMfa, samplePerson } from '../../support/sample-people.ts';

const NAMES = 2 * NAMES_AT_ONCE + 100;
const people = Array.from({ length: NAMES }, (_, number) => samplePerson(number + 1_000));
const byId = new Map(people.map((person) => [person.id, person]));

/** `known`: so many of the names are of somebody. */
async function grow({ cap, known = NAMES }: { readonly cap: number; readonly known?: number }) {
  const examined: PersonId[] = [];
  const added: Preview[] = [];
  const there = new Set(people.slice(0, known).map(({ id }) => id));
  const helpdesk = '00000000-0000-4000-8000-0000000000d1' as GroupId;
  const world = {
    policy: {
      ...SAMPLE_POLICY,
      maxPeoplePerRequest: cap,
      groups: { ...SAMPLE_POLICY.groups, helpdesk: [helpdesk] },
    },
    directory: {
      rightsOf: () => Promise.resolve({ account: samplePerson(9_000), groups: new Set([helpdesk]) }),
      lookUp: ({ people: queries }: { people: readonly { id: PersonId }[] }) =>
        Promise.resolve({
          rights: {},
          matches: queries.map(({ id }) => ({ people: there.has(id) ? [byId.get(id)] : [], more: false })),
        }),
    },
    mfa: {
      examine: (ids: readonly PersonId[]) => {
        examined.push(...ids);
        return Promise.resolve(new Map(ids.map((id) => [id, sampleMfa(byId.get(id) ?? samplePerson(0))])));
      },
    },
    store: { reads: { openRequestOf: () => Promise.resolve(undefined) } },
  } as unknown as World;
  const command = { sender: samplePerson(9_000).id, mentions: [], chosen: [] } as unknown as Command;
  const targets = people.map(({ id }) => id);
  const growth = {
    asker: { person: samplePerson(9_000) },
    intent: { kind: 'change', to: 'enabled', targets },
    list: { add: (preview: Preview) => Promise.resolve(void added.push(preview)) } as unknown as GrowingList,
    first: await lookUpTargets(world, command, targets.slice(0, NAMES_AT_ONCE)),
  } as unknown as Growth;
  const grown = await growTargets(world, command, growth);
  return { grown, examined, items: added.flatMap(({ items }) => items), added };
}

test('of a list that turns out to be too long nobody is examined', async () => {
  const { grown, examined, items } = await grow({ cap: NAMES - 1 });
  expect(grown.people.length).toBe(NAMES);
  expect([examined, items]).toEqual([[], []]);
});

test('names of nobody do not make a list too long: whoever there is is examined, once', async () => {
  const { grown, examined, items, added } = await grow({ cap: NAMES - 1, known: NAMES - 200 });
  expect(grown.people.length).toBe(NAMES - 200);
  expect(examined).toEqual(people.slice(0, NAMES - 200).map(({ id }) => id));
  expect(items).toHaveLength(NAMES - 200);
  expect(added.flatMap(({ refused }) => refused)).toHaveLength(200);
});

test('every page says of how many it is one', async () => {
  const { items } = await grow({ cap: NAMES });
  const counts = items.flatMap(({ warnings }) =>
    warnings.flatMap((warning) => (warning.kind === 'legacy-unread' ? [warning.people] : [])),
  );
  expect([counts.length, new Set(counts)]).toEqual([NAMES, new Set([NAMES])]);
});
