import type { CardJson } from './card-view.ts';

/** The warning comes first on the card, in words, so that no screenshot of a rehearsal passes for the real thing. */
export function markAnonymous(card: CardJson, warning: string): CardJson {
  const text = { type: 'TextBlock', text: warning, wrap: true, weight: 'Bolder' };
  const banner = { type: 'Container', style: 'attention', bleed: true, items: [text] };
  const body: readonly unknown[] = Array.isArray(card['body']) ? card['body'] : [];
  return { ...card, body: [banner, ...body] };
}
