import { chatIdOf } from '../../src/demo/playground-config.ts';
import type { Playground } from '../../src/demo/start-playground.ts';
import type { CardJson } from '../../src/presentation/card-view.ts';
import { renderReply } from '../../src/presentation/render-reply.ts';
import { BOT_APP_ID } from '../../src/rehearsal/contoso.ts';
import { SAMPLES } from '../presentation/sample-replies.ts';
import { wordsOf } from '../presentation/walk-card.ts';

export interface MarkedCard {
  /** The last line, by which the card is told from the others. */
  readonly marker: string;
  /** All that a reader should see of it. */
  readonly texts: readonly string[];
  readonly card: CardJson;
}

/** The first sample of each kind of reply. */
export function cardsOfEveryKind(): readonly MarkedCard[] {
  const first = new Map(
    Object.entries(SAMPLES)
      .toReversed()
      .map(([name, reply]) => [reply.kind, { name, reply }]),
  );
  return [...first.values()].map(({ name, reply }) => {
    const { card = {} } = renderReply(reply, { locale: 'en' });
    const marker = `(sample ${name})`;
    const body = [...(card['body'] as readonly unknown[]), { type: 'TextBlock', text: marker, wrap: true }];
    return { marker, texts: wordsOf(card), card: { ...card, body } };
  });
}

/** Puts cards into a chat through the Playground's own Bot Connector, as one message. */
export async function sendCards(
  { address, persona }: Playground,
  cards: readonly MarkedCard[],
): Promise<void> {
  const chat = encodeURIComponent(chatIdOf(persona));
  const attachments = cards.map(({ card: content }) => ({
    contentType: 'application/vnd.microsoft.card.adaptive',
    content,
  }));
  const answer = await fetch(`${address}/_connector/v3/conversations/${chat}/activities`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ type: 'message', from: { id: `28:${BOT_APP_ID}` }, attachments }),
  });
  if (!answer.ok) throw new Error(`The Playground answered ${answer.status}.`);
}
