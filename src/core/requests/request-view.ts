import type { RequestView } from '../reply.ts';
import type { StoreReads } from '../ports/store.ts';
import { isOpen, type ChangeRequest, type RequestItem } from './change-request.ts';
import type { BrakeRecord } from '../ports/guard-rails.ts';
import type { MfaState } from '../mfa-state.ts';
import { requestDirection } from './judge-target.ts';
import { brakeIn } from './weakening-refusal.ts';

/** A request with all that its cards show, from a transaction or outside of one. */
export async function viewRequest(store: StoreReads, request: ChangeRequest): Promise<RequestView> {
  const [items, deliveries, cards, timeBoxes, brakes] = await Promise.all([
    store.items(request.id),
    store.deliveries(request.id),
    store.cards(request.id),
    request.endsAt ? store.timeBoxes(request.id) : [],
    isOpen(request) ? store.brakes() : [],
  ]);
  const asked = cards.filter(({ role }) => role === 'approver').map(({ person }) => person);
  const approversAsked = new Set(asked).size;
  const brake = brakeOn(brakes, request.to, items);
  return { request, items, deliveries, approversAsked, timeBoxes, ...(brake ? { brake } : {}) };
}

function brakeOn(
  brakes: readonly BrakeRecord[],
  to: MfaState,
  items: readonly RequestItem[],
): BrakeRecord | undefined {
  const freeze = brakeIn(brakes, 'freeze');
  if (freeze || requestDirection(to, items) !== 'weakening') return freeze;
  return brakeIn(brakes, 'threat') ?? brakeIn(brakes, 'breaker');
}
