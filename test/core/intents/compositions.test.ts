import { describe, expect, test } from '@jest/globals';
import { parseIntent } from '../../../src/core/intents/parse-intent.ts';
import type { Intent } from '../../../src/core/intents/intent.ts';
import { ORDERS } from './composed-orders.ts';

const NAMES = ['jsmith', 'Anna de Vries'];
/** Of two parts behind an order, half of the orders show enough, and take half of the time. */
const HALF = 2;

/**
 * Everything that may stand behind an order, behind every order: what no sentence of the corpus happened to hold together ("voor een uur", "pour un
 * jour") is found by putting everything together once.
 */
describe.each(Object.entries(ORDERS))('orders in %s, put together', (_, parts) => {
  const said = parts.orders.flatMap((order) =>
    NAMES.map((name) => ({ name: name.toLowerCase(), order: order.replace('{n}', name) })),
  );

  /** Those that are not read as the order for that person with exactly these parts. */
  function misread(
    tails: readonly string[],
    has: readonly (keyof Extract<Intent, { kind: 'change' }>)[],
  ): string[] {
    const orders = has.length > 1 ? said.filter((_order, at) => at % (HALF * NAMES.length) === 0) : said;
    return orders.flatMap(({ name, order }) =>
      tails
        .map((tail) => order + tail)
        .filter((text) => {
          const intent = parseIntent(text);
          if (intent.kind !== 'change' || intent.to !== 'disabled' || intent.targets.join() !== name)
            return true;
          return (['for', 'reason', 'ticket'] as const).some(
            (part) => has.includes(part) !== (intent[part] !== undefined),
          );
        }),
    );
  }

  test('an order alone, and with a word that closes it', () => {
    expect(misread(['', ...parts.closings.flatMap((word) => [` ${word}`, `, ${word}`])], [])).toEqual([]);
  });

  test('with a length', () => {
    expect(
      misread(
        parts.lengths.map((length) => ` ${length}`),
        ['for'],
      ),
    ).toEqual([]);
  });

  test('with a ticket', () => {
    expect(
      misread(
        parts.tickets.flatMap((ticket) => [` ${ticket}`, `, ${ticket}`]),
        ['ticket'],
      ),
    ).toEqual([]);
  });

  test('with a reason behind a mark', () => {
    const tails = parts.reasons.flatMap((reason) => [`, ${reason}`, `. ${reason}`, ` - ${reason}`]);
    expect(misread(tails, ['reason'])).toEqual([]);
  });

  test('with a length and a reason', () => {
    const tails = parts.lengths.flatMap((length) => parts.reasons.map((reason) => ` ${length}, ${reason}`));
    expect(misread(tails, ['for', 'reason'])).toEqual([]);
  });

  test('with a reason and a ticket', () => {
    const tails = parts.reasons.flatMap((reason) => parts.tickets.map((ticket) => `, ${reason}, ${ticket}`));
    expect(misread(tails, ['reason', 'ticket'])).toEqual([]);
  });

  test('with a reason and a word that closes it', () => {
    const tails = parts.reasons.flatMap((reason) => parts.closings.map((word) => `, ${reason} ${word}`));
    expect(misread(tails, ['reason'])).toEqual([]);
  });

  test('an end that is no length is asked back', () => {
    const kinds = said.flatMap(({ order }) => parts.ends.map((end) => parseIntent(`${order} ${end}`)));
    expect(kinds.filter((intent) => intent.kind !== 'incomplete' || !intent.openEnded)).toEqual([]);
  });
});
