import { describe, expect, test } from '@jest/globals';
import type { Intent } from '../../../src/core/intents/intent.ts';
import { parseIntent } from '../../../src/core/intents/parse-intent.ts';
import { withoutFile } from '../../../src/core/intents/point-at-file.ts';

const ENABLE: Intent = { kind: 'change', to: 'enabled', targets: ['*file'] };

test.each([
  'enable mfa for the attached list',
  'Please turn on MFA for everyone in the attached file',
  'mfa on for the people on the list',
  'zet mfa aan voor deze lijst',
  'zet mfa aan voor iedereen in de bijlage',
  'aktiviere MFA für die angehängte Liste',
  'MFA für alle in der Datei aktivieren',
  'active la MFA pour la liste jointe',
  'active la MFA pour toutes les personnes du fichier',
  'activa mfa para la lista adjunta',
  'activa mfa para todos los de la lista',
])('"%s" takes its people from the file', (text) => {
  expect(parseIntent(text)).toEqual(ENABLE);
});

describe('with a file that came along', () => {
  test.each([
    'enable mfa for these people',
    'enable mfa for them',
    'enable mfa',
    'zet mfa aan voor deze mensen',
    'aktiviere MFA für diese Leute',
    'active la MFA pour ces personnes',
    'activa mfa para estas personas',
  ])('"%s" means those who stand in it, and without one nobody', (text) => {
    expect(parseIntent(text, { file: true })).toEqual(ENABLE);
    expect(parseIntent(text)).toEqual({ kind: 'incomplete', of: 'change', to: 'enabled' });
  });

  test.each([
    ['enable mfa for him', 'incomplete'],
    ["don't enable mfa for these people", 'none'],
    ['should I enable mfa for these people?', 'none'],
    ['Bob said: enable mfa for the attached list', 'none'],
    ['if he calls, enable mfa for these people', 'none'],
    ['we enabled mfa for the attached list yesterday', 'none'],
    ['disable mfa for everyone except the people in the list', 'none'],
    ['help', 'help'],
  ])('"%s" does not', (text, kind) => {
    expect(parseIntent(text, { file: true }).kind).toBe(kind);
  });

  test('who is named stays the one who is meant', () => {
    expect(parseIntent('enable mfa for jsmith', { file: true })).toEqual({ ...ENABLE, targets: ['jsmith'] });
    expect(parseIntent('enable mfa for this list: jsmith, bob')).toEqual({
      ...ENABLE,
      targets: ['jsmith', 'bob'],
    });
  });
});

test('a command about a file that did not come is asked back with the rest of it', () => {
  expect(withoutFile(parseIntent('disable mfa for the attached list for 2 hours because of a move'))).toEqual(
    {
      kind: 'incomplete',
      of: 'change',
      to: 'disabled',
      for: 'PT2H',
      reason: 'a move',
    },
  );
  const plain = parseIntent('status jsmith');
  expect(withoutFile(plain)).toBe(plain);
});
