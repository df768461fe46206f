import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseIntent } from '../../../src/core/intents/parse-intent.ts';
import { orders } from './made-orders.ts';

test('one slip of the finger never turns an order into another state or another person', () => {
  const slip = fc.record({ at: fc.nat(), kind: fc.constantFrom('drop', 'swap', 'double'), made: orders() });
  fc.assert(
    fc.property(slip, ({ at, kind, made }) => {
      // The name and the blank before it stay whole: otherwise another person is typed.
      const place = at % Math.max(1, made.text.indexOf(made.people[0] ?? '') - 2);
      const intent = parseIntent(slipped(made.text, place, kind));
      if (intent.kind !== 'change') return;
      expect(intent.to).toBe(made.to);
      expect(intent.targets).toEqual(made.people);
    }),
    { numRuns: 1_500 },
  );
});

function slipped(text: string, at: number, kind: string): string {
  const here = text[at] ?? '';
  if (kind === 'drop') return text.slice(0, at) + text.slice(at + 1);
  if (kind === 'double') return text.slice(0, at) + here + text.slice(at);
  return text.slice(0, at) + (text[at + 1] ?? '') + here + text.slice(at + 2);
}

test('any text at all gives an intent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(typeof parseIntent(text).kind).toBe('string');
    }),
    { numRuns: 1_000 },
  );
});

test('text without a word of the grammar never makes the bot act', () => {
  const gibberish = fc.array(fc.stringMatching(/^[bcdfghjkpqvwxz]{4,9}$/), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(gibberish, (words) => {
      const acts = ['change', 'reset', 'revoke', 'approve', 'reject', 'cancel', 'undo'];
      expect(acts).not.toContain(parseIntent(words.join(' ')).kind);
    }),
    { numRuns: 1_000 },
  );
});
