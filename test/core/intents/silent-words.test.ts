import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseIntent } from '../../../src/core/intents/parse-intent.ts';
import { de } from '../../../src/core/intents/phrases/de.ts';
import { en } from '../../../src/core/intents/phrases/en.ts';
import { es } from '../../../src/core/intents/phrases/es.ts';
import { fr } from '../../../src/core/intents/phrases/fr.ts';
import { nl } from '../../../src/core/intents/phrases/nl.ts';
import { spelledOut } from '../../../src/core/intents/phrases/wordings.ts';
import { person } from './made-orders.ts';

const RUNS = { numRuns: 500 };

/** What is said of something done, after words of thanks: X is the person. */
const THANKED: readonly (readonly [leads: string, done: string])[] = [
  [
    'thanks for|thx for|ty for|cheers for|thanks so much for',
    'enabling mfa for X|turning mfa off for X|mfa on for X',
  ],
  [
    'bedankt om|merci om|dankjewel om|thx om',
    'mfa aan te zetten voor X|mfa uit te zetten voor X|2fa te verplichten voor X',
  ],
  ['bedankt dat je|fijn dat je|top dat je|dank dat je', 'mfa aan hebt gezet voor X|mfa uitzet voor X'],
  ['danke für|danke fürs|vielen Dank für|thx fürs', 'Aktivieren von MFA für X|Ausschalten der MFA für X'],
  ['danke, dass du|super, dass du|schön, dass ihr', 'MFA für X aktivierst|MFA für X ausschaltest'],
  ["merci d'avoir|merci encore d'avoir|merci à toi d'avoir", 'activé la mfa pour X|désactivé la mfa de X'],
  ['gracias por|muchas gracias por|gracias de nuevo por', 'activar mfa para X|desactivar la mfa de X'],
];

const thanks = fc.constantFrom(
  ...THANKED.flatMap(([leads, done]) =>
    leads.split('|').flatMap((lead) => done.split('|').map((end) => `${lead} ${end}`)),
  ),
);

test('thanks for something done are no order, in any language', () => {
  fc.assert(
    fc.property(thanks, person, (text, name) => {
      expect(['none', 'history', 'status']).toContain(parseIntent(text.replace('X', name)).kind);
    }),
    RUNS,
  );
});

const BOTH: readonly string[] = [
  ...['turn mfa A J B for X', 'set mfa A J B for X', 'mfa A J B for X'].flatMap((text) =>
    paired(text, ['on', 'off'], ['and', 'and then', '/', 'or', 'and back']),
  ),
  ...['zet mfa A J B voor X', 'mfa A J B zetten voor X'].flatMap((text) =>
    paired(text, ['aan', 'uit'], ['en', 'én', 'of', '/', 'en weer']),
  ),
  ...['MFA A J Bschalten für X', 'MFA A J B für X'].flatMap((text) =>
    paired(text, ['an', 'aus'], ['und', 'oder', '/', 'und wieder']),
  ),
  ...['A J B la mfa pour X'].flatMap((text) => paired(text, ['active', 'désactive'], ['et', 'ou', '/'])),
  ...['A J B mfa para X'].flatMap((text) => paired(text, ['activa', 'desactiva'], ['y', 'o', '/'])),
];

function paired(
  text: string,
  [one = '', other = '']: readonly string[],
  joints: readonly string[],
): string[] {
  return joints.flatMap((joint) =>
    [
      [one, other],
      [other, one],
    ].map(([first = '', second = '']) => text.replace('A', first).replace('J', joint).replace('B', second)),
  );
}

test('both ways at once is no order', () => {
  fc.assert(
    fc.property(fc.constantFrom(...BOTH), person, (text, name) => {
      const said = text.replace('X', name);
      expect({ said, kind: parseIntent(said).kind }).not.toEqual({ said, kind: 'change' });
    }),
    RUNS,
  );
});

const CLOSING =
  /^(?:th|tn|ty|ta|dank|bedankt|merci|graci|cheers|regards|gr|groet|mvg|mfg|lg|vg|cordialement|salu|best$|now|today|urgent|dringend|asap)/;
const SURNAMES = [
  ...new Set(
    [en, nl, de, fr, es]
      .flatMap((language) =>
        spelledOut([...language.filler, ...language.during, ...language.need, ...language.set]),
      )
      .filter((word) => /^[a-z]{3,}$/.test(word) && !CLOSING.test(word))
      .map((word) => word.replace(/^./, (letter) => letter.toUpperCase())),
  ),
];

test('a word of the grammar with a capital, behind a first name, is never dropped as if it were no surname', () => {
  expect(SURNAMES.length).toBeGreaterThan(200);
  const changed = SURNAMES.flatMap((surname) =>
    ['disable mfa for Peter S please', 'mfa uit voor Peter S', 'MFA aus für Peter S'].map((text) =>
      parseIntent(text.replace('S', surname)),
    ),
  ).filter((intent) => intent.kind === 'change' && intent.targets.includes('peter'));
  expect(changed).toEqual([]);
});

test.each([
  'thx, is gelukt',
  'super, hat geklappt',
  'thanks, all done',
  'merci, c’est fait',
  'gracias, ya está',
])('praise before it makes "%s" no report of a registration', (text) => {
  expect(parseIntent(text).kind).toBe('none');
});

test.each([
  'on pourrait peut-être désactiver la mfa de vfroid',
  'vielleicht könnten wir MFA für vfrost ausschalten',
  'maybe we could switch mfa off for vfrost',
  'misschien kunnen we mfa uitzetten voor vvorst',
  'quizás podríamos desactivar la mfa de vfrias',
])('what we might perhaps do is no order: %s', (text) => {
  expect(parseIntent(text).kind).toBe('none');
});

test.each(['bitte 2FA bei PayPal einschalten', 'turn on 2fa for my Apple ID', 'zet 2fa aan op DigiD'])(
  'the second factor of another service is none of ours: %s',
  (text) => {
    expect(parseIntent(text)).toMatchObject({ kind: 'none' });
  },
);

const DUTCH = [
  'de vries',
  'de boer',
  'de wit',
  'de jong',
  'van dijk',
  'van der meer',
  'van de ven',
  'den hartog',
  'ter horst',
];

test.each(DUTCH)('the particles of %s belong to the name, whatever stands before it', (name) => {
  for (const text of [
    'zet mfa uit voor N',
    'mfa uit voor N aub',
    'disable mfa for N',
    'MFA für N deaktivieren',
  ])
    for (const typed of [name, name.replace(/\b\p{L}/gu, (letter) => letter.toUpperCase())]) {
      const intent = parseIntent(text.replace('N', typed));
      if (intent.kind === 'change') expect(intent.targets).toEqual([name]);
    }
});

test('a short first name that is also a word of another language stays with its surname', () => {
  expect(parseIntent('kan je mfa activeren voor An Claes?')).toMatchObject({ targets: ['an claes'] });
  expect(parseIntent('MFA für jsmith an')).toMatchObject({
    kind: 'change',
    to: 'enabled',
    targets: ['jsmith'],
  });
});

test.each(['mfa an f. tkeller bitte', 'mfa aan v. jansen', 'MFA on p. dupont'])(
  'a letter that may be short for "for" is no first name: %s',
  (text) => {
    expect(parseIntent(text).kind).toBe('none');
  },
);

test('a letter behind "for" is an initial', () => {
  expect(parseIntent('MFA für f. keller an')).toMatchObject({ kind: 'change', targets: ['f. keller'] });
});

test.each([
  'chase the stragglers again',
  'herinner de treuzelaars',
  'erinnere die Nachzügler',
  'relance les traînards',
  'recuerda a los que faltan',
])('whoever is late is nobody of that name: %s', (text) => {
  expect(parseIntent(text)).toEqual({ kind: 'remind', targets: ['*pending'] });
});
