import { expect, test } from '@jest/globals';
import { codeIn, readCode } from '../../../src/core/notices/read-code.ts';

test.each([
  ['7F3A-91BC', '7F3A-91BC'],
  ['7f3a91bc', '7F3A-91BC'],
  // A zero and two ones, read for letters.
  ['OF3A-IlBC', '0F3A-11BC'],
  ['482913', '482913'],
])('a typed %s is looked up as %s', (typed, code) => {
  expect(readCode(typed)).toBe(code);
});

test('the one code in a sentence is found; words, numbers and several codes are none', () => {
  for (const said of ['Is 7f3a-91bc genuine?', 'ist dieser Code (7F3A-91BC) echt', '“7F3A-91BC”?'])
    expect(codeIn(said)?.toUpperCase()).toBe('7F3A-91BC');
  for (const said of [
    'a self-made list',
    'call 0555-0100',
    'REQ-1234',
    'is 7F3A-91BC or 7F3A-91BD genuine?',
    'id 1a2b-3c4d-5e6f',
    'x7F3A-91BC',
  ])
    expect(codeIn(said)).toBeUndefined();
});
