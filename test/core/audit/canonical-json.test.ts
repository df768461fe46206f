import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { canonicalJson } from '../../../src/core/audit/canonical-json.ts';

test('keys are sorted by code unit, without spaces, at every depth', () => {
  expect(canonicalJson({ b: 1, a: [{ y: null, x: true }], '€': 'x', A: 1e21 })).toBe(
    '{"A":1e+21,"a":[{"x":true,"y":null}],"b":1,"€":"x"}',
  );
});

test('absent and undefined fields are the same', () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe(canonicalJson({ b: 1 }));
});

test.each([[Number.NaN], [Infinity], [() => 1], [10n], [[undefined]]])('%p cannot be written', (value) => {
  expect(() => canonicalJson(value)).toThrow(/cannot be written/);
});

test('the text says the same value, and does not depend on the order of keys', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value);
      expect(canonicalJson(JSON.parse(text))).toBe(text);
      expect(canonicalJson(reversed(value))).toBe(text);
    }),
  );
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, field]) => [key, reversed(field)]),
  );
}
