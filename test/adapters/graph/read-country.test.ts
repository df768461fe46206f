import { describe, expect, test } from '@jest/globals';
import { readCountry } from '../../../src/adapters/graph/read-country.ts';

describe('the country of an address in the directory', () => {
  test.each([
    ['NL', 'NL'],
    ['de', 'DE'],
    [' UK ', 'GB'],
    ['Netherlands', 'NL'],
    ['The Netherlands', 'NL'],
    ['Nederland', 'NL'],
    ['Deutschland', 'DE'],
    ['Germany', 'DE'],
    ['États-Unis', 'US'],
    ['espana', 'ES'],
    ['España', 'ES'],
    ['U.S.A.', 'US'],
    ['United States', 'US'],
    ['Myanmar (Burma)', 'MM'],
    ['Czech Republic', 'CZ'],
    ['Japan', 'JP'],
  ])('%s is read as %s', (text, code) => {
    expect(readCountry(text)).toBe(code);
  });

  test.each([
    [undefined],
    [null],
    [31],
    [''],
    ['  '],
    ['ZZ'],
    ['EU'],
    ['Q1'],
    ['Head office'],
    ['Nederlands'],
    // What every object has of its own in JavaScript.
    ['constructor'],
  ])('%s is no country', (text) => {
    expect(readCountry(text)).toBeUndefined();
  });
});
