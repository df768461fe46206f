import { expect, test } from '@jest/globals';
import { describeCommand, isDescribable } from '../../../src/core/intents/describe-command.ts';
import type { Intent } from '../../../src/core/intents/intent.ts';
import { parseIntent } from '../../../src/core/intents/parse-intent.ts';
import { suggestionIn } from '../../../src/core/intents/suggest-command.ts';
import { LOCALES } from '../../../src/core/locale.ts';

const targets = [
  'jsmith',
  "o'brien",
  'anna de vries',
  'jane.doe@contoso.com',
  'group:finance',
  'department:sales',
];
const COMMANDS: readonly Intent[] = [
  ...(['enabled', 'disabled', 'enforced'] as const).map((to) => ({ kind: 'change', to, targets }) as const),
  ...(['status', 'history', 'why', 'reset', 'revoke', 'remind'] as const).map(
    (kind) => ({ kind, targets }) as const,
  ),
  ...(['approve', 'reject', 'cancel', 'undo'] as const).map((kind) => ({ kind, request: 'REQ-12' }) as const),
];

test.each(LOCALES)('every command offered in "%s" is read back as the very same command', (locale) => {
  for (const intent of COMMANDS) {
    if (!isDescribable(intent)) throw new Error(`${intent.kind} cannot be offered`);
    expect(parseIntent(describeCommand(intent, locale))).toEqual(intent);
  }
});

test('a near miss is offered in the language of the reader, whatever language was typed', () => {
  const suggestion = (text: string): string => {
    const intent = parseIntent(text);
    return intent.kind === 'none' ? (intent.suggestion ?? '') : '';
  };
  expect(suggestionIn('nl', suggestion('enable mfa for jsmith?'))).toBe('zet mfa aan voor jsmith');
  expect(suggestionIn('de', suggestion('mfa enabled for jsmith, bob'))).toBe('aktiviere MFA für jsmith, bob');
  expect(suggestionIn('en', suggestion('mfa aangezet voor jsmith'))).toBe('enable mfa for jsmith');
});

test('what the reader’s language would read otherwise is offered in English', () => {
  // "dan" is an everyday word of Dutch.
  expect(suggestionIn('nl', 'reset mfa for dan')).toBe('reset mfa for dan');
});
