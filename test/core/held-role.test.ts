import { describe, expect, test } from '@jest/globals';
import { heldRoleText, readHeldRole } from '../../src/core/held-role.ts';

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

  test('of an earlier version: a name alone', () => {
    expect(readHeldRole('Helpdesk Administrator')).toEqual({ name: 'Helpdesk Administrator' });
  });
});
