import type { RequestView } from '../reply.ts';
import type { StoreReads } from '../ports/store.ts';
import type { ChangeRequest } from './change-request.ts';

/** A request with all that its cards show, from a transaction or outside of one. */
export async function viewRequest(store: StoreReads, request: ChangeRequest): Promise<RequestView> {
  const [items, deliveries, cards] = await Promise.all([
    store.items(request.id),
    store.deliveries(request.id),
    store.cards(request.id),
  ]);
  const approversAsked = cards.filter((card) => card.role === 'approver').length;
  return { request, items, deliveries, approversAsked };
}
