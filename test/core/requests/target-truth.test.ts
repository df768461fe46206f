import { expect, test } from '@jest/globals';
import { canonicalJson } from '../../../src/core/audit/canonical-json.ts';
import { BrokenInvariant } from '../../../src/core/failures.ts';
import { fingerprintOf, RunningFingerprint } from '../../../src/core/requests/fingerprint.ts';
import { compareTruth, truthOf } from '../../../src/core/requests/target-truth.ts';
import { createSeal } from '../../../src/adapters/store/create-seal.ts';
import { testSeal } from '../../support/open-test-store.ts';
import { sampleItem, sampleMfa, samplePerson } from '../../support/sample-people.ts';

const PERSON = samplePerson(1);
const truth = truthOf(sampleMfa(PERSON, { methods: ['phone', 'authenticator'], roles: 'unknown' }));

test('the order in which Graph lists things is no change', () => {
  const now = truthOf(sampleMfa(PERSON, { methods: ['authenticator', 'phone'] }));
  expect(compareTruth(truth, now)).toEqual({ kind: 'same' });
});

test('each part that differs is named; what was unknown was decided on as the risky case', () => {
  const now = truthOf(
    sampleMfa(PERSON, { accountEnabled: false, methods: [], roles: ['X'], securityDefaults: true }),
  );
  expect(compareTruth(truth, now)).toEqual({
    kind: 'differs',
    parts: ['accountEnabled', 'methods', 'coverage'],
  });
});

test('C14: a new user name is a difference, the same one in capitals is not', () => {
  const named = (signInName: string) => truthOf(sampleMfa(PERSON, { methods: 'unknown', signInName }));
  const then = named('jsmith@contoso.com');
  expect(compareTruth(then, named('JSmith@Contoso.com'))).toEqual({ kind: 'same' });
  expect(compareTruth(then, named('jsmith-jones@contoso.com'))).toEqual({
    kind: 'differs',
    parts: ['signInName'],
    renamedTo: 'jsmith-jones@contoso.com',
  });
});

test('what was known and cannot be read now is neither the same nor different', () => {
  expect(compareTruth(truth, truthOf(sampleMfa(PERSON, { methods: 'unknown' })))).toEqual({
    kind: 'unreadable',
  });
});

test('C1: the seal of the list covers what was true of each person, and whoever was struck out stays out', () => {
  const item = { ...sampleItem(PERSON), truth };
  const print = fingerprintOf(testSeal, { to: 'enabled' }, [item]);
  const forged = { ...item, truth: { ...truth, methods: [] } };
  expect(fingerprintOf(testSeal, { to: 'enabled' }, [forged])).not.toBe(print);
  const other = sampleItem(samplePerson(2));
  const struck = { ...other, outcome: { kind: 'struck-out', by: 'A', at: '' } as const };
  expect(fingerprintOf(testSeal, { to: 'enabled' }, [item, struck])).toBe(print);
  expect(fingerprintOf(testSeal, { to: 'enabled' }, [item, other])).not.toBe(print);
});

test('a list has the hash that every version gave it, also when it comes item by item, and with a key of then', () => {
  const struck = { kind: 'struck-out', by: 'A', at: '' } as const;
  const items = [4, 11, 2, 3].map((number) => ({ ...sampleItem(samplePerson(number)), truth }));
  const list = items.map((item, index) => (index === 1 ? { ...item, outcome: struck } : item));
  const asked = { to: 'enabled', convert: true } as const;
  const print = fingerprintOf(testSeal, asked, list);
  const byId = [2, 3, 0, 1].map((index) => list[index]!);
  const run = (seal = testSeal, people = byId): RunningFingerprint => {
    const running = new RunningFingerprint(seal, asked);
    for (const item of people) running.add(item);
    return running;
  };
  const lines = [list[2], list[3], list[0]].map(
    (item) => `${item?.person.id} disabled ${canonicalJson(truth)}`,
  );
  expect(print).toBe(testSeal.seal(`mfa-chatops frozen list v1\nenabled convert\n${lines.join('\n')}`));
  expect(run().value()).toBe(print);
  expect(run().is({ fingerprint: print })).toBe(true);
  expect(run(createSeal('newer', ['older'])).is({ fingerprint: run(createSeal('older')).value() })).toBe(
    true,
  );
  expect(run(createSeal('newer')).is({ fingerprint: run(createSeal('older')).value() })).toBe(false);
  expect(run(testSeal, byId.slice(1)).is({ fingerprint: print })).toBe(false);
  expect(() => run(testSeal, list)).toThrow(BrokenInvariant);
});
