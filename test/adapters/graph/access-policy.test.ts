import { describe, expect, test } from '@jest/globals';
import { readMfaPolicy } from '../../../src/adapters/graph/access-policy.ts';

type Row = Record<string, unknown>;

/** A policy as Graph returns it: MFA for everybody and every app. */
function policy(over: { conditions?: Row; grant?: Row | null; row?: Row } = {}): Row {
  return {
    id: 'p1',
    displayName: 'Require MFA',
    state: 'enabled',
    conditions: {
      clientAppTypes: ['all'],
      applications: { includeApplications: ['All'], excludeApplications: [], includeUserActions: [] },
      users: {
        includeUsers: ['All'],
        excludeUsers: [],
        includeGroups: [],
        excludeGroups: [],
        includeRoles: [],
        excludeRoles: [],
      },
      locations: null,
      platforms: null,
      signInRiskLevels: [],
      userRiskLevels: [],
      ...over.conditions,
    },
    grantControls:
      over.grant === null
        ? null
        : {
            operator: 'OR',
            builtInControls: ['mfa'],
            customAuthenticationFactors: [],
            termsOfUse: [],
            ...over.grant,
          },
    ...over.row,
  };
}

/** `always`, `never`, or what the policy leaves open. */
function covers(row: Row): string {
  const limits = readMfaPolicy(row)?.limits;
  if (limits === undefined) return 'never';
  return limits.length === 0 ? 'always' : limits.join(' ');
}

describe('a policy that demands MFA of everybody in its scope', () => {
  test.each<[string, Row]>([
    ['the built-in control', policy()],
    [
      'with a second control, both needed',
      policy({ grant: { operator: 'AND', builtInControls: ['mfa', 'compliantDevice'] } }),
    ],
    [
      'as authentication strength',
      policy({ grant: { builtInControls: [], authenticationStrength: { requirementsSatisfied: 'mfa' } } }),
    ],
    [
      'modern clients only: no other can do MFA',
      policy({ conditions: { clientAppTypes: ['browser', 'mobileAppsAndDesktopClients'] } }),
    ],
    [
      'all locations, none left out',
      policy({ conditions: { locations: { includeLocations: ['All'], excludeLocations: [] } } }),
    ],
    [
      'all platforms',
      policy({ conditions: { platforms: { includePlatforms: ['all'], excludePlatforms: [] } } }),
    ],
  ])('%s', (_, row) => expect(covers(row)).toBe('always'));
});

describe('a policy that asks for nothing, or for something else, covers nobody', () => {
  test.each<[string, Row]>([
    ['report-only', policy({ row: { state: 'enabledForReportingButNotEnforced' } })],
    ['switched off', policy({ row: { state: 'disabled' } })],
    [
      'a strength that is no MFA',
      policy({ grant: { builtInControls: [], authenticationStrength: { requirementsSatisfied: 'none' } } }),
    ],
    ['a block', policy({ grant: { builtInControls: ['block'] } })],
    ['session controls only', policy({ grant: null })],
    [
      'registering security info',
      policy({
        conditions: {
          applications: { includeApplications: [], includeUserActions: ['urn:user:registersecurityinfo'] },
        },
      }),
    ],
    ['legacy clients', policy({ conditions: { clientAppTypes: ['exchangeActiveSync', 'other'] } })],
    ['no app', policy({ conditions: { applications: { includeApplications: ['None'] } } })],
  ])('%s', (_, row) => expect(covers(row)).toBe('never'));
});

describe('a policy with a way round it covers in part, and says what is left open', () => {
  test.each<[string, string, Row]>([
    [
      'MFA or a compliant device',
      'other-control',
      policy({ grant: { builtInControls: ['mfa', 'compliantDevice'] } }),
    ],
    ['MFA or terms of use', 'other-control', policy({ grant: { termsOfUse: ['t1'] } })],
    ['some apps', 'apps', policy({ conditions: { applications: { includeApplications: ['Office365'] } } })],
    [
      'all apps but one',
      'apps',
      policy({ conditions: { applications: { includeApplications: ['All'], excludeApplications: ['x'] } } }),
    ],
    [
      'an authentication context',
      'apps',
      policy({
        conditions: {
          applications: { includeApplications: [], includeAuthenticationContextClassReferences: ['c1'] },
        },
      }),
    ],
    [
      'outside trusted locations',
      'locations',
      policy({ conditions: { locations: { includeLocations: ['All'], excludeLocations: ['AllTrusted'] } } }),
    ],
    [
      'one platform',
      'platforms',
      policy({ conditions: { platforms: { includePlatforms: ['iOS'], excludePlatforms: [] } } }),
    ],
    ['at sign-in risk', 'risk', policy({ conditions: { signInRiskLevels: ['high'] } })],
    ['at user risk', 'risk', policy({ conditions: { userRiskLevels: ['high'] } })],
    [
      'some devices',
      'devices',
      policy({ conditions: { devices: { deviceFilter: { mode: 'include', rule: 'x' } } } }),
    ],
    ['browsers only', 'clients', policy({ conditions: { clientAppTypes: ['browser'] } })],
  ])('%s', (_, open, row) => expect(covers(row)).toBe(open));
});

test('a row that is no policy is not passed over in silence', () => {
  expect(() => readMfaPolicy({ displayName: 'x' })).toThrow(TypeError);
  expect(() => readMfaPolicy(policy({ row: { conditions: null } }))).toThrow(TypeError);
});

test('ids in a scope are compared in lower case', () => {
  const users = { includeUsers: ['ABCDEF00-0000-4000-8000-000000000001'], excludeUsers: ['All'] };
  const read = readMfaPolicy(policy({ conditions: { users } }));
  expect([...(read?.include.users ?? [])]).toEqual(['abcdef00-0000-4000-8000-000000000001']);
  expect([...(read?.exclude.users ?? [])]).toEqual(['all']);
});
