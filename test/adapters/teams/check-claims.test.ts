import { expect, test } from '@jest/globals';
import { faultInClaims } from '../../../src/adapters/teams/check-claims.ts';

const NOW = Date.UTC(2026, 0, 5);
const EXPECTED = { issuer: 'https://issuer', appId: 'app', serviceUrl: 'https://service/', now: NOW };
const CLAIMS = { iss: 'https://issuer', aud: 'app', serviceurl: 'https://service/', exp: NOW / 1000 + 60 };

test('A2, A3 and A7: each claim that is not as expected is a fault of its own, even where the SDK would look too', () => {
  expect(faultInClaims(CLAIMS, EXPECTED)).toBeUndefined();
  expect(faultInClaims({ ...CLAIMS, iss: 'https://other' }, EXPECTED)).toBe('issuer');
  expect(faultInClaims({ ...CLAIMS, aud: 'other' }, EXPECTED)).toBe('audience');
  expect(faultInClaims({ ...CLAIMS, serviceurl: 'https://other/' }, EXPECTED)).toBe('service-url-claim');
  expect(faultInClaims({ ...CLAIMS, serviceurl: undefined }, EXPECTED)).toBe('service-url-claim');
  expect(faultInClaims({ ...CLAIMS, exp: NOW / 1000 - 600 }, EXPECTED)).toBe('expiry');
  expect(faultInClaims({ ...CLAIMS, exp: undefined }, EXPECTED)).toBe('expiry');
  expect(faultInClaims({ ...CLAIMS, nbf: NOW / 1000 + 600 }, EXPECTED)).toBe('expiry');
  expect(faultInClaims({ ...CLAIMS, nbf: 'soon' }, EXPECTED)).toBe('expiry');
  expect(faultInClaims({ ...CLAIMS, nbf: NOW / 1000 - 60 }, EXPECTED)).toBeUndefined();
});
