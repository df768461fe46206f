import { expect, test } from '@jest/globals';
import { isConflict, storeFailureOf } from '../../../src/adapters/store/store-failure.ts';
import { ServiceFailure } from '../../../src/core/failures.ts';

function coded(code: string): Error {
  return Object.assign(new Error('secret detail'), { code });
}

test.each([
  '08006',
  '53100',
  '53300',
  '57P01',
  '57P03',
  '57014',
  '58030',
  '55P03',
  '25006',
  'ECONNREFUSED',
  'EAI_AGAIN',
])('%s means that the store does not answer now', (code) => {
  const failure = storeFailureOf(coded(code));
  expect(failure).toBeInstanceOf(ServiceFailure);
  expect(failure).toMatchObject({ service: 'store', code: 'store-unavailable', retryable: true });
  expect((failure as Error).message).not.toContain('secret detail');
});

test.each(['23505', '42P01', '22P02', 'ERR_ASSERTION'])('%s is a bug and comes out unchanged', (code) => {
  const bug = coded(code);
  expect(storeFailureOf(bug)).toBe(bug);
});

test('a lost connection is known by its message when it has no code', () => {
  expect(storeFailureOf(new Error('Connection terminated unexpectedly'))).toBeInstanceOf(ServiceFailure);
  expect(storeFailureOf(new Error('something else'))).not.toBeInstanceOf(ServiceFailure);
});

test('only a lost race is worth running the transaction again at once', () => {
  expect(['40001', '40P01', '23505', '08006'].map((code) => isConflict(coded(code)))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('a failure that was already named stays as it is', () => {
  const failure = new ServiceFailure('x', { service: 'graph', code: 'timeout', retryable: true });
  expect(storeFailureOf(failure)).toBe(failure);
});
