import type { PersonId } from '../../src/core/ids.ts';
import type { Person } from '../../src/core/people.ts';

export function person(number: number, more: Partial<Person> = {}): Person {
  const [first, last] = NAMES[number % NAMES.length] ?? ['Anna', 'Smith'];
  return {
    id: `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}` as PersonId,
    displayName: `${first} ${last}`,
    userPrincipalName: `${first}.${last}@contoso.com`.toLowerCase(),
    department: DEPARTMENTS[number % DEPARTMENTS.length] ?? 'Sales',
    userType: 'member',
    accountEnabled: true,
    licensed: true,
    ...more,
  };
}
const NAMES = [
  ['Anna', 'Smith'],
  ['Bilal', 'Haddad'],
  ['Chloe', 'Dubois'],
  ['Daan', 'Visser'],
  ['Elena', 'Rossi'],
  ['Farid', 'Azizi'],
  ['Greta', 'Lind'],
] as const;
const DEPARTMENTS = ['Finance', 'Sales', 'Field service', 'Legal'] as const;

export const agent = person(101, { displayName: 'Hugo Meyer', userPrincipalName: 'hugo.meyer@contoso.com' });
export const approver = person(102, {
  displayName: 'Ines Costa',
  userPrincipalName: 'ines.costa@contoso.com',
});
