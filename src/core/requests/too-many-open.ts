import type { PersonId } from '../ids.ts';
import type { StoreReads, StoreTransaction } from '../ports/store.ts';
import type { Policy } from '../policy.ts';
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
export async function tooManyDrafts(
  { policy, clock }: World,
  reads: Pick<StoreReads, 'drafts'>,
  requester: PersonId,
): Promise<Refusal | undefined> {
  const cap = policy.limits?.drafts;
  if (cap === undefined) return undefined;
  const own = accountsOf(policy, requester);
  const now = clock.now();
  const drafts = await reads.drafts();
  const open = drafts.filter((draft) => own.includes(draft.requester.id) && !isOverdue(draft, now)).length;
  return open >= cap
    ? { kind: 'too-many-drafts', open, cap, minutes: policy.confirmWithinMinutes }
    : undefined;
}

/** At Confirm: of two that are pressed at one moment, the second is counted after the first. */
export async function lockHuman(
  policy: Policy,
  tx: Pick<StoreTransaction, 'lockOpenRequests'>,
  requester: PersonId,
): Promise<void> {
  // Whichever account asks, it is the same lock.
  const [human = requester] = [...accountsOf(policy, requester)].sort();
  await tx.lockOpenRequests(human);
}
