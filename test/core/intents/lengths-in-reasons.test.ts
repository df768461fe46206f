import { describe, expect, test } from '@jest/globals';
import { parseIntent } from '../../../src/core/intents/parse-intent.ts';

describe('how long MFA is to stay off', () => {
  test.each([
    ['zet mfa ff uit voor kbakker, 2 uur, telefoon kwijt', 'kbakker', 'telefoon kwijt'],
    ['mfa aus für hweber, 2 Stunden, Handy defekt', 'hweber', 'Handy defekt'],
    ['mfa off for jsmith, lost phone, 2 hours', 'jsmith', 'lost phone'],
    ['mfa off for jsmith, lost phone (for 2 hours)', 'jsmith', 'lost phone'],
    ['mfa off for jsmith, lost phone, 2 hours, thanks', 'jsmith', 'lost phone'],
    ['mfa off for jsmith because he lost his phone, for 2 hours', 'jsmith', 'he lost his phone'],
    ['désactive la mfa de jdupont, 2 heures, téléphone perdu', 'jdupont', 'téléphone perdu'],
    ['desactiva mfa para jgarcia, 2 horas, móvil perdido', 'jgarcia', 'móvil perdido'],
  ])('is heard beside the reason: %s', (text, target, reason) => {
    expect(parseIntent(text)).toEqual({
      kind: 'change',
      to: 'disabled',
      targets: [target],
      reason,
      for: 'PT2H',
    });
  });

  test.each([
    'mfa off for jsmith, lost phone for 2 hours',
    'disable mfa for jsmith because of a lost phone until 17:00',
    'mfa uit voor jsmith want telefoon kwijt tot 17u',
  ])('is asked where it may belong to the reason: %s', (text) => {
    expect(parseIntent(text)).toMatchObject({ kind: 'incomplete', to: 'disabled', openEnded: true });
  });

  test('is no question where MFA is switched on: the time is part of the reason', () => {
    expect(parseIntent('mfa on for jsmith because he is away until 17:00')).toMatchObject({
      kind: 'change',
      to: 'enabled',
      reason: 'he is away until 17:00',
    });
  });
});
