import { describe, expect, test } from '@jest/globals';
import { isAllowedServiceUrl } from '../../../src/adapters/teams/service-url.ts';

describe('our token goes to', () => {
  test.each([
    'https://smba.trafficmanager.net/teams/',
    'https://smba.trafficmanager.net/emea/0a9c3f10-0000-4000-8000-00000000c0de/',
    'https://smba.infra.gcc.teams.microsoft.com/teams',
    'https://smba.infra.gov.teams.microsoft.us/teams',
    'https://smba.infra.dod.teams.microsoft.us/teams',
    'https://anything.teams.microsoft.com/',
  ])('%s', (url) => {
    expect(isAllowedServiceUrl(url, { loopback: false })).toBe(true);
  });
});

describe('our token does not go to', () => {
  test.each([
    'http://smba.trafficmanager.net/teams/',
    'https://smba.trafficmanager.net:8443/teams/',
    'https://smba.trafficmanager.net.evil.example/',
    'https://evil.example/smba.trafficmanager.net/',
    'https://user:pass@smba.trafficmanager.net/',
    'https://teams.microsoft.com.evil.example/',
    'https://evilteams.microsoft.com/',
    'ftp://smba.trafficmanager.net/',
    'smba.trafficmanager.net',
    'http://127.0.0.1:3978/',
    'https://localhost/',
    '',
    undefined,
    7,
  ])('%p', (url) => {
    expect(isAllowedServiceUrl(url, { loopback: false })).toBe(false);
  });

  test.each([
    'http://192.168.0.1/',
    'http://127.0.0.1.evil.example/',
    'https://127.0.0.1/',
    'http://evil.example/',
  ])('a stand-in that is not on loopback: %s', (url) => {
    expect(isAllowedServiceUrl(url, { loopback: true })).toBe(false);
  });
});

test.each(['http://127.0.0.1:3978/', 'http://localhost:56150/_connector', 'http://[::1]:80/'])(
  'with stand-ins allowed, loopback is fine: %s',
  (url) => {
    expect(isAllowedServiceUrl(url, { loopback: true })).toBe(true);
  },
);
