/** Everything readable on a card, in one string: enough to look for a fact. */
export function cardText(card: unknown): string {
  if (Array.isArray(card)) return card.map(cardText).join(' ');
  if (typeof card !== 'object' || card === null) return '';
  return Object.entries(card)
    .map(([key, value]) =>
      ['text', 'title', 'value', 'label', 'placeholder'].includes(key) && typeof value === 'string'
        ? value
        : cardText(value),
    )
    .join(' ');
}
