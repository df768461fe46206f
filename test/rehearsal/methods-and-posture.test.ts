import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BOT_APP_ID, PERSON_IDS } from '../../src/rehearsal/contoso.ts';
import { accessPolicy } from '../../src/rehearsal/model/posture.ts';
import { errorCode, rehearse, rows, type Rehearsal, type Asked } from './ask-graph.ts';

let world: Rehearsal;
let now = Date.parse('2026-01-15T10:00:00Z');
beforeEach(async () => {
  now = Date.parse('2026-01-15T10:00:00Z');
  world = await rehearse({ clock: () => now });
});
afterEach(async () => world.close());

const base = `/v1.0/users/${PERSON_IDS.registeredDisabled}/authentication`;

describe('authentication methods', () => {
  test('are listed with their types; everybody has a password', async () => {
    const types = rows(await world.ask(`${base}/methods`)).map((row) => row['@odata.type']);
    expect(types).toEqual([
      '#microsoft.graph.passwordAuthenticationMethod',
      '#microsoft.graph.phoneAuthenticationMethod',
      '#microsoft.graph.microsoftAuthenticatorAuthenticationMethod',
    ]);
  });

  test('are deleted by kind, the default one last', async () => {
    const [, phone, app] = rows(await world.ask(`${base}/methods`)).map((row) => String(row['id']));
    const remove = async (segment: string, id = ''): Promise<number> =>
      (await world.ask(`${base}/${segment}/${id}`, { method: 'DELETE' })).status;
    expect(await remove('methods', phone)).toBe(400);
    expect(await remove('phoneMethods', phone)).toBe(400);
    expect(await remove('phoneMethods', app)).toBe(404);
    expect(await remove('microsoftAuthenticatorMethods', app)).toBe(204);
    expect(await remove('phoneMethods', phone)).toBe(204);
    expect(world.tenant.effects.of('method-deleted').map((effect) => effect.method)).toEqual([
      'microsoftAuthenticator',
      'phone',
    ]);
    expect(rows(await world.ask(`${base}/methods`)).length).toBe(1);
  });

  test('a Temporary Access Pass is shown once, replaces the one before, and is not a registration', async () => {
    const path = `/v1.0/users/${PERSON_IDS.jsmith}/authentication/temporaryAccessPassMethods`;
    const make = async (body: unknown) => world.ask(path, { method: 'POST', body });
    const first = await make({ lifetimeInMinutes: 60, isUsableOnce: true });
    expect([first.status, typeof first.body['temporaryAccessPass']]).toEqual([201, 'string']);
    await make({});
    expect(rows(await world.ask(path))).toMatchObject([{ temporaryAccessPass: null }]);
    expect((await make({ lifetimeInMinutes: 5 })).status).toBe(400);
    world.tenant.posture.temporaryAccessPass = 'disabled';
    expect((await make({})).status).toBe(400);
    world.tenant.changeInPortal(PERSON_IDS.jsmith, 'enabled');
    expect(world.tenant.mfaState(PERSON_IDS.jsmith)).toBe('enabled');
  });

  test('sessions are revoked, those of a guest are not', async () => {
    const revoke = async (id: string): Promise<number> =>
      (await world.ask(`/v1.0/users/${id}/revokeSignInSessions`, { method: 'POST' })).status;
    expect([await revoke(PERSON_IDS.jsmith), await revoke(PERSON_IDS.guest)]).toEqual([200, 400]);
  });
});

describe('the registration report', () => {
  const path = '/v1.0/reports/authenticationMethods/userRegistrationDetails';

  test('tells who is registered, and filters by flags', async () => {
    const one = await world.ask(`${path}/${PERSON_IDS.registeredDisabled}`);
    expect(one.body).toMatchObject({
      isMfaRegistered: true,
      methodsRegistered: ['mobilePhone', 'microsoftAuthenticatorPush'],
      isAdmin: false,
    });
    const admins = await world.ask(
      `${path}?${new URLSearchParams({ $filter: 'isAdmin eq true' }).toString()}`,
    );
    expect(rows(admins).map((row) => row['id'])).toContain(PERSON_IDS.adminThroughGroup);
    const phones = await world.ask(
      `${path}?${new URLSearchParams({ $filter: "methodsRegistered/any(x:x eq 'fido2SecurityKey')" }).toString()}`,
    );
    expect(rows(phones).map((row) => row['id'])).toContain(PERSON_IDS.breakGlass);
  });

  test('lags behind as long as the test says', async () => {
    world.tenant.posture.registrationReportLagMs = 3_600_000;
    world.tenant.register(PERSON_IDS.jsmith);
    const read = async () => (await world.ask(`${path}/${PERSON_IDS.jsmith}`)).body['isMfaRegistered'];
    expect(await read()).toBe(false);
    now += 3_600_000;
    world.tenant.expireTokens();
    const fresh = await world.token();
    const later = await fetch(`${world.graphUrl}${path}/${PERSON_IDS.jsmith}`, {
      headers: { Authorization: `Bearer ${fresh}` },
    });
    expect(await later.json()).toMatchObject({ isMfaRegistered: true });
  });

  test('and the sign-in log need a premium licence', async () => {
    world.tenant.posture.skus = [];
    expect(errorCode(await world.ask(path))).toBe('Authentication_RequestFromNonPremiumTenantOrB2CTenant');
    expect((await world.ask('/v1.0/auditLogs/signIns')).status).toBe(403);
  });
});

describe('posture', () => {
  test('is Conditional Access for some, no security defaults, P1 licences', async () => {
    const policies = rows(await world.ask('/v1.0/identity/conditionalAccess/policies'));
    expect(policies.map((policy) => policy['state'])).toEqual([
      'enabled',
      'enabledForReportingButNotEnforced',
      'disabled',
      'enabled',
    ]);
    expect((await world.ask('/v1.0/policies/identitySecurityDefaultsEnforcementPolicy')).body).toMatchObject({
      isEnabled: false,
    });
    expect(rows(await world.ask('/v1.0/subscribedSkus'))[0]).toMatchObject({
      skuPartNumber: 'SPB',
      prepaidUnits: { enabled: 300 },
    });
    expect((await world.ask('/v1.0/policies/authenticationMethodsPolicy')).body).toMatchObject({
      policyMigrationState: 'preMigration',
    });
  });

  test('follows the test', async () => {
    world.tenant.posture.securityDefaults = true;
    world.tenant.posture.accessPolicies = [
      accessPolicy({
        id: 'x',
        displayName: 'Everybody',
        state: 'enabled',
        users: { includeUsers: ['All'] },
        strength: 'mfa',
      }),
    ];
    expect((await world.ask('/v1.0/policies/identitySecurityDefaultsEnforcementPolicy')).body).toMatchObject({
      isEnabled: true,
    });
    const [policy] = rows(await world.ask('/v1.0/identity/conditionalAccess/policies'));
    expect(policy).toMatchObject({
      grantControls: { builtInControls: [], authenticationStrength: { requirementsSatisfied: 'mfa' } },
    });
  });

  test('is closed to an app without the permission', async () => {
    world.tenant.setPermissions(BOT_APP_ID, ['User.Read.All']);
    for (const path of [
      'identity/conditionalAccess/policies',
      'subscribedSkus',
      'auditLogs/signIns',
      'groups',
      `users/${PERSON_IDS.jsmith}/mailboxSettings`,
    ]) {
      expect([path, (await world.ask(`/v1.0/${path}`)).status]).toEqual([path, 403]);
    }
    expect(errorCode(await world.ask('/v1.0/groups'))).toBe('Authorization_RequestDenied');
  });
});

describe('logs', () => {
  test('sign-ins show old mail apps of a person', async () => {
    const filter = `userId eq '${PERSON_IDS.legacyMail}' and createdDateTime ge 2026-01-01T00:00:00Z`;
    const found = await world.ask(
      `/v1.0/auditLogs/signIns?${new URLSearchParams({ $filter: filter, $top: '50' }).toString()}`,
    );
    expect(rows(found).map((row) => row['clientAppUsed'])).toEqual([
      'IMAP4',
      'Authenticated SMTP',
      'Browser',
    ]);
  });

  test('sign-ins that a client makes for somebody are shown only where they are asked for, in beta', async () => {
    world.tenant.signInWith(PERSON_IDS.henk, 'POP3', false);
    const both = `signInEventTypes/any(t: t eq 'interactiveUser' or t eq 'nonInteractiveUser')`;
    const found = async (version: string, more: string): Promise<Asked> => {
      const $filter = `userId eq '${PERSON_IDS.henk}'${more}`;
      return world.ask(`/${version}/auditLogs/signIns?${new URLSearchParams({ $filter }).toString()}`);
    };
    expect(rows(await found('beta', ''))).toEqual([]);
    expect((await found('v1.0', ` and ${both}`)).status).toBe(400);
    expect(rows(await found('beta', ` and ${both}`))).toMatchObject([
      { clientAppUsed: 'POP3', isInteractive: false },
    ]);
  });

  test('E14: the audit log shows a change made in the portal', async () => {
    world.tenant.changeInPortal(PERSON_IDS.enforced, 'disabled');
    const filter = `activityDisplayName eq 'Disable Strong Authentication' and targetResources/any(t:t/id eq '${PERSON_IDS.enforced}')`;
    const found = await world.ask(
      `/v1.0/auditLogs/directoryAudits?${new URLSearchParams({ $filter: filter }).toString()}`,
    );
    expect(rows(found)).toMatchObject([{ initiatedBy: { user: { displayName: 'An administrator' } } }]);
  });
});
