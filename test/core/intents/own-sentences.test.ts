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
    ['remind me on 24.12.', '--12-24'],
    ['erinnere mich am 3.12.', '--12-03'],
    ['erinnere mich am 24.12. um 8', '--12-24 08:00'],
    ['remind me on 24.12.2026 at 17:00', '2026-12-24 17:00'],
    ['rappelle-moi le 24/12', '--12-24'],
    ['herinner me op 24-12', '--12-24'],
    ['herinner me om 9.30', '09:30'],
    ['herinner me om 9.10.', '09:10'],
    ['remind me tomorrow 9.10', 'P1D 09:10'],
  ])('a day in numbers is no time of the day: %s', (said, until) => {
    expect(parseIntent(said)).toEqual({ kind: 'snooze', until });
  });

  test.each(['remind me on 3/12', 'remind me on 24.13.', 'remind me at 24.30'])(
    'a day that may be another one is not guessed: %s',
    (said) => {
      expect(parseIntent(said)).toMatchObject({ kind: 'none' });
    },
  );

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
