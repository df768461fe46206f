import { expect, test } from '@jest/globals';
import { findChanged } from '../../../src/core/approvals/find-changed.ts';
import type { RequestId } from '../../../src/core/ids.ts';
import { truthOf } from '../../../src/core/requests/target-truth.ts';
import type { World } from '../../../src/core/world.ts';
import { sampleItem, sampleMfa, samplePerson } from '../../support/sample-people.ts';

/** Everybody in the list is enforced by now. How many rows were read, and how many people were asked for. */
async function look(people: number) {
  const items = Array.from({ length: people }, (_, index) => {
    const person = samplePerson(index + 1);
    return sampleItem(person, { truth: truthOf(sampleMfa(person)) });
  });
  let [rows, asked] = [0, 0];
  const world = {
    store: {
      reads: {
        itemsFrom: (_: RequestId, from: number, limit: number) => {
          const page = items.slice(from, from + limit);
          rows += page.length;
          return Promise.resolve(page);
        },
      },
    },
    mfa: {
      examine: (ids: readonly string[]) => {
        asked += ids.length;
        const facts = items.map(
          ({ person }) => [person.id, sampleMfa(person, { state: 'enforced' })] as const,
        );
        return Promise.resolve(new Map(facts));
      },
    },
  } as unknown as World;
  const changed = await findChanged(world, { request: 'REQ-1' as RequestId, to: 'disabled' });
  return { rows, asked, changed: changed.size };
}

test('whoever has changed is found in a list that can be looked at in one press', async () => {
  expect(await look(100)).toEqual({ rows: 100, asked: 100, changed: 100 });
});

test('of a longer list no more is read than it takes to see that it is longer', async () => {
  expect(await look(5_000)).toEqual({ rows: 101, asked: 0, changed: 0 });
});
