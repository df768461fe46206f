import type { RequestView } from '../reply.ts';
import type { StoreReads } from '../ports/store.ts';
import { isOpen, type ChangeRequest } from './change-request.ts';
import type { BrakeRecord } from '../ports/guard-rails.ts';
import { requestDirection } from './judge-target.ts';
import { readBeginning } from './rest-of-list.ts';
import { brakeIn } from './weakening-refusal.ts';

/** A request with all that its cards show, from a transaction or outside of one. */
export async function viewRequest(store: StoreReads, request: ChangeRequest): Promise<RequestView> {
  const { items, rest } = await readBeginning(store, request);
  // Cards of a long list that is on its way show counts; how each person stands is in its file.
  const isCounted = rest !== undefined && (await store.bulkRun(request.id)) !== undefined;
  const [deliveries, cards, timeBoxes, brakes] = await Promise.all([
    isCounted ? [] : store.deliveries(request.id),
    store.cards(request.id),
    request.endsAt && !isCounted ? store.timeBoxes(request.id) : [],
    isOpen(request) ? store.brakes() : [],
  ]);
  const asked = cards.filter(({ role }) => role === 'approver').map(({ person }) => person);
  const approversAsked = new Set(asked).size;
  const isWeakening =
    (rest?.weakened ?? 'no') !== 'no' || requestDirection(request.to, items) === 'weakening';
  const brake = brakeOn(brakes, isWeakening);
  return {
    ...{ request, items, deliveries, approversAsked, timeBoxes },
    ...(rest ? { rest } : {}),
    ...(brake ? { brake } : {}),
  };
}

function brakeOn(brakes: readonly BrakeRecord[], isWeakening: boolean): BrakeRecord | undefined {
  const freeze = brakeIn(brakes, 'freeze');
  if (freeze || !isWeakening) return freeze;
  return brakeIn(brakes, 'threat') ?? brakeIn(brakes, 'breaker');
}
