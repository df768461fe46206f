import { describe, expect, test } from '@jest/globals';
import type { Intent } from '../../../src/core/intents/intent.ts';
import { parseIntent } from '../../../src/core/intents/parse-intent.ts';

describe('a plain sentence becomes a command', () => {
  test.each<[string, Intent]>([
    ['enable mfa for jsmith', { kind: 'change', to: 'enabled', targets: ['jsmith'] }],
    ['Zet 2FA uit voor Jan de Vries', { kind: 'change', to: 'disabled', targets: ['jan de vries'] }],
    ['MFA für jsmith erzwingen', { kind: 'change', to: 'enforced', targets: ['jsmith'] }],
    ["désactive l'A2F de jsmith", { kind: 'change', to: 'disabled', targets: ['jsmith'] }],
    ['activa mfa para jsmith y bob', { kind: 'change', to: 'enabled', targets: ['jsmith', 'bob'] }],
    [
      'what if i enforce mfa for group finance',
      { kind: 'change', to: 'enforced', targets: ['group:finance'], dryRun: true },
    ],
    ['what if I reset mfa for jsmith?', { kind: 'reset', targets: ['jsmith'], dryRun: true }],
    ['dry run: revoke sessions for jsmith', { kind: 'revoke', targets: ['jsmith'], dryRun: true }],
    ['what if we undo REQ-12?', { kind: 'undo', request: 'REQ-12', dryRun: true }],
    ['dry run: undo REQ-12', { kind: 'undo', request: 'REQ-12', dryRun: true }],
    ['dry run: undo', { kind: 'incomplete', of: 'undo', dryRun: true }],
    ['wat als ik mfa reset voor jsmith', { kind: 'reset', targets: ['jsmith'], dryRun: true }],
    ['was wäre, wenn ich REQ-12 rückgängig mache', { kind: 'undo', request: 'REQ-12', dryRun: true }],
    ['approve req 12', { kind: 'approve', request: 'REQ-12' }],
    ['enable mfa', { kind: 'incomplete', of: 'change', to: 'enabled' }],
  ])('%s', (text, intent) => {
    expect(parseIntent(text)).toEqual(intent);
  });
});

test.each([
  'what if I approve REQ-12?',
  'dry run: cancel REQ-12',
  'dry run: reset jsmith',
  'what if I remind jsmith',
])('what cannot be looked at ahead is not done, nor offered in earnest: %s', (text) => {
  expect(parseIntent(text)).toMatchObject({ kind: 'none' });
  expect(parseIntent(text)).not.toHaveProperty('suggestion');
});

test('reason, ticket and duration come along with the command, the reason in its own spelling', () => {
  expect(
    parseIntent('Disable MFA for jsmith for 4 hours because Lost his iPhone, ticket inc0012345'),
  ).toEqual({
    kind: 'change',
    to: 'disabled',
    targets: ['jsmith'],
    reason: 'Lost his iPhone',
    ticket: 'INC0012345',
    for: 'PT4H',
  });
});

test('the reason for refusing is named', () => {
  const because = (text: string): unknown => {
    const intent = parseIntent(text);
    return intent.kind === 'none' ? intent.because : intent;
  };
  expect(because("don't enable mfa for jsmith")).toBe('negation');
  expect(because('should i enable mfa for jsmith?')).toBe('question');
  expect(because('John said: enable mfa for jsmith')).toBe('reported');
  expect(because('enable and disable mfa for jsmith')).toBe('opposites');
  expect(because('enable vpn for jsmith')).toBe('other-product');
  expect(because('blorp')).toBe('not-understood');
});

test('a near miss is offered as a complete command with the same people, never run', () => {
  expect(parseIntent('mfa enabled for jsmith, bob')).toEqual({
    kind: 'none',
    because: 'not-understood',
    suggestion: 'enable mfa for jsmith, bob',
  });
});

test('a suggestion is itself understood as the command it stands for', () => {
  for (const text of [
    'enable mfa for jsmith?',
    'enabled mfa for group finance',
    'reset jsmith',
    'approve REQ-3?',
  ]) {
    const intent = parseIntent(text);
    expect(intent).toMatchObject({ kind: 'none', suggestion: expect.any(String) });
    const again = parseIntent(intent.kind === 'none' ? (intent.suggestion ?? '') : '');
    expect(['change', 'reset', 'approve']).toContain(again.kind);
  }
});

test('a misspelling as near to one state as to its opposite is not mended', () => {
  expect(parseIntent('eactivate mfa for jsmith').kind).not.toBe('change');
  expect(parseIntent('unenable mfa for jsmith').kind).not.toBe('change');
});

test('a signature below the command is not one of its people', () => {
  expect(parseIntent('enable mfa for jsmith\n\nThanks,\nJohn')).toEqual({
    kind: 'change',
    to: 'enabled',
    targets: ['jsmith'],
  });
  expect(parseIntent('enable mfa for jsmith\n\nJohn').kind).not.toBe('change');
});

test('a message of a million characters is refused at once', () => {
  expect(parseIntent('enable mfa for a '.repeat(60_000))).toEqual({
    kind: 'none',
    because: 'not-understood',
  });
});

test.each([
  ['reset mfa for jsmith for 2 hours', 'reset mfa for jsmith'],
  ['revoke sessions for jsmith until friday', 'revoke sessions for jsmith'],
  ['reset mfa voor jsmith voor 2 uur', 'reset mfa for jsmith'],
])('an end that cannot be kept is not dropped silently: "%s" is offered without it', (text, suggestion) => {
  expect(parseIntent(text)).toEqual({ kind: 'none', because: 'not-understood', suggestion });
});

test('nor is it dropped where somebody has to be asked for', () => {
  expect(parseIntent('reset mfa for 2 hours').kind).toBe('none');
});

test.each([
  'disable mfa for jsmith until 17:00',
  'disable mfa for jsmith until tomorrow at 9am',
  'disable mfa until 5 o’clock for jsmith',
  'mfa uit voor jsmith tot 17u',
  'mfa uit voor jsmith tot half 6',
  'mfa aus für jsmith bis 17 Uhr',
  'désactive la mfa pour jsmith jusqu’à 17 heures',
  'desactiva mfa para jsmith hasta las 5',
])('an end by the clock is no length and no part of a name, but asked back: %s', (text) => {
  expect(parseIntent(text)).toEqual({
    ...{ kind: 'incomplete', of: 'change', to: 'disabled' },
    targets: ['jsmith'],
    openEnded: true,
  });
});

test('a plan in waves beside a command that knows none does not make it go at once', () => {
  expect(parseIntent('revoke sessions for group finance: 5 % now, the rest tomorrow 20:00').kind).toBe(
    'none',
  );
});

test.each([
  'enable mfa for group Finance, pilot 5 %',
  'enable mfa for group Finance, pilot group Finance-Pilot',
  'enable mfa for group Finance, pilot group Sales and Marketing, then the rest',
  'enable mfa for group Finance in waves of 50, then the rest',
  'enable mfa, pilot 5 %',
  'convert group Finance to conditional access, pilot group Pilot',
])('half a plan in waves does not go at once, nor as the reason of an order: %s', (text) => {
  expect(parseIntent(text).kind).toBe('none');
});

test('the group of an order stays whom it is about: only one that is announced makes a wave', () => {
  expect(parseIntent('enable mfa for group Finance, pilot group Pilot, then the rest')).toEqual({
    ...{ kind: 'change', to: 'enabled', targets: ['group:finance'] },
    waves: [{ size: 'group:pilot' }, { size: 'rest' }],
  });
  expect(parseIntent('enable mfa for jsmith, he is in the pilot group Finance')).toEqual({
    ...{ kind: 'change', to: 'enabled', targets: ['jsmith'], reason: 'he is in the pilot group Finance' },
  });
  expect(parseIntent('enable mfa for anna in waves of 25 smith').kind).toBe('none');
});
