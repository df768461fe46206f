import type { Activity } from 'botframework-schema';
import type { RenderedReply } from './rendering.ts';

export const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

/** The message as the connector takes it. Text and card never go together: Teams would show both; a file says too little alone. */
export function toActivity(rendered: RenderedReply): Partial<Activity> {
  const { summary, card, attachment } = rendered;
  if (attachment) return { type: 'message', text: summary, textFormat: 'plain', attachments: [attachment] };
  if (!card) return { type: 'message', text: summary, textFormat: 'plain' };
  return { type: 'message', summary, attachments: [{ contentType: ADAPTIVE_CARD, content: card }] };
}
