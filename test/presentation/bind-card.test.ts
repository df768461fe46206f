import { describe, expect, test } from '@jest/globals';
import { bindCard } from '../../src/presentation/bind-card.ts';
import type { CardView } from '../../src/presentation/card-view.ts';

const GOOD: CardView = {
  template: 'message',
  summary: 'Done',
  content: {
    heading: 'Done',
    lines: ['All is well'],
    details: { title: '', lines: [] },
    effect: '',
    command: '',
    reference: '',
  },
  controls: { tone: 'good', action: '', suggest: '' },
};

describe('a template fed with incomplete data', () => {
  test('D6: complete data makes a card', () => {
    expect(bindCard(GOOD, 'en').kind).toBe('card');
  });

  test.each([
    ['null', { ...GOOD.content, effect: null }],
    ['a number', { ...GOOD.content, effect: 7 }],
    ['an undefined value', { ...GOOD.content, effect: undefined }],
    ['null inside a list', { ...GOOD.content, lines: [null] }],
    ['a missing text', withoutField('heading')],
    ['a missing list', withoutField('lines')],
    ['an unfilled mark', { ...GOOD.content, heading: '${heading}' }],
  ])('D6: %s makes no card, and nobody sees a template mark', (_, content) => {
    const bound = bindCard({ ...GOOD, content: content as CardView['content'] }, 'en');
    expect(bound.kind).toBe('broken');
  });

  test('D6: an empty list shows nothing', () => {
    const bound = bindCard({ ...GOOD, content: { ...GOOD.content, lines: [] } }, 'en');
    expect(JSON.stringify(bound)).not.toContain('"text":""');
    expect(bound.kind).toBe('card');
  });

  test('D6: a template that does not exist makes no card', () => {
    expect(bindCard({ ...GOOD, template: 'nothing' as 'message' }, 'en').kind).toBe('broken');
  });

  test('D7: a card over 25 KB is reported as too big, not sent', () => {
    const lines = Array.from({ length: 300 }, () => 'x'.repeat(100));
    expect(bindCard({ ...GOOD, content: { ...GOOD.content, lines } }, 'en').kind).toBe('too-big');
  });
});

function withoutField(name: string): Record<string, unknown> {
  return Object.fromEntries(Object.entries(GOOD.content).filter(([field]) => field !== name));
}
