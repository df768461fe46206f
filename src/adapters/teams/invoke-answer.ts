import type { AdaptiveCardInvokeResponse } from 'botframework-schema';
import type { RenderedReply } from './rendering.ts';
import { ADAPTIVE_CARD } from './to-activity.ts';

const MESSAGE = 'application/vnd.microsoft.activity.message';

/** The answer to an `Action.Execute`: a card takes the pressed card's place for the clicker, a text is shown briefly. */
export function cardAnswer(rendered: RenderedReply): AdaptiveCardInvokeResponse {
  const { card, summary } = rendered;
  return card ? { statusCode: 200, type: ADAPTIVE_CARD, value: { ...card } } : toastAnswer(summary);
}

export function toastAnswer(text: string): AdaptiveCardInvokeResponse {
  // The SDK types `value` as an object; for this type Teams takes a string.
  return { statusCode: 200, type: MESSAGE, value: text as unknown as Record<string, unknown> };
}
