import type { PersonId } from '../ids.ts';
import type { StoreReads, StoreTransaction } from '../ports/store.ts';
import type { Refusal } from '../refusal.ts';
import { accountsOf, isSamePerson } from '../same-person.ts';
import type { World } from '../world.ts';

const READ_REQUESTS = 1_000;

/**
 * Whoever fills the approvers' chats has one of the cards pressed without being read. So many requests of one person,
 * with whichever accounts, wait for a decision at most; what the bot raised itself, a review, is not theirs.
 */
export async function tooManyOpen(
  { policy }: World,
  reads: Pick<StoreReads, 'openRequests'>,
  requester: PersonId,
): Promise<Refusal | undefined> {
  const cap = policy.limits?.openRequests;
  if (cap === undefined) return undefined;
  const open = await reads.openRequests(READ_REQUESTS);
  const waiting = open.filter(
    (request) =>
      request.status === 'awaiting-approval' &&
      request.extends?.review !== true &&
      isSamePerson(policy, request.requester.id, requester),
  );
  return waiting.length >= cap ? { kind: 'too-many-open', open: waiting.length, cap } : undefined;
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
