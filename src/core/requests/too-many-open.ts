import type { PersonId } from '../ids.ts';
import type { StoreReads, StoreTransaction } from '../ports/store.ts';
import type { Refusal } from '../refusal.ts';
import { accountsOf } from '../same-person.ts';
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
