import { expect, test } from '@jest/globals';
import { judgeBeforeWrite } from '../../../src/core/execution/judge-reading.ts';
import type { MfaState } from '../../../src/core/mfa-state.ts';
import type { StateReading } from '../../../src/core/ports/mfa.ts';
import { sampleItem, samplePerson } from '../../support/sample-people.ts';

interface Case {
  readonly from: MfaState;
  readonly to: MfaState;
  readonly reading: StateReading;
  readonly attempts?: number;
  readonly settling?: boolean;
}

function step({ from, to, reading, attempts = 1, settling = false }: Case): string {
  const item = sampleItem(samplePerson(1), { from });
  return judgeBeforeWrite({ entry: { item, attempts }, to, reading, settling }).kind;
}

const read = (state: MfaState): StateReading => ({ kind: 'read', state });

test('a write starts from the approved state only', () => {
  expect(step({ from: 'disabled', to: 'enabled', reading: read('disabled') })).toBe('write');
  expect(step({ from: 'enabled', to: 'disabled', reading: read('enforced') })).toBe('state-changed');
});

test('C13: a change in the portal after the approval stops the write', () => {
  expect(step({ from: 'enforced', to: 'disabled', reading: read('enabled') })).toBe('state-changed');
});

test('the wished state at the first look was somebody else; after an attempt it was us', () => {
  expect(step({ from: 'disabled', to: 'enabled', reading: read('enforced') })).toBe('already');
  expect(step({ from: 'disabled', to: 'enabled', reading: read('enforced'), attempts: 2 })).toBe('proved');
});

test('F7: an accepted write that still reads back old is looked at again, not written again', () => {
  const old = { from: 'enforced', to: 'disabled', reading: read('enforced'), attempts: 2 } as const;
  expect(step({ ...old, settling: true })).toBe('read-again');
  expect(step(old)).toBe('write');
});

test('what cannot be read is never written', () => {
  const unreadable: StateReading = { kind: 'unreadable', code: 'timeout' };
  expect(step({ from: 'disabled', to: 'enabled', reading: unreadable })).toBe('read-again');
  expect(step({ from: 'disabled', to: 'enabled', reading: { kind: 'read', state: 'unknown' } })).toBe(
    'read-again',
  );
  expect(step({ from: 'disabled', to: 'enabled', reading: { kind: 'not-found' } })).toBe('account-gone');
});
