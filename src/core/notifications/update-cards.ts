import { steeringsOf } from '../execution/steer-bulk.ts';
import type { RequestId } from '../ids.ts';
import type { JobResult } from '../jobs/job.ts';
import type { CardPosting } from '../ports/store.ts';
import type { Reply, RequestView } from '../reply.ts';
import { ASK_AGAIN, isToAskAgain } from '../requests/ask-again.ts';
import { viewProgress, type BulkProgress } from '../requests/bulk-progress.ts';
import type { ChangeRequest } from '../requests/change-request.ts';
import { withTime } from '../requests/time-needed.ts';
import { viewHeld } from '../requests/request-view.ts';
import type { World } from '../world.ts';
import type { CardButtons } from '../reply.ts';

const MAX_WAITS = 20;
const RETRY_MS = 2_000;
const MOST_MINUTES = 30;

/** Brings every posted card of a request to its present truth. Safe to repeat; a card that cannot be updated is logged. */
export async function updateCards(world: World, id: RequestId, attempt: number): Promise<JobResult> {
  const request = await world.store.reads.request(id);
  if (!request) return { kind: 'done' };
  if (await world.store.reads.bulkRun(id)) return updateProgress(world, request, attempt);
  const view = withTime(world, await viewHeld(world, world.store.reads, request));
  const waits: number[] = [];
  for (const card of await world.store.reads.cards(id)) {
    const wait = await updateCard(world, view, card);
    if (wait !== undefined) waits.push(wait);
  }
  if (waits.length > 0 && attempt < MAX_WAITS) return { kind: 'again', afterMs: Math.max(...waits) };
  return { kind: 'done' };
}

/** Everybody's card of a long list shows its counts: the list itself is not read. Buttons only for the requester. */
async function updateProgress(world: World, request: ChangeRequest, attempt: number): Promise<JobResult> {
  const waits: number[] = [];
  let shown: BulkProgress | undefined;
  for (const card of await world.store.reads.cards(request.id)) {
    if (card.replaced) {
      const wait = await pointToNewer(world, card);
      if (wait !== undefined) waits.push(wait);
      continue;
    }
    const action = card.role === 'requester' ? card.action : undefined;
    const steerer = action ? { by: request.requester, isApprover: false } : undefined;
    const steeringsIn = steeringsOf(world, world.store.reads, { request, steerer });
    const viewing = { request, action, viewer: card.person, steeringsIn };
    const progress = await viewProgress(world, world.store.reads, viewing);
    if (!progress) continue;
    shown = progress;
    const wait = await showOn(world, card, { kind: 'bulk-progress', progress });
    if (wait !== undefined) waits.push(wait);
  }
  if (attempt >= MAX_WAITS) return { kind: 'done' };
  const afterMs = waits.length > 0 ? Math.max(...waits) : lookAgainAfter(shown);
  return afterMs === undefined ? { kind: 'done' } : { kind: 'again', afterMs };
}

/** Not followed after that: each further card would cost an update at every step of the list, for ever. */
async function pointToNewer(world: World, card: CardPosting): Promise<number | undefined> {
  const wait = await showOn(world, card, { kind: 'done', what: 'continued', request: card.request });
  if (wait === undefined) await world.store.transaction((tx) => tx.dropCard(card));
  return wait;
}

/** Nobody's notice brings the card of a long list up to date: while many are on their way, it is planned anew at times. */
function lookAgainAfter(progress: BulkProgress | undefined): number | undefined {
  if (progress?.run.status !== 'over' || !progress.time) return undefined;
  const { minutes, slowest } = progress.time;
  return Math.min(Math.max(minutes[slowest] / 2, 1), MOST_MINUTES) * 60_000;
}

function updateCard(world: World, view: RequestView, card: CardPosting): Promise<number | undefined> {
  return card.replaced ? pointToNewer(world, card) : showOn(world, card, cardReply(view, card));
}

async function showOn(world: World, card: CardPosting, reply: Reply): Promise<number | undefined> {
  const result = await world.messenger.update(card.conversation, card.activityId, {
    reply,
    locale: card.locale,
  });
  if (result.kind === 'busy') return result.retryAfterMs ?? RETRY_MS;
  if (result.kind !== 'sent') {
    const { request, role, person } = card;
    world.log.warn('a card could not be updated', { request, role, person, result: result.kind });
  }
  return undefined;
}

export type CardOfPerson = Pick<CardPosting, 'role' | 'action'> & Partial<Pick<CardPosting, 'person'>>;

/** The card as it should look now. A settled request has no buttons on anybody's card. */
export function cardReply(view: RequestView, card: CardOfPerson): Reply {
  if (card.role === 'approver') return { kind: 'approver-card', view, buttons: buttonsFor(view, card) };
  if (view.request.status === 'awaiting-confirmation') return confirmCard(view, buttonsFor(view, card));
  return { kind: 'requester-card', view, buttons: buttonsFor(view, card) };
}

/** The card before anybody else is asked; it says at once whether the policy will ask for a reason. */
export function confirmCard(view: RequestView, buttons: CardButtons): Reply {
  const reasonRequired = view.request.requirement.reason.required;
  return { kind: 'confirm-change', view, buttons, reasonRequired };
}

function someToAskAgain({ items, rest }: RequestView): boolean {
  return items.some(isToAskAgain) || ASK_AGAIN.some((kind) => (rest?.outcomes[kind] ?? 0) > 0);
}

function buttonsFor(view: RequestView, { role, action, person }: CardOfPerson): CardButtons {
  if (!action) return { kind: 'none' };
  const { status } = view.request;
  if (status === 'cooling-down') return { kind: role === 'approver' ? 'stop' : 'withdraw', action };
  if (status === 'awaiting-confirmation' && role === 'requester') return { kind: 'confirm-cancel', action };
  if (status === 'partly-finished' && role === 'requester' && someToAskAgain(view))
    return { kind: 'ask-again', action };
  if (status !== 'awaiting-approval') return { kind: 'none' };
  // Whoever has approved is done; the card shows who is still missing.
  if (role === 'approver' && view.request.approvals.some(({ by }) => by.id === person))
    return { kind: 'none' };
  return role === 'approver' ? { kind: 'approve-reject', action } : { kind: 'withdraw', action };
}
