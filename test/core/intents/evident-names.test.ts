import { describe, expect, test } from '@jest/globals';
import { parseIntent } from '../../../src/core/intents/parse-intent.ts';
import { de } from '../../../src/core/intents/phrases/de.ts';
import { en } from '../../../src/core/intents/phrases/en.ts';
import { es } from '../../../src/core/intents/phrases/es.ts';
import { fr } from '../../../src/core/intents/phrases/fr.ts';
import { nl } from '../../../src/core/intents/phrases/nl.ts';
import { spelledOut } from '../../../src/core/intents/phrases/wordings.ts';
import { PARTICLES } from '../../../src/core/intents/find-phrases.ts';
import { NAME_WORDS } from '../../../src/core/intents/name-words.ts';
import { FRAMES } from './frames.ts';

/** Surnames that ask, tell or report wherever else they stand. */
const NAMES = [
  'Alice Wonder',
  'Ernst Frage',
  'Wim Vraag',
  'Marie Question',
  'Rosa Pregunta',
  'Bill Status',
  'Piet Lijst',
  'Grace Hope',
  "Jan In 't Veld",
  'Mark Uit den Boogaard',
  'May Aan de Stegge',
  'Jan op den Berg',
];

describe.each(NAMES)('the name %s', (name) => {
  const said = name.toLowerCase();

  test.each([
    ['enable mfa for N', 'enabled'],
    ['zet mfa uit voor N, toestel kwijt', 'disabled'],
    ['MFA erzwingen für N', 'enforced'],
    ['active la mfa pour N', 'enabled'],
    ['desactiva la mfa para N', 'disabled'],
  ])('is one by its capitals behind "for": %s', (text, to) => {
    expect(parseIntent(text.replace('N', name))).toMatchObject({ kind: 'change', to, targets: [said] });
  });

  test('stands in a list like any other', () => {
    expect(parseIntent(`enforce mfa for Jane Doe and ${name}`)).toMatchObject({
      kind: 'change',
      targets: ['jane doe', said],
    });
  });

  test.each(Object.entries(FRAMES))(
    'lets nothing through that denies, asks or depends, in language %s',
    (_, { orders, negations, others }) => {
      const through = Object.values(orders)
        .flatMap((texts) => texts.map((text) => text.replace('X', name)))
        .flatMap((order) => [...negations, ...others].map((frame) => frame.replace('O', () => order)))
        .filter((text) => parseIntent(text).kind === 'change');
      expect(through).toEqual([]);
    },
  );
});

test.each([
  'I wonder if mfa for Alice should be on',
  'enable mfa for Alice Wonder?',
  'wonder about mfa for Alice',
])('what asks still asks: %s', (text) => {
  expect(parseIntent(text).kind).toBe('none');
});

test.each([
  'disable mfa for Bob Never',
  'disable mfa for Bob Friday',
  'disable mfa for Bob Unless He Calls',
  'disable mfa for Bob Or Jim',
  'Disable Mfa For Bob Question',
])('what denies, sets a time or a condition is no surname: %s', (text) => {
  expect(parseIntent(text).kind).toBe('none');
});

/** Behind these begin another person, a reason or the writer's own name. */
const JOINS: ReadonlySet<string> = new Set(
  [en, nl, de, fr, es].flatMap((language) => spelledOut([...language.and, ...language.because])),
);
const SIGNS_OFF =
  /^(?:regards|grt|gr|mvg|groet|groeten|groetjes|grusse?|saludos|cordialement|lg|vg|mfg|cdt|slds)$/;
const WORDS = [
  ...new Set(
    [en, nl, de, fr, es].flatMap((language) => Object.values(language) as (readonly string[])[]).flat(),
  ),
]
  .filter((word) => /^[a-z]{3,}$/.test(word) && !JOINS.has(word) && !SIGNS_OFF.test(word))
  .map((word) => word.replace(/^./, (letter) => letter.toUpperCase()));

test('no word of the grammar between two parts of a name leaves somebody else behind', () => {
  const some = WORDS.filter((_, at) => at % 4 === 0);
  expect(some.length).toBeGreaterThan(1_000);
  const others = some.flatMap((word) => {
    const name = `Peter ${word} den Boogaard`;
    const intent = parseIntent(`disable mfa for ${name}`);
    return intent.kind === 'change' && !intent.targets.includes(name.toLowerCase())
      ? [{ word, ...intent }]
      : [];
  });
  expect(others).toEqual([]);
});

const FIRST_OR_LAST = [...NAME_WORDS].filter((word) => word.length > 2 && !PARTICLES.has(word));

test.each([
  'enable mfa for N',
  'N needs mfa',
  'zet mfa uit voor N',
  'MFA für N ausschalten',
  'desactiva la mfa para N',
])('a name of which one part is a word is changed whole or not at all: %s', (frame) => {
  const capital = (word: string): string => word.replace(/^./, (letter) => letter.toUpperCase());
  const names = FIRST_OR_LAST.flatMap((word) => [`${capital(word)} Jansen`, `Katja ${capital(word)}`]);
  const others = [...names, ...names.map((name) => name.toLowerCase())].flatMap((name) => {
    const intent = parseIntent(frame.replace('N', name));
    const whole = intent.kind !== 'change' || intent.targets.includes(name.toLowerCase());
    return whole ? [] : [{ name, ...intent }];
  });
  expect(others).toEqual([]);
});

test.each([
  'disable mfa for bob 2 hours jim',
  'disable mfa for bob 2 hours max smith',
  'mfa uit voor mark uit den boogaard',
])('two words with something between them are not joined to one name, nor is one dropped: %s', (text) => {
  expect(parseIntent(text).kind).toBe('none');
});

test.each([
  ['mfa uit voor m.bos, half uurtje max', 'PT30M'],
  ['mfa off for m.bos for 2 full hours', 'PT2H'],
  ['mfa off for m.bos for the next hour', 'PT1H'],
  ['mfa uit voor m.bos het komende uur', 'PT1H'],
])('the length of %s is read', (text, length) => {
  expect(parseIntent(text)).toMatchObject({ kind: 'change', targets: ['m.bos'], for: length });
});

test('a figure that is short for "for" is no number of hours', () => {
  expect(parseIntent('turn mfa off 4 the next hour for bkelly')).not.toMatchObject({ for: 'PT4H' });
});

test.each(['groep Vertrieb', 'gruppe Vertrieb', 'groupe Ventes', 'grupo Ventas'])(
  'the name of a group is no slip of the finger: %s',
  (group) => {
    expect(parseIntent(`mfa enforced ${group}`)).not.toHaveProperty(
      'suggestion',
      expect.not.stringContaining(group.split(' ')[1]?.toLowerCase() ?? ''),
    );
  },
);
