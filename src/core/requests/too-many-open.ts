import type { PersonId } from '../ids.ts';
import type { StoreReads, StoreTransaction } from '../ports/store.ts';
import type { Refusal } from '../refusal.ts';
import { accountsOf } from '../same-person.ts';
import { isOverdue } from './expire-change.ts';
import type { World } from '../world.ts';

/**
 * Whoever fills the approvers' chats has one of the cards pressed without being read. So many requests of one person,
 * with whichever accounts, wait for a decision at most; what the bot raised itself, a review, is not theirs.
 */
export async function tooManyOpen(
  world: World,
  reads: Pick<StoreReads, 'waitingRequests'>,
  requester: PersonId,
): Promise<Refusal | undefined> {
  const { policy } = world;
  const cap = policy.limits?.openRequests;
  if (cap === undefined) return undefined;
  const own = accountsOf(policy, requester);
  const waiting = await reads.waitingRequests();
  const open = waiting.filter(
    (request) => own.includes(request.requester.id) && request.extends?.review !== true,
  ).length;
  return open >= cap ? { kind: 'too-many-open', open, cap } : undefined;
}

/**
 * Nobody fills the store, or the list of what has to be looked after, with what they never confirm. What is overdue ends by
 * itself and does not count.
 */
export async function tooManyDrafts(world: World, requester: PersonId): Promise<Refusal | undefined> {
  const { policy, store, clock } = world;
  const cap = policy.limits?.drafts;
  if (cap === undefined) return undefined;
  const own = accountsOf(policy, requester);
  const now = clock.now();
  const drafts = await store.reads.drafts();
  const open = drafts.filter((draft) => own.includes(draft.requester.id) && !isOverdue(draft, now)).length;
  return open >= cap
    ? { kind: 'too-many-drafts', open, cap, minutes: policy.confirmWithinMinutes }
    : undefined;
}

/** At Confirm: of two that are pressed at one moment, the second is counted after the first. */
export async function oneTooMany(
  world: World,
  tx: StoreTransaction,
  requester: PersonId,
): Promise<Refusal | undefined> {
  if (world.policy.limits?.openRequests === undefined) return undefined;
  // Whichever account asks, it is the same lock.
  const [human = requester] = [...accountsOf(world.policy, requester)].sort();
  await tx.lockOpenRequests(human);
  return tooManyOpen(world, tx, requester);
}
