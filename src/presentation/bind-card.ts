import type { CardJson, CardView } from './card-view.ts';
import { loadTemplates } from './load-templates.ts';

/** Teams refuses bigger messages with 413; older clients draw the line at 28 KB, and the envelope needs room. */
export const MAX_CARD_BYTES = 25 * 1024;

const templates = loadTemplates();

/** The filled card, or why it must not be sent. Never throws: the caller then shows the plain text. */
export type Bound =
  | { readonly kind: 'card'; readonly card: CardJson }
  | { readonly kind: 'too-big' }
  | { readonly kind: 'broken' };

export function bindCard(view: CardView, lang: string): Bound {
  const template = templates.get(view.template);
  if (!template || !isComplete(view)) return { kind: 'broken' };
  try {
    return judge(
      template.expand({ $root: { ...view.content, ...view.controls, summary: view.summary, lang } }),
    );
  } catch {
    // The library throws odd things for odd data; whatever it was, the reader gets the plain text.
    return { kind: 'broken' };
  }
}

function judge(card: unknown): Bound {
  const json = JSON.stringify(card);
  if (json.includes('${')) return { kind: 'broken' };
  if (Buffer.byteLength(json) > MAX_CARD_BYTES) return { kind: 'too-big' };
  return { kind: 'card', card: card as CardJson };
}

/** The template engine prints `${missing}` for absent values and `null` for null, so such data is never fed to it. */
function isComplete(value: unknown): boolean {
  if (typeof value === 'string' || typeof value === 'boolean') return true;
  if (Array.isArray(value)) return value.every((entry) => isComplete(entry));
  return (
    typeof value === 'object' && value !== null && Object.values(value).every((entry) => isComplete(entry))
  );
}
