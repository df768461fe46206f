import { describe, expect, test } from '@jest/globals';
import { parseIntent } from '../../../src/core/intents/parse-intent.ts';
import { de } from './composed/de.ts';
import { en } from './composed/en.ts';
import { es } from './composed/es.ts';
import { fr } from './composed/fr.ts';
import { harms, isMeant, REQUEST } from './composed/meaning.ts';
import { nl } from './composed/nl.ts';

const ONE = 'jsmith';
/** Said before or behind an order, or in the place of its person, nearly everything leaves it what it is. */
const SHARE = { openers: 0.9, closers: 0.9, people: 0.9 };

interface Said {
  readonly text: string;
  readonly meaning: string;
  readonly people: string;
}

/**
 * Every command of every kind, with everything that may open it, close it or stand for its people. What no one thought of
 * together is found by putting it together: a question with "please" before it was once an order.
 */
describe.each(Object.entries({ en, nl, de, fr, es }))('commands in %s, put together', (language, parts) => {
  const { orders } = parts;

  function made(order: string, people: string): string {
    return order.replace(/\{[np]\}/, people).replace('{r}', REQUEST);
  }

  function around(build: (order: string) => readonly string[]): readonly Said[] {
    return orders.flatMap(([meaning, order]) =>
      build(made(order, ONE)).map((text) => ({ text, meaning, people: ONE })),
    );
  }

  function expectMostly(part: keyof typeof SHARE, sentences: readonly Said[]): void {
    const read = sentences.map((sentence) => ({ ...sentence, got: parseIntent(sentence.text) }));
    const harmful = read.filter(({ got, meaning, people }) => harms(got, meaning, people));
    const right = read.filter(({ got, meaning, people }) => isMeant(got, meaning, people)).length;
    process.stdout.write(`${language} ${part.padEnd(8)} ${right} of ${read.length} as meant\n`);
    expect(harmful.map(({ text }) => text)).toEqual([]);
    expect(right / read.length).toBeGreaterThanOrEqual(SHARE[part]);
  }

  test('each is understood alone', () => {
    const misread = orders.filter(
      ([meaning, order]) => !isMeant(parseIntent(made(order, ONE)), meaning, ONE),
    );
    expect(misread).toEqual([]);
    expect(orders.length).toBeGreaterThan(250);
  });

  test('with something before it', () => {
    const before = around((text) => [
      ...parts.openers.map((opener) => `${opener} ${text}`),
      ...(parts.verb.test(text) ? parts.beforeVerbs.map((opener) => `${opener} ${text}`) : []),
    ]);
    expectMostly('openers', before);
  });

  test('with something behind it', () => {
    expectMostly(
      'closers',
      around((text) => parts.closers.map((closer) => text + (/^[,.!\n]/.test(closer) ? '' : ' ') + closer)),
    );
  });

  test('with people in every form', () => {
    const forms = orders
      .filter(([, order]) => order.includes('{n}'))
      .flatMap(([meaning, order]) =>
        parts.people.map(([typed, people]) => ({ text: made(order, typed), meaning, people })),
      );
    expectMostly('people', forms);
  });
});
