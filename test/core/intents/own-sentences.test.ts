import { describe, expect, test } from '@jest/globals';
import { parseIntent } from '../../../src/core/intents/parse-intent.ts';

describe('whether oneself is registered is asked of oneself, and of nobody else', () => {
  test.each([
    'am I registered?',
    'Hi, am I registered yet please?',
    'have I registered?',
    'is my registration done?',
    'do I still have to register?',
    'ben ik al geregistreerd?',
    'heb ik me geregistreerd?',
    'is mijn registratie gelukt?',
    'moet ik me nog registreren?',
    'Bin ich schon registriert?',
    'Habe ich mich registriert?',
    'Hat meine Registrierung geklappt?',
    'Suis-je déjà enregistrée ?',
    'est-ce que mon inscription a marché ?',
    'dois-je encore m’enregistrer ?',
    '¿Ya estoy registrada?',
    '¿Me he registrado?',
    '¿Tengo que registrarme todavía?',
  ])('%s', (said) => {
    expect(parseIntent(said)).toEqual({ kind: 'registered' });
  });

  test.each([
    'am I registered as an approver',
    'am I and jsmith registered?',
    'am I registered, and enable mfa for jsmith',
    'enable mfa for jsmith, am I registered?',
    'I am not registered',
    'ik ben niet geregistreerd',
    'Ich bin nicht registriert',
    'je ne suis pas enregistré',
    'no estoy registrado',
    'is jsmith registered?',
  ])('with one word more, or denied, it is something else: %s', (said) => {
    expect(parseIntent(said).kind).not.toBe('registered');
  });
});

describe('who names no time to be reminded at is reminded the next day', () => {
  test.each([
    'remind me later',
    'Please remind me later, thanks',
    'ask me again another time',
    'snooze',
    'herinner me later',
    'herinner me er straks aan',
    'vraag het me later',
    'Erinnere mich bitte später',
    'Kannst du mich später erinnern?',
    'später erinnern',
    'rappelle-moi plus tard',
    'Pouvez-vous me le rappeler plus tard ?',
    'recuérdamelo más tarde',
    '¿Me lo puedes recordar luego?',
  ])('%s', (said) => {
    expect(parseIntent(said)).toEqual({ kind: 'snooze', until: 'P1D' });
  });

  test.each([
    ['remind me on Thursday', { kind: 'snooze', until: 'thursday' }],
    ['remind me later today', { kind: 'snooze', until: 'P0D' }],
    ['remind me in 2 days please', { kind: 'snooze', until: 'P2D' }],
    ['herinner me er vrijdag aan', { kind: 'snooze', until: 'friday' }],
  ])('a time that is named stays: %s', (said, intent) => {
    expect(parseIntent(said)).toEqual(intent);
  });

  test.each([
    "don't remind me later",
    'herinner me niet later',
    'Erinnere mich nicht später',
    'ne me rappelle pas plus tard',
    'no me lo recuerdes más tarde',
    'remind jsmith later',
    'remind me later about jsmith',
    'not now',
  ])('denied, or about somebody else, it is not that: %s', (said) => {
    expect(parseIntent(said).kind).not.toBe('snooze');
  });
});
