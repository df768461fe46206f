import { describe, expect, test } from '@jest/globals';
import { requestIdOf, type RequestId } from '../../../src/core/ids.ts';
import type { Person } from '../../../src/core/people.ts';
import type { Policy } from '../../../src/core/policy.ts';
import type { PersonMfa } from '../../../src/core/ports/mfa.ts';
import type { Act } from '../../../src/core/requests/act.ts';
import { judgeAct } from '../../../src/core/requests/judge-act.ts';
import { sampleMfa, samplePerson, samplePersonId, SAMPLE_POLICY } from '../../support/sample-people.ts';

interface Case {
  readonly act: Act;
  readonly person?: Partial<Person>;
  readonly mfa?: Partial<PersonMfa>;
  readonly policy?: Partial<Policy>;
  readonly requester?: number;
  readonly openRequest?: RequestId;
}

function judge({ act, person, mfa, policy, requester = 2, openRequest }: Case): string {
  const target = samplePerson(1, person);
  const facts = sampleMfa(target, { methods: ['phone'], ...mfa });
  const verdict = judgeAct(
    { ...SAMPLE_POLICY, ...policy },
    { person: target, act, mfa: facts, requester: samplePersonId(requester), openRequest },
  );
  if (verdict.kind === 'refused') return verdict.refusal.kind;
  return ['change', ...verdict.item.warnings.map(({ kind }) => kind)].join(' ');
}

describe.each(['reset', 'revoke'] as const)('for whom "%s" is done and for whom not', (act) => {
  test('for somebody ordinary, without a warning', () => {
    expect(judge({ act })).toBe('change');
  });

  test('E1, E4: never for a break-glass account, one’s own, or a guest', () => {
    expect(judge({ act, person: { id: samplePersonId(99) } })).toBe('break-glass');
    expect(judge({ act, requester: 1 })).toBe('own-account');
    expect(judge({ act, person: { userType: 'guest' } })).toBe('guest');
    expect(judge({ act, person: { userType: 'guest' }, policy: { guests: 'warn' } })).toBe('guest');
    expect(judge({ act, person: { userType: 'unknown' } })).toBe('guest');
  });

  test('E2, E3: roles that are held, and roles that cannot be read, count as privileged', () => {
    expect(judge({ act, mfa: { roles: ['Global Administrator'] } })).toBe('privileged');
    expect(judge({ act, mfa: { roles: 'unknown' } })).toBe('privileged');
    const policy = { privilegedTargets: 'warn' } as const;
    expect(judge({ act, policy, mfa: { roles: 'unknown' } })).toBe('change privileged');
  });

  test('not while the state is unknown, nor while another request holds the person', () => {
    expect(judge({ act, mfa: { state: 'unknown' } })).toBe('state-unknown');
    expect(judge({ act, openRequest: requestIdOf(7) })).toBe('in-open-request');
  });
});

test('a blocked account cannot register again, but its sessions can be ended', () => {
  expect(judge({ act: 'reset', person: { accountEnabled: false } })).toBe('account-disabled');
  expect(judge({ act: 'revoke', person: { accountEnabled: false } })).toBe('change');
});

test('what does not matter for ending sessions cannot come between card and deed', () => {
  const recorded = (act: Act) => {
    const person = samplePerson(1);
    const mfa = sampleMfa(person, { methods: ['phone'], roles: [], signInName: 'p1' });
    const facts = { person, act, mfa, requester: samplePersonId(2), openRequest: undefined };
    const verdict = judgeAct(SAMPLE_POLICY, facts);
    return verdict.kind === 'change' ? verdict.item.truth : undefined;
  };
  expect(recorded('reset')).toEqual({
    ...{ accountEnabled: true, methods: ['phone'], coverage: [] },
    ...{ roles: [], signInName: 'p1' },
  });
  expect(recorded('revoke')).toEqual({
    ...{ accountEnabled: 'unknown', methods: 'unknown', coverage: 'unknown' },
    ...{ roles: [], signInName: 'p1' },
  });
});

test('nothing is reset where nothing is registered, or where that cannot be read', () => {
  expect(judge({ act: 'reset', mfa: { methods: [] } })).toBe('nothing-registered');
  expect(judge({ act: 'reset', mfa: { methods: 'unknown' } })).toBe('methods-unknown');
  expect(judge({ act: 'revoke', mfa: { methods: 'unknown' } })).toBe('change');
});

test('a pass for one time stays, and the deciders are told', () => {
  expect(judge({ act: 'reset', mfa: { methods: ['phone', 'temporary-access-pass'] } })).toBe(
    'change pass-stays',
  );
});
