import { expect, test } from '@jest/globals';
import type { PersonId } from '../../src/core/ids.ts';
import { accountsOf, isSamePerson } from '../../src/core/same-person.ts';

const [ordinary, admin, cloud, other] = ['1', '2', '3', '4'] as PersonId[] as [
  PersonId,
  PersonId,
  PersonId,
  PersonId,
];

test('three accounts written down in two pairs are one human', () => {
  const policy = {
    samePerson: [
      [ordinary, admin],
      [cloud, admin],
    ],
  };
  expect(isSamePerson(policy, ordinary, cloud)).toBe(true);
  expect(isSamePerson(policy, cloud, ordinary)).toBe(true);
  expect([...accountsOf(policy, ordinary)].sort()).toEqual([ordinary, admin, cloud]);
  expect(isSamePerson(policy, ordinary, other)).toBe(false);
});

test('without lists everybody has one account', () => {
  expect(accountsOf({}, ordinary)).toEqual([ordinary]);
  expect(isSamePerson({}, ordinary, ordinary)).toBe(true);
  expect(isSamePerson({}, ordinary, other)).toBe(false);
});
