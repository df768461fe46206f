import { describe, expect, test } from '@jest/globals';
import { parseIntent } from '../../../src/core/intents/parse-intent.ts';
import { FRAMES, STATES } from './frames.ts';

/** Surnames that are everyday words where they are borne. */
const SURNAMES: Readonly<Record<string, string>> = {
  en:
    'Wonder, Will, May, Grant, Young, Still, Best, Long, Day, Price, Law, King, Hope, Bell, Cook, Church, Banks, Little, Moody, ' +
    'Short, Small, Noble, Major, Case, Power, Stone, Bush, Cash, Close, Early, Field, Gold, Good, Hand, Head, Key, Page, Post, ' +
    'Rich, Self, Speed, Sweet, Swift, Turner, Walker, Waters, Winter, Wise, Ready, Constant, Story, Check, Change, Chance, Free, Back, ' +
    'Bond, Cross, Love, Marks, Quick, Blood, Strong, Street, Park, Friend, Guest, Bishop, Butler, Lord, Bliss, Bright',
  nl:
    'de Boer, Kok, Jansen-Snel, Klein, Bakker, Visser, Smit, de Jong, de Wit, de Groot, Vos, Groen, Zwart, Bos, van den Berg, ' +
    'van Dam, Dekker, Prins, Koning, Post, Snel, Lang, Kort, de Haan, Goed, Lijst, Hulp, Mak, Kan, Wil, de Heer, Goedkoop, ' +
    'Vast, Kuiper, Slot, Vrij, Schoen, Bloem, Dag, Stil, de Vries, van der Meer, Melk, Blok, Mol, de Beer, Rijk, Vlug',
  de:
    'Klein, Koch, Lang, Kurz, Groß, Jung, Alt, Neu, Schnell, Stark, Weiß, Schwarz, Braun, Richter, König, Kaiser, Fromm, Gut, ' +
    'Frage, Sommer, Winter, Herbst, Ernst, Sturm, Bitter, Frei, Bald, Zeit, Gast, Abend, Vogel, Fischer, Müller, Hoch, Ganz, ' +
    'Fest, Bauer, Reich, Recht, Liebe, Hass, Süß, Roth, Fuchs, Wolf, Engel, Kraft, Macht, Wunder, Zimmer, Nagel',
  fr:
    'Petit, Blanc, Leroy, Roy, Noir, Grand, Bon, Lebrun, Roux, Legrand, Boulanger, Chevalier, Fontaine, Rose, Marchand, Merle, ' +
    'Neuf, Juste, Page, Vite, Jour, Long, Fort, Doux, Loyal, Meunier, Berger, Carpentier, Lefort, Lenoir, Lejeune, Bonhomme, ' +
    'Parfait, Prudent, Sage, Beau, Gros, Lent, Bois, Rivière, Fleury, Simple, Premier, Dernier, Moulin',
  es:
    'Bello, Rico, Blanco, Rey, León, Paz, Cruz, Moreno, Rubio, Delgado, Bravo, Calvo, Guerrero, Iglesias, Prieto, Bueno, Nuevo, ' +
    'Alegre, Gallo, Toro, Campo, Gracia, Sierra, Casado, Justo, Leal, Seguro, Castillo, Torres, Ríos, Flores, Santos, Vivo, ' +
    'Hermoso, Feliz, Manso, Pardo, Pino, Robles, Serrano, Vidal, Crespo, Duro, Claro, Llano',
};

const FIRST_NAMES: Readonly<Record<string, string>> = {
  en: 'Alice',
  nl: 'Sofie',
  de: 'Karin',
  fr: 'Mireille',
  es: 'Pablo',
};

/** Days, lengths and "new" are refused behind a name, and these are taken for one of them in some language. */
const REFUSED: ReadonlySet<string> = new Set(['Bald', 'Kort', 'Neu', 'Nuevo', 'Change']);
/** In small letters they may also close the message, or say what kind of account it is. */
const CLOSING: ReadonlySet<string> = new Set(
  'Back, Quick, Snel, Goed, Vlug, Schnell, Liebe, Bon, Juste, Vite, Parfait'.split(', '),
);

const split = (list = ''): readonly string[] => list.split(',').map((word) => word.trim());
const LAST_NAMES = Object.values(SURNAMES).flatMap(split);

describe.each(Object.keys(FIRST_NAMES))(
  'somebody whose surname is a word, in an order of language %s',
  (language) => {
    const first = FIRST_NAMES[language] ?? '';
    const orders = STATES.flatMap((to) =>
      (FRAMES[language]?.orders[to] ?? []).map((order) => ({ to, order })),
    );
    const read = LAST_NAMES.flatMap((last, at) => {
      const [one, other] = [orders[at % orders.length], orders[(at + 4) % orders.length]];
      return [one, other].flatMap((order) =>
        order === undefined ? [] : [{ ...order, last, name: `${first} ${last}` }],
      );
    });

    test('is changed whole or not at all', () => {
      const typed = [
        ...read,
        ...read
          .filter(({ last }) => !CLOSING.has(last))
          .map((each) => ({ ...each, name: each.name.toLowerCase() })),
      ];
      const others = typed.flatMap(({ order, name }) => {
        const intent = parseIntent(order.replace('X', name));
        return intent.kind === 'change' && intent.targets.join() !== name.toLowerCase()
          ? [{ name, ...intent }]
          : [];
      });
      expect(others).toEqual([]);
    });

    test('is understood by the capitals', () => {
      const missed = read
        .filter(({ last }) => !REFUSED.has(last))
        .map(({ order, to, name }) => ({ text: order.replace('X', name), to }))
        .filter(({ text, to }) => {
          const intent = parseIntent(text);
          return intent.kind !== 'change' || intent.to !== to;
        });
      expect(missed).toEqual([]);
    });
  },
);

const VERBS: readonly (readonly [lead: string, end: string])[] = [
  ['sign out ', ' on all devices'],
  ['remind ', ''],
  ['status ', ''],
  ['why is ', ' enforced'],
  ['set ', ' to enforced'],
  ['log ', ' overal uit'],
  ['herinner ', ''],
];

test.each(VERBS)(
  'a first name that is a word is named whole behind a verb that needs no "for": %sN%s',
  (lead, end) => {
    for (const first of [
      'mark',
      'will',
      'grant',
      'young',
      'chase',
      'drew',
      'hope',
      'max',
      'rich',
      'jan',
      'mai',
    ]) {
      const intent = parseIntent(`${lead}${first} feldman${end}`);
      if ('targets' in intent) expect(intent.targets).toEqual([`${first} feldman`]);
      else expect(intent.kind).toBe('none');
    }
  },
);
