import { expect, test } from '@jest/globals';
import { fitsPattern } from '../../src/core/text-pattern.ts';

test('a pattern has to match the whole text', () => {
  expect(fitsPattern('INC-\\d{4,6}', 'INC-4711')).toBe(true);
  expect(fitsPattern('INC-\\d{4,6}', 'see INC-4711')).toBe(false);
  expect(fitsPattern('INC-\\d+|CHG-\\d+', 'CHG-1')).toBe(true);
  expect(fitsPattern('\\p{L}+', 'Zoë')).toBe(true);
});

/** With expressions that go back and forth this takes longer than the universe is old. */
test('no pattern makes a typed text hold everybody up', () => {
  expect(fitsPattern('(\\w+\\s?){3,}', `${'a'.repeat(499)}!`)).toBe(false);
});
