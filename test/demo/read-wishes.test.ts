import { expect, test } from '@jest/globals';
import { readWishes } from '../../src/demo/read-wishes.ts';

test('without arguments the demo has chat windows and does not play by itself', () => {
  expect(readWishes([])).toEqual({ tour: false, headless: false, help: false });
});

test('an argument that is not known is refused by name', () => {
  expect(() => readWishes(['--tuor'])).toThrow(/--tuor/);
  expect(() => readWishes(['tour'])).toThrow(/tour/);
});
