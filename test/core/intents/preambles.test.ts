import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseIntent } from '../../../src/core/intents/parse-intent.ts';
import { FRAMES, STATES, type State } from './frames.ts';
import { person } from './made-orders.ts';

/** Why, said before what. */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  en: [
    'new phone, ',
    'caller lost his phone. ',
    "she can't log in, her phone is broken, ",
    'got a caller on the line with a new phone, ',
    'contractor starts Monday, ',
    'audit is next week, ',
    'oops wrong person, ',
    'he has a new phone so ',
  ],
  nl: [
    'nieuwe telefoon, ',
    'beller is zijn telefoon kwijt. ',
    'maandag begint een externe, ',
    'foutje van mij, ',
    'nieuwe gsm dus ',
  ],
  de: [
    'neues Handy, ',
    'Anrufer hat sein Handy verloren. ',
    'am Montag fängt ein Externer an, ',
    'mein Fehler, ',
  ],
  fr: [
    'nouveau téléphone, ',
    'il a perdu son téléphone. ',
    'un presta commence lundi, ',
    'erreur de ma part, ',
  ],
  es: ['móvil nuevo, ', 'ha perdido el móvil. ', 'el lunes empieza un externo, ', 'error mío, '],
};

/** The same words in a sentence that forbids, asks, quotes, depends or tells of another time. */
const REFUSING: Readonly<Record<string, readonly string[]>> = {
  en: [
    'do not take the new phone for a reason: ',
    'not because of the new phone: ',
    'he said he has a new phone, ',
    'if he has a new phone, ',
    'when the new phone is there, ',
    'should we, with his new phone, ',
    'example of a new phone: ',
    'tomorrow, when his phone is new: ',
    'wrong chat, new phone: ',
    'never for a new phone: ',
    'maybe a new phone, ',
    'except for the new phone, ',
    'unless his phone is lost, ',
  ],
  nl: [
    'niet vanwege een nieuwe telefoon: ',
    'hij zei dat hij een nieuwe telefoon heeft, ',
    'als hij een nieuwe telefoon heeft, ',
    'morgen: nieuwe telefoon, ',
    'verkeerde chat, nieuwe telefoon: ',
    'moeten we, met zijn nieuwe telefoon, ',
  ],
  de: [
    'nicht wegen des neuen Handys: ',
    'er sagte, er hat ein neues Handy, ',
    'wenn er ein neues Handy hat, ',
    'falscher Chat, neues Handy: ',
    'vielleicht neues Handy, ',
  ],
  fr: [
    'pas à cause du nouveau téléphone : ',
    "il a dit qu'il a un nouveau téléphone, ",
    "s'il a un nouveau téléphone, ",
    'mauvais chat, nouveau téléphone : ',
  ],
  es: [
    'no por el móvil nuevo: ',
    'dijo que tiene móvil nuevo, ',
    'si tiene móvil nuevo, ',
    'chat equivocado, móvil nuevo: ',
  ],
};

interface Said {
  readonly text: string;
  readonly to: State;
  readonly name: string;
}

function behind(leads: Readonly<Record<string, readonly string[]>>): fc.Arbitrary<Said> {
  const language = fc.constantFrom(...Object.keys(leads));
  return fc
    .record({ language, to: fc.constantFrom(...STATES), lead: fc.nat(), order: fc.nat(), name: person })
    .map(({ language: key, to, lead, order, name }) => {
      const before = leads[key] ?? [];
      const orders = FRAMES[key]?.orders[to] ?? [];
      const text = `${before[lead % before.length] ?? ''}${orders[order % orders.length] ?? ''}`;
      return { text: text.replace('X', name), to, name };
    });
}

test('an order behind its explanation is that order, for whoever it names', () => {
  fc.assert(
    fc.property(behind(TELLING), ({ text, to, name }) => {
      expect(parseIntent(text)).toMatchObject({ kind: 'change', to, targets: [name] });
    }),
    { numRuns: 800 },
  );
});

test('words that forbid, ask, quote, depend or put off stand before an explained order as before any other', () => {
  fc.assert(
    fc.property(behind(REFUSING), ({ text }) => {
      expect({ text, kind: parseIntent(text).kind }).not.toEqual({ text, kind: 'change' });
    }),
    { numRuns: 800 },
  );
});

test('the person of the explanation is not changed with the one of the order', () => {
  expect(parseIntent('bob has a new phone, enable mfa for alice')).toMatchObject({ targets: ['alice'] });
  expect(parseIntent('bob.jones heeft een nieuwe telefoon, zet mfa uit voor alice')).toMatchObject({
    targets: ['alice'],
  });
  expect(parseIntent('bob has a new phone, enable mfa for him').kind).not.toBe('change');
});

test('a ticket before the explanation stays with the order', () => {
  expect(parseIntent('INC0012345 new phone, reset mfa for jsmith')).toEqual({
    kind: 'reset',
    targets: ['jsmith'],
    ticket: 'INC0012345',
  });
});
