import { expect, test } from '@jest/globals';
import { readCode } from '../../../src/core/notices/read-code.ts';

test.each([
  ['7F3A-91BC', '7F3A-91BC'],
  ['7f3a91bc', '7F3A-91BC'],
  // A zero and two ones, read for letters.
  ['OF3A-IlBC', '0F3A-11BC'],
  ['482913', '482913'],
])('a typed %s is looked up as %s', (typed, code) => {
  expect(readCode(typed)).toBe(code);
});
