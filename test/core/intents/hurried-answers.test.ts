import { describe, expect, test } from '@jest/globals';
import { parseIntent } from '../../../src/core/intents/parse-intent.ts';

describe('an answer to a request', () => {
  test.each([
    'no to REQ-12',
    'nope on REQ-12',
    'REQ-12 no',
    'REQ-12: no',
    'REQ-12 is a no from me',
    'nee tegen REQ-12',
    'nein zu REQ-12',
    "REQ-12 c'est non",
    'no a REQ-12',
  ])('rejects it: %s', (text) => {
    expect(parseIntent(text)).toEqual({ kind: 'reject', request: 'REQ-12' });
  });

  test.each([
    'yes to REQ-12',
    'REQ-12 ja',
    'sí a REQ-12',
    'REQ-12 ist ok, freigeben',
    'REQ-12 is fine, approve',
  ])('approves it: %s', (text) => {
    expect(parseIntent(text)).toEqual({ kind: 'approve', request: 'REQ-12' });
  });

  test.each([
    'bin REQ-12',
    'kill REQ-12',
    'gooi REQ-12 maar weg',
    'supprime ma demande REQ-12',
    'borra REQ-12',
  ])('withdraws it: %s', (text) => {
    expect(parseIntent(text)).toEqual({ kind: 'cancel', request: 'REQ-12' });
  });

  test.each([
    ['reject REQ-12 wrong user', 'wrong user'],
    ['wijs REQ-12 af verkeerde gebruiker', 'verkeerde gebruiker'],
    ['refuse REQ-12 mauvais utilisateur', 'mauvais utilisateur'],
    ['rechaza REQ-12 usuario equivocado', 'usuario equivocado'],
  ])('needs no comma before its reason: %s', (text, reason) => {
    expect(parseIntent(text)).toEqual({ kind: 'reject', request: 'REQ-12', reason });
  });

  test.each([
    'REQ-12 no idea',
    'REQ-12 no?',
    'REQ-12 yes?',
    'no, REQ-12 and REQ-13',
    'yes to REQ-12 or REQ-13',
    'is REQ-12 a no?',
    'no mfa on REQ-12',
    'REQ-12 is ok, or not?',
    'REQ-12 is not ok, approve',
    'do not bin REQ-12',
    'who can kill REQ-12',
    'REQ-12 no objection',
    'REQ-12 no account',
    'REQ-12 yes set user',
    'REQ-12 no off',
    'REQ-12 yes but not now',
  ])('is none where more is said: %s', (text) => {
    expect(['approve', 'reject', 'cancel']).not.toContain(parseIntent(text).kind);
  });
});

describe('the owner of a new phone', () => {
  test.each([
    'new phone for jsmith, reset mfa',
    'nieuwe telefoon voor jsmith, mfa resetten',
    'neues Handy für jsmith, mfa zurücksetzen',
    'nouveau tel pour jsmith, reset mfa',
    'móvil nuevo para jsmith, resetea mfa',
    'new handset for Mrs Smith (jsmith), please reset her mfa',
  ])('is the one to be reset: %s', (text) => {
    expect(parseIntent(text)).toEqual({ kind: 'reset', targets: ['jsmith'] });
  });

  test.each([
    'new phone for jsmith, reset mfa for bjones',
    'new phone for jsmith, reset it',
    'new phone for jsmith, do not reset mfa',
    'new phone for jsmith, reset mfa?',
    'new phone for jsmith, shall I reset mfa',
    'new phone for jsmith, disable mfa for two hours',
    'new phone for all, reset mfa',
    'no new phone for jsmith, reset mfa',
  ])('is nobody where the order says something else: %s', (text) => {
    const intent = parseIntent(text);
    expect('targets' in intent ? intent.targets : []).not.toContain('jsmith');
  });
});

describe('what is left short', () => {
  test.each([
    'test only: enable mfa for jsmith',
    'just a test: enable mfa for jsmith',
    'alleen testen: mfa aan voor jsmith',
    'nur ein Test: mfa an für jsmith',
    'juste un test : active mfa pour jsmith',
    'solo prueba: activa mfa a jsmith',
  ])('is only a trial: %s', (text) => {
    expect(parseIntent(text)).toEqual({ kind: 'change', to: 'enabled', targets: ['jsmith'], dryRun: true });
  });

  test.each(['cos', 'coz', 'bcos', 'cuz', 'seeing as'])('is a reason behind "%s", and no name', (word) => {
    expect(parseIntent(`enable mfa for jsmith ${word} she starts tomorrow`)).toEqual({
      ...{ kind: 'change', to: 'enabled', targets: ['jsmith'], reason: 'she starts tomorrow' },
    });
  });

  test.each([
    'send jsmith',
    'send me the spreadsheet',
    'send me the mfa spreadsheet',
    'stuur mij de mfa spreadsheet',
    'envoie jsmith',
  ])('is no reminder where only something is sent: %s', (text) => {
    expect(parseIntent(text).kind).not.toBe('remind');
  });

  test.each(['mfa a.u.b. activeren', 'mfa a.v.b. activeren', 'mfa x.y.z. aanzetten'])(
    'is nobody where it is an abbreviation: %s',
    (text) => {
      expect(parseIntent(text).kind).not.toBe('change');
    },
  );

  test('the names behind a colon are no part of the reason', () => {
    expect(parseIntent('mfa deaktivieren: jsmith, 30min, handy defekt')).toEqual({
      ...{ kind: 'change', to: 'disabled', targets: ['jsmith'], for: 'PT30M', reason: 'handy defekt' },
    });
  });
});

describe('an account in brackets behind a name', () => {
  test.each(["Hannah O'Connor (hoconnor)", 'Anna Neumann (aneumann)', 'Anna Neumann (a.neumann)'])(
    'is the person, where it ends in the surname: %s',
    (name) => {
      const intent = parseIntent(`enable mfa for ${name}`);
      expect(intent).toEqual({ kind: 'change', to: 'enabled', targets: [/\((.*)\)/.exec(name)?.[1]] });
    },
  );

  test.each(['Anna Neumann (pbell)', 'Anna, Neumann (aneumann)', 'Peter Bell, Anna Neumann (aneumann)'])(
    'is asked back or refused otherwise: %s',
    (name) => {
      expect(parseIntent(`enable mfa for ${name}`).kind).not.toBe('change');
    },
  );
});
