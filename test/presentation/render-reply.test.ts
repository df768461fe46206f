import { describe, expect, test } from '@jest/globals';
import { LOCALES } from '../../src/core/locale.ts';
import { renderReply } from '../../src/presentation/render-reply.ts';
import { SAMPLES } from './sample-replies.ts';

describe.each(LOCALES)('in %s', (locale) => {
  test.each(Object.keys(SAMPLES))('%s becomes a card and a text', (name) => {
    const reply = SAMPLES[name]!;
    const { card, text, summary } = renderReply(reply, { locale });
    expect(card).toBeDefined();
    expect(text).not.toBe('');
    expect(summary).not.toBe('');
  });
});
