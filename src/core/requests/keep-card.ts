import type { CardPosting, StoreTransaction } from '../ports/store.ts';
import type { RequestStatus } from './change-request.ts';

/**
 * Remembers a card that was just posted. When the request went on while it was being posted, the update of all cards
 * may be over already and this one would keep its old buttons for ever: then it is asked for once more. The
 * requester's older card in the same chat is followed no further, and says where to look.
 */
export async function keepCard(
  tx: StoreTransaction,
  card: CardPosting,
  postedFor: RequestStatus,
): Promise<void> {
  const request = await tx.lockRequest(card.request);
  const isNewer = await replaceOlder(tx, card);
  await tx.saveCard(card);
  if (request?.status === postedFor && !isNewer) return;
  await tx.send({ kind: 'update-cards', request: card.request }, { key: `update-cards:${card.request}` });
}

async function replaceOlder(tx: StoreTransaction, card: CardPosting): Promise<boolean> {
  if (card.role !== 'requester') return false;
  const older = (await tx.cards(card.request)).filter(
    ({ role, person, conversation, activityId }) =>
      role === 'requester' &&
      person === card.person &&
      conversation.conversationId === card.conversation.conversationId &&
      activityId !== card.activityId,
  );
  for (const { action: _, ...shown } of older) await tx.saveCard({ ...shown, replaced: true });
  return older.length > 0;
}
