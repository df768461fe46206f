import type { InvokeResponse } from 'botbuilder';
import type { AdaptiveCardInvokeResponse } from 'botframework-schema';
import type { RenderedReply } from './rendering.ts';
import { ADAPTIVE_CARD } from './to-activity.ts';

const MESSAGE = 'application/vnd.microsoft.activity.message';
const ERROR = 'application/vnd.microsoft.error';

/** The answer to an `Action.Execute`: a card takes the pressed card's place for the clicker, a text is shown briefly. */
export function cardAnswer({ card, summary }: RenderedReply): AdaptiveCardInvokeResponse {
  return card ? { statusCode: 200, type: ADAPTIVE_CARD, value: { ...card } } : toastAnswer(summary);
}

export function toastAnswer(text: string): AdaptiveCardInvokeResponse {
  // The SDK types `value` as an object; for this type Teams takes a string.
  return { statusCode: 200, type: MESSAGE, value: text as unknown as Record<string, unknown> };
}

/** For a press that no client of Teams sends; the SDK would throw a `TypeError` on one without an action. */
export function notAPress(): InvokeResponse {
  const value = { code: 'BadRequest', message: 'Not an Action.Execute' };
  return { status: 400, body: { statusCode: 400, type: ERROR, value } };
}

/** Does the invoke's value hold what the SDK reads without looking? */
export function isPress(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('action' in value)) return false;
  const { action } = value;
  return (
    typeof action === 'object' && action !== null && 'type' in action && action.type === 'Action.Execute'
  );
}
