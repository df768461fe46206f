import { describe, expect, test } from '@jest/globals';
import type { MfaState } from '../../../src/core/mfa-state.ts';
import type { Person } from '../../../src/core/people.ts';
import type { Policy } from '../../../src/core/policy.ts';
import type { PersonMfa } from '../../../src/core/ports/mfa.ts';
import { judgeTarget } from '../../../src/core/requests/judge-target.ts';
import { sampleMfa, samplePerson, samplePersonId, SAMPLE_POLICY } from '../../support/sample-people.ts';

interface Case {
  readonly to?: MfaState;
  readonly person?: Partial<Person>;
  readonly mfa?: Partial<PersonMfa>;
  readonly policy?: Partial<Policy>;
  readonly requester?: number;
}

function judge({ to = 'enabled', person, mfa, policy, requester = 2 }: Case): string {
  const target = samplePerson(1, person);
  const verdict = judgeTarget(
    { ...SAMPLE_POLICY, ...policy },
    {
      person: target,
      to,
      mfa: sampleMfa(target, mfa),
      requester: samplePersonId(requester),
      openRequest: undefined,
    },
  );
  if (verdict.kind === 'refused') return verdict.refusal.kind;
  return ['change', ...verdict.item.warnings.map(({ kind }) => kind)].join(' ');
}

describe('who is changed and who is not', () => {
  test('somebody ordinary is changed without a warning', () => {
    expect(judge({})).toBe('change');
  });

  test('E1: a break-glass account is refused in every direction, before anything else is said of it', () => {
    const person = { id: samplePersonId(99), userType: 'guest' as const };
    for (const to of ['disabled', 'enabled', 'enforced'] as const)
      expect(judge({ to, person })).toBe('break-glass');
  });

  test('E4: nobody changes their own account', () => {
    expect(judge({ requester: 1 })).toBe('own-account');
    expect(judge({ requester: 1, to: 'disabled', mfa: { state: 'enforced' } })).toBe('own-account');
  });

  test('a guest, and somebody of unknown type, are refused', () => {
    expect(judge({ person: { userType: 'guest' } })).toBe('guest');
    expect(judge({ person: { userType: 'unknown' } })).toBe('guest');
  });

  test('a policy that takes guests has the card say so; whoever is of unknown type is refused all the same', () => {
    const policy = { guests: 'warn' } as const;
    expect(judge({ person: { userType: 'guest' }, policy })).toBe('change guest');
    expect(judge({ person: { userType: 'unknown' }, policy })).toBe('guest');
    expect(judge({ person: { userType: 'guest', accountEnabled: false }, policy })).toBe('account-disabled');
  });

  test('a disabled account, and one of which that is unknown, are refused', () => {
    expect(judge({ person: { accountEnabled: false } })).toBe('account-disabled');
    expect(judge({ person: { accountEnabled: 'unknown' } })).toBe('account-disabled');
  });

  test('E2, E3: roles that are held, and roles that cannot be read, both count as privileged', () => {
    expect(judge({ mfa: { roles: ['Global Administrator'] } })).toBe('privileged');
    expect(judge({ mfa: { roles: 'unknown' } })).toBe('privileged');
    const policy = { privilegedTargets: 'warn' } as const;
    expect(judge({ policy, mfa: { roles: 'unknown' } })).toBe('change privileged');
  });

  test('shared mailboxes are marked by what Exchange says, service accounts by their name only', () => {
    expect(judge({ person: { licensed: false } })).toBe('change unlicensed');
    expect(judge({ person: { licensed: false, mailbox: 'shared' } })).toBe('change shared-account');
    for (const alias of ['svc-backup', 'SRV_print', 'Sync_DC01_0f3a', 'billing.svc', 'svc42'])
      expect(judge({ person: { userPrincipalName: `${alias}@contoso.com` } })).toBe('change service-account');
    for (const alias of ['sa.lopez', 'sven.carlsson', 'sally', 'bo.tanaka', 'synnove.appel', 'jsmith'])
      expect(judge({ person: { userPrincipalName: `${alias}@contoso.com` } })).toBe('change');
    expect(judge({ person: { jobTitle: 'Dienstkonto Druckserver' } })).toBe('change service-account');
  });

  test('who is there already is left out, and enforced is more than enabled', () => {
    expect(judge({ mfa: { state: 'enabled' } })).toBe('already-there');
    expect(judge({ mfa: { state: 'enforced' } })).toBe('already-there');
    expect(judge({ to: 'disabled' })).toBe('already-there');
    expect(judge({ mfa: { state: 'unknown' } })).toBe('state-unknown');
  });

  test('enforcing is refused for the unregistered, and where registration cannot be read', () => {
    const registered: Partial<PersonMfa> = { state: 'enabled', methods: ['authenticator'] };
    expect(judge({ to: 'enforced', mfa: { state: 'enabled' } })).toBe('enforce-unregistered');
    expect(judge({ to: 'enforced', mfa: { state: 'enabled', methods: ['temporary-access-pass'] } })).toBe(
      'enforce-unregistered',
    );
    expect(judge({ to: 'enforced', mfa: { state: 'enabled', methods: 'unknown' } })).toBe(
      'enforce-unregistered',
    );
    expect(judge({ to: 'enforced', mfa: registered })).toBe('change legacy-apps-stop');
  });

  test('Conditional Access and security defaults refuse strengthening, and never stand in the way of disabling', () => {
    expect(judge({ mfa: { coveredBy: ['MFA for all'] } })).toBe('conditional-access');
    expect(judge({ mfa: { securityDefaults: true } })).toBe('security-defaults');
    expect(judge({ mfa: { coveredBy: 'unknown' } })).toBe('posture-unknown');
    expect(judge({ mfa: { securityDefaults: 'unknown' } })).toBe('posture-unknown');
    const disabling = { state: 'enforced', coveredBy: ['MFA for all'] } as const;
    expect(judge({ to: 'disabled', mfa: disabling })).toBe('change methods-stay');
    const policy = { underConditionalAccess: 'warn' } as const;
    expect(judge({ policy, mfa: { coveredBy: ['MFA for all'] } })).toBe(
      'change covered-by-conditional-access',
    );
  });

  test('covered in part: allowed with a warning, unless the rules say otherwise; unreadable counts like covered', () => {
    const mfa = { partlyCoveredBy: [{ policy: 'Outside', limits: ['locations' as const] }] };
    expect(judge({ mfa })).toBe('change partly-covered');
    expect(judge({ mfa, policy: { partlyUnderConditionalAccess: 'refuse' } })).toBe('partly-covered');
    expect(judge({ mfa, policy: { partlyUnderConditionalAccess: 'override' } })).toBe(
      'change partly-covered overrides-coverage',
    );
    expect(judge({ mfa: { partlyCoveredBy: 'unknown' } })).toBe('change coverage-unknown');
    expect(
      judge({
        mfa: { partlyCoveredBy: 'unknown' },
        policy: { partlyUnderConditionalAccess: 'refuse' },
      }),
    ).toBe('posture-unknown');
    expect(judge({ to: 'disabled', mfa: { ...mfa, state: 'enforced' } })).toBe('change methods-stay');
  });

  test('the rule against a second way may be set aside: each doubt is told, and counts as an exception', () => {
    const policy = { underConditionalAccess: 'override' } as const;
    expect(judge({ policy, mfa: { coveredBy: ['MFA for all'] } })).toBe(
      'change covered-by-conditional-access overrides-coverage',
    );
    expect(judge({ policy, mfa: { securityDefaults: true } })).toBe(
      'change security-defaults overrides-coverage',
    );
    expect(judge({ policy, mfa: { coveredBy: 'unknown' } })).toBe(
      'change coverage-unknown overrides-coverage',
    );
    expect(judge({ policy })).toBe('change');
    const warn = { underConditionalAccess: 'warn' } as const;
    expect(judge({ policy: warn, mfa: { securityDefaults: 'unknown' } })).toBe('change coverage-unknown');
  });

  test('somebody registered is announced as becoming enforced at once', () => {
    expect(judge({ mfa: { methods: ['passkey'] } })).toBe('change already-registered legacy-apps-stop');
    expect(judge({ mfa: { methods: 'unknown' } })).toBe('change registration-unknown');
  });

  test('D3: a name in mixed scripts or with invisible characters is warned about', () => {
    expect(judge({ person: { displayName: 'John Smіth' } })).toBe('change look-alike-name');
    expect(judge({ person: { displayName: 'John\u200bSmith' } })).toBe('change look-alike-name');
    for (const name of ['Zoë Müller-Ström', 'علی\u200Cرضا', 'Ана Петровић', 'Kim ❤️'])
      expect(judge({ person: { displayName: name } })).toBe('change');
    for (const name of [
      'John\uFE0FSmith',
      'John\u2800Smith',
      'John\u034FSmith',
      '\uFF2Aohn',
      '\u{1D409}ohn',
      '\u13ABohn',
    ])
      expect(judge({ person: { displayName: name } })).toBe('change look-alike-name');
  });
});
