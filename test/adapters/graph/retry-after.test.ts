import { expect, test } from '@jest/globals';
import { parseRetryAfter } from '../../../src/adapters/graph/retry-after.ts';

const NOW = Date.parse('2026-11-21T09:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

test.each<[string | null | undefined, number | undefined]>([
  ['1', 1_000],
  ['600', 600_000],
  ['2.5', 2_500],
  ['0.001', 1],
  [' 3 ', 3_000],
  ['0', 0],
  ['Sat, 21 Nov 2026 09:00:30 GMT', 30_000],
  ['Sat, 21 Nov 2026 08:00:00 GMT', 0],
  ['999999999999', DAY],
  ['Sat, 21 Nov 2099 09:00:00 GMT', DAY],
  ['soon', undefined],
  ['-5', undefined],
  ['1e3', undefined],
  ['NaN', undefined],
  ['2026', 2_026_000],
  ['Someday, 21 Nov', undefined],
  ['', undefined],
  [null, undefined],
  [undefined, undefined],
])('F1: Retry-After "%s" is a wait of %s ms', (header, expected) => {
  expect(parseRetryAfter(header, NOW)).toBe(expected);
});
