import { describe, expect, test } from '@jest/globals';
import { parseIntent } from '../../../src/core/intents/parse-intent.ts';

const OFF = { kind: 'change', to: 'disabled', targets: ['jsmith'] };

describe('what is told behind an order is its reason', () => {
  test.each([
    [
      "disable mfa for jsmith pls she's stuck in the airport w/o her phone",
      "she's stuck in the airport w/o her phone",
    ],
    ['mfa uit bij jsmith, staat op schiphol zonder tel', 'staat op schiphol zonder tel'],
    ['disable mfa for jsmith - his phone drowned in a lake', 'his phone drowned in a lake'],
    ['disable mfa for jsmith lost phone', 'lost phone'],
    ['jsmith mfa off pls new phone', 'new phone'],
    ['zet mfa uit voor jsmith zijn gsm is kapot', 'zijn gsm is kapot'],
    ['MFA für jsmith deaktivieren sein Handy ist weg', 'sein Handy ist weg'],
    ['désactive la mfa pour jsmith son téléphone est cassé', 'son téléphone est cassé'],
    ['desactiva mfa para jsmith móvil nuevo', 'móvil nuevo'],
    ['zet mfa uit voor jsmith, app werkt niet', 'app werkt niet'],
    ['disable mfa for jsmith b/c lost phone', 'lost phone'],
  ])('%s', (text, reason) => {
    expect(parseIntent(text)).toEqual({ ...OFF, reason });
  });

  test('with a length and a ticket in it', () => {
    expect(parseIntent('mfa eraf bij jsmith, staat op schiphol zonder tel, 3 uurtjes')).toEqual({
      ...OFF,
      reason: 'staat op schiphol zonder tel',
      for: 'PT3H',
    });
    expect(parseIntent('reset mfa jsmith new phone INC0012345')).toEqual({
      kind: 'reset',
      targets: ['jsmith'],
      reason: 'new phone',
      ticket: 'INC0012345',
    });
  });

  test.each([
    'disable mfa for jsmith, she said no',
    'disable mfa for jsmith, he can do without',
    "enable mfa for jsmith, he doesn't want it",
    'enable mfa for jsmith, his brother tom jones',
    'enable mfa for jsmith, she will be back monday, until then off',
    'can you enable mfa for jsmith? she said yes',
    'disable mfa for jsmith, he asked if it is possible',
    'MFA für jsmith deaktivieren, hat sich erledigt',
  ])('but nothing is done when it may take the order back: %s', (text) => {
    expect(parseIntent(text).kind).toMatch(/^(?:none|incomplete)$/);
  });

  test('a first name that is a pronoun elsewhere is no reason', () => {
    const list = parseIntent('activa mfa para sam tucker, ella finch');
    expect(list).not.toHaveProperty('reason');
  });

  test('behind a question it changes nothing about the question', () => {
    expect(parseIntent('hey, does jsmith have mfa? she says no')).toEqual({
      kind: 'status',
      targets: ['jsmith'],
    });
  });
});

describe('lengths as they are typed', () => {
  test.each([
    ['zet mfa uit voor jsmith voor een uur', 'PT1H'],
    ['zet mfa uit bij jsmith voor een dag', 'P1D'],
    ['zet mfa uit voor jsmith voor 1,5 uur', 'PT1H30M'],
    ['MFA für jsmith für 1,5 Stunden ausschalten', 'PT1H30M'],
    ['disable mfa for jsmith for 1.5 hours', 'PT1H30M'],
    ['disable mfa for jsmith 1.5h', 'PT1H30M'],
    ['disable mfa for jsmith for another hour', 'PT1H'],
    ['mfa uit bij jsmith voor een halfuurtje', 'PT30M'],
    ['mfa uit bij jsmith, kwartiertje', 'PT15M'],
    ['désactive la mfa pour jsmith pour un jour', 'P1D'],
    ['désactive la mfa pour jsmith pour les 2 prochaines heures', 'PT2H'],
  ])('%s', (text, length) => {
    expect(parseIntent(text)).toEqual({ ...OFF, for: length });
  });

  test('a comma between names separates them all the same', () => {
    expect(parseIntent('disable mfa for u1,u2')).toEqual({ ...OFF, targets: ['u1', 'u2'] });
  });
});

describe('thanks', () => {
  test.each([
    'thx!!',
    'ok cool, that worked. cheers',
    'dankje!',
    'top bedankt, ze kan er weer in',
    'danke dir',
    'merci bcp',
    'perfecto, ya entra. mil gracias',
  ])('are taken as thanks: %s', (text) => {
    expect(parseIntent(text)).toEqual({ kind: 'none', because: 'thanks' });
  });

  test.each([
    ['approuve REQ-12 thx', 'approve'],
    ['estado jsmith thx', 'status'],
    ['thanks, turn mfa off for jsmith', 'change'],
  ])('and do not hide an order: %s', (text, kind) => {
    expect(parseIntent(text).kind).toBe(kind);
  });

  test('nor answer a question', () => {
    expect(parseIntent('thanks, and what now?')).not.toHaveProperty('because', 'thanks');
  });
});

test.each([
  ['warum wird jsmith nicht nach mfa gefragt', 'why'],
  ['why is jsmith not asked for mfa', 'why'],
  ['why not enable mfa for jsmith', 'none'],
  ['warum kann ich MFA für jsmith nicht deaktivieren', 'none'],
])('what does not happen is explained as well: %s', (text, kind) => {
  expect(parseIntent(text).kind).toBe(kind);
});

test('the dot of an abbreviated saint is part of the name', () => {
  expect(parseIntent('Enable MFA for Renée St. Clair')).toEqual({
    kind: 'change',
    to: 'enabled',
    targets: ['renée st. clair'],
  });
});
