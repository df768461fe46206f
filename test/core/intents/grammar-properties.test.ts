import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseIntent } from '../../../src/core/intents/parse-intent.ts';
import { FRAMES, STATES } from './frames.ts';
import { orders, type Order } from './made-orders.ts';

const SLIPS = ['drop', 'swap', 'double'] as const;

test('one slip of the finger never turns an order into another state or another person', () => {
  const slip = fc.record({ at: fc.nat(), kind: fc.constantFrom(...SLIPS), made: orders() });
  fc.assert(
    fc.property(slip, ({ at, kind, made }) => {
      expectSameOrRefused(slipped(made.text, at % commandLength(made), kind), made);
    }),
    { numRuns: 1_500 },
  );
});

test('neither does any one slip at any place of any order', () => {
  for (const frame of Object.values(FRAMES))
    for (const to of STATES)
      for (const order of frame.orders[to]) {
        const made = { to, people: ['bakker'], text: order.replace('X', 'bakker') };
        for (let at = 0; at < commandLength(made); at++)
          for (const kind of SLIPS) expectSameOrRefused(slipped(made.text, at, kind), made);
      }
});

type Made = Pick<Order, 'to' | 'people' | 'text'>;

/** The name and the blank before it stay whole: otherwise another person is typed. */
function commandLength({ text, people }: Made): number {
  return Math.max(1, text.indexOf(people[0] ?? '') - 2);
}

function expectSameOrRefused(text: string, { to, people }: Made): void {
  const intent = parseIntent(text);
  if (intent.kind === 'change')
    expect({ text, to: intent.to, targets: intent.targets }).toEqual({ text, to, targets: people });
}

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
