import type { RequestView } from '../reply.ts';
import { addMilliseconds } from '../instants.ts';
import type { StoreReads } from '../ports/store.ts';
import { isOpen, type ChangeRequest } from './change-request.ts';
import type { BrakeRecord } from '../ports/guard-rails.ts';
import type { World } from '../world.ts';
import { requestDirection } from './judge-target.ts';
import { rejectedBefore } from './rejected-before.ts';
import { readBeginning } from './rest-of-list.ts';
import { readBrakes } from './seal-brake.ts';
import { ruleWait } from './rule-wait.ts';
import { brakeIn } from './weakening-refusal.ts';

/** A shorter wait is over before anybody has read of it; a claim on somebody who is on their way lasts no longer. */
const WORTH_TELLING_MS = 60_000;

/** With the brake that keeps it waiting, if one does: the same that the bot would refuse for. */
export async function viewHeld(
  world: World,
  reads: StoreReads,
  request: ChangeRequest,
): Promise<RequestView> {
  const shown = {
    ...(await viewRequest(reads, request)),
    ...(await nextTry(world, reads, request)),
    ...waitIn(world, request),
  };
  if (!isOpen(request)) return shown;
  const rejected = await rejectedBefore(world, reads, shown);
  const view = rejected ? { ...shown, rejected } : shown;
  const isWeakening =
    (view.rest?.weakened ?? 'no') !== 'no' || requestDirection(request.to, view.items) === 'weakening';
  const brake = brakeOn(await readBrakes(world, reads), isWeakening);
  return brake ? { ...view, brake } : view;
}

/** A request that no brake was in the way of a moment ago, with all that its cards show; inside a transaction or outside. */
export async function viewRequest(store: StoreReads, request: ChangeRequest): Promise<RequestView> {
  const { items, rest } = await readBeginning(store, request);
  // Cards of a long list that is on its way show counts; how each person stands is in its file.
  const isCounted = rest !== undefined && (await store.bulkRun(request.id)) !== undefined;
  const [deliveries, cards, timeBoxes] = await Promise.all([
    isCounted ? [] : store.deliveries(request.id),
    store.cards(request.id),
    request.endsAt && !isCounted ? store.timeBoxes(request.id) : [],
  ]);
  const asked = cards.filter(({ role }) => role === 'approver').map(({ person }) => person);
  const approversAsked = new Set(asked).size;
  return {
    ...{ request, items, deliveries, approversAsked, timeBoxes },
    ...(rest ? { rest } : {}),
  };
}

/** Graph is busy or does not answer: before this nobody of it is tried again. */
async function nextTry(
  { clock }: World,
  reads: StoreReads,
  { id, status }: ChangeRequest,
): Promise<Pick<RequestView, 'nextTry'>> {
  if (status !== 'running' || (await reads.bulkRun(id))) return {};
  const { dueInMs = 0 } = await reads.unsettled(id);
  return dueInMs > WORTH_TELLING_MS ? { nextTry: addMilliseconds(clock.now(), dueInMs) } : {};
}

function waitIn({ clock }: World, request: ChangeRequest): Pick<RequestView, 'waits'> {
  const waits = ruleWait(request, clock.now());
  return waits ? { waits } : {};
}

function brakeOn(brakes: readonly BrakeRecord[], isWeakening: boolean): BrakeRecord | undefined {
  const freeze = brakeIn(brakes, 'freeze');
  if (freeze || !isWeakening) return freeze;
  return brakeIn(brakes, 'threat') ?? brakeIn(brakes, 'breaker');
}
