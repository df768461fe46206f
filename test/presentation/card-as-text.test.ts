import { expect, test } from '@jest/globals';
import { cardAsText } from '../../src/presentation/card-as-text.ts';
import { renderReply } from '../../src/presentation/render-reply.ts';
import { SAMPLES } from './sample-replies.ts';

test('a card is drawn as a box with its texts, inputs and buttons', () => {
  const { card } = renderReply(SAMPLES['did you mean']!, { locale: 'en' });
  expect(cardAsText(card ?? {}, 40)).toBe(
    [
      '┌──────────────────────────────────────┐',
      '│ Did you mean this?                   │',
      '│ ══════════════════                   │',
      '│ enable mfa for jsmith                │',
      '│ I have not done anything yet.        │',
      '│                                      │',
      '│ [Yes, do this]                       │',
      '└──────────────────────────────────────┘',
    ].join('\n'),
  );
});

test('inputs show their label, their value and that they are required', () => {
  const { card } = renderReply(SAMPLES['confirm disable, reason required, warnings']!, { locale: 'en' });
  const drawn = cardAsText(card ?? {});
  expect(drawn).toContain('Reason (required) *');
  expect(drawn).toContain('[ INC-4711 ]');
  expect(drawn).toContain('[Confirm]  [Cancel]');
  expect(drawn).toContain('▌! Careful: this will disable MFA.');
});

test('every line of every card is as wide as the box', () => {
  for (const reply of Object.values(SAMPLES)) {
    const lines = cardAsText(renderReply(reply, { locale: 'nl' }).card ?? {}, 60).split('\n');
    expect(lines.filter((line) => [...line].length !== 60)).toEqual([]);
  }
});
