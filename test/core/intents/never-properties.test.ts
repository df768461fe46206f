import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseIntent } from '../../../src/core/intents/parse-intent.ts';
import { STATES } from './frames.ts';
import { dressing, orders, person, type Order } from './made-orders.ts';

const RUNS = { numRuns: 600 };

function pickFrom(list: readonly string[], at: number): string {
  return list[at % list.length] ?? '';
}

function inside(pattern: string, text: string): string {
  return pattern.replace('O', () => text);
}

test('a negation around any order, however it is dressed, never lets it through', () => {
  fc.assert(
    fc.property(orders(3), dressing, fc.nat(), (made, dress, pick) => {
      const denied = inside(pickFrom(made.frame.negations, pick), dress(made));
      expect(parseIntent(denied).kind).not.toBe('change');
    }),
    RUNS,
  );
});

test('a slip of the finger in the negation does not let the order through either', () => {
  const slip = fc.record({ at: fc.nat(), kind: fc.constantFrom('swap', 'double') });
  fc.assert(
    fc.property(orders(), fc.nat(), slip, (made, pick, { at, kind }) => {
      const word = /^[\p{L}']{4,}(?= )/u.exec(pickFrom(made.frame.negations, pick))?.[0];
      if (word === undefined) return;
      const typed = inside(
        pickFrom(made.frame.negations, pick).replace(word, slipped(word, at, kind)),
        made.text,
      );
      expect(parseIntent(typed).kind).not.toBe('change');
    }),
    RUNS,
  );
});

function slipped(word: string, at: number, kind: string): string {
  const place = at % (word.length - 1);
  const pair = word.slice(place, place + 2);
  const turned = kind === 'swap' ? [...pair].reverse().join('') : pair.slice(0, 1) + pair;
  return word.slice(0, place) + turned + word.slice(place + 2);
}

test('a question, a quotation, another time or a condition around any order never lets it through', () => {
  fc.assert(
    fc.property(orders(3), fc.nat(), (made, pick) => {
      expect(parseIntent(inside(pickFrom(made.frame.others, pick), made.text)).kind).not.toBe('change');
    }),
    RUNS,
  );
});

test('an order joined with one for another state never lets either through', () => {
  fc.assert(
    fc.property(orders(), fc.nat(), fc.constantFrom(...STATES), (made, pick, other) => {
      if (other === made.to) return;
      const second = pickFrom(made.frame.orders[other], pick).replace('X', made.people[0] ?? '');
      const both = made.text + pickFrom(made.frame.joints, pick) + second;
      expect(parseIntent(both).kind).not.toBe('change');
    }),
    RUNS,
  );
});

test('exactly the people put in come out, in lists of every kind and every dress', () => {
  fc.assert(
    fc.property(orders(5), dressing, (made, dress) => {
      expect(parseIntent(dress(made))).toEqual({ kind: 'change', to: made.to, targets: made.people });
    }),
    { numRuns: 1_200 },
  );
});

/** Names beside an order that belong to nobody who should be changed. */
const BYSTANDERS: readonly ((made: Order, name: string, pick: number) => string)[] = [
  ({ text, frame }, name, pick) =>
    text + pickFrom(frame.signatures, pick).replace(/\p{Lu}\p{L}+ ?\p{Lu}?\p{L}*$/u, name),
  ({ text }, name) => `${text}\ncc: ${name}`,
  ({ text }, name) => `${text}\n\n${name}\nService Desk\n+31 20 123 4567`,
  ({ text }, name) => `From: ${name}\nTo: helpdesk\n\n${text}`,
  ({ text, frame }, name, pick) => `${text}${pickFrom(frame.reasons, pick)}, ${name}`,
  ({ text }) => `${text} (bob bakker)`,
  ({ text }, name) => `${name}: ${text}`,
  ({ text }) => `INC0012345 ${text}`,
  ({ text }) => `${text}, CHG0098765`,
  ({ text }) => `${text} REQ-12`,
];

test('nobody who stands beside an order is changed with it: a signature, a copy line, a reason, a ticket', () => {
  const bystander = fc.nat(BYSTANDERS.length - 1);
  fc.assert(
    fc.property(orders(2), person, bystander, fc.nat(), (made, name, which, pick) => {
      const intent = parseIntent(BYSTANDERS[which]?.(made, name, pick) ?? '');
      if (intent.kind !== 'change') return;
      expect(intent.to).toBe(made.to);
      expect(made.people).toEqual(expect.arrayContaining([...intent.targets]));
    }),
    { numRuns: 1_200 },
  );
});
