import type { CardPosting, StoreTransaction } from '../ports/store.ts';
import type { RequestStatus } from './change-request.ts';

/**
 * Remembers a card that was just posted. When the request went on while it was being posted, the update of all cards
 * may be over already and this one would keep its old buttons for ever: then it is asked for once more.
 */
export async function keepCard(
  tx: StoreTransaction,
  card: CardPosting,
  postedFor: RequestStatus,
): Promise<void> {
  const request = await tx.lockRequest(card.request);
  await tx.saveCard(card);
  if (request?.status === postedFor) return;
  await tx.send({ kind: 'update-cards', request: card.request }, { key: `update-cards:${card.request}` });
}
