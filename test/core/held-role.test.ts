import { describe, expect, test } from '@jest/globals';
import { heldRoleText, isOwnership, ownedGroupText, readHeldRole } from '../../src/core/held-role.ts';

describe('the text of a role', () => {
  test.each([
    [{ name: 'Global Administrator' }, 'Global Administrator'],
    [
      { name: 'User Administrator', scope: '/administrativeUnits/1' },
      'User Administrator @ /administrativeUnits/1',
    ],
    [{ name: 'Odd @ /name', scope: '/2' }, 'Odd @ /name @ /2'],
  ])('%j is %s, and back', (role, text) => {
    expect(heldRoleText(role)).toBe(text);
    expect(readHeldRole(text)).toEqual(role);
  });

  test('of a group that somebody owns, which is no role within a scope', () => {
    const owned = readHeldRole(
      ownedGroupText({ id: '00000002-c057-4000-8000-000000000001', name: 'Odd @ /1' }),
    );
    expect([owned.name, isOwnership(owned)]).toEqual(['Odd @ /1', true]);
    const roles = ['Global Administrator', 'User Administrator @ /administrativeUnits/1', 'Reader @ /2'];
    expect(roles.map((role) => isOwnership(readHeldRole(role)))).toEqual([false, false, false]);
  });

  test('of an earlier version: a name alone', () => {
    expect(readHeldRole('Helpdesk Administrator')).toEqual({ name: 'Helpdesk Administrator' });
  });
});
