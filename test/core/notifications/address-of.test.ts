import { expect, test } from '@jest/globals';
import { addressOf } from '../../../src/core/notifications/address-of.ts';
import { person } from '../../presentation/sample-people.ts';

test('without a mail address the sign-in name is used, never another address that somebody may have added', () => {
  const { mail: _, ...rest } = person(0, { userPrincipalName: 'anna@contoso.com' });
  const otherMails = ['eve@evil.example'];
  expect(addressOf({ ...rest, otherMails })).toBe('anna@contoso.com');
  expect(addressOf({ ...rest, otherMails, userPrincipalName: 'anna' })).toBeUndefined();
});
