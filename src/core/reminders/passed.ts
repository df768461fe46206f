import type { PersonId } from '../ids.ts';
import type { StoreReads } from '../ports/store.ts';
import type { Passed, ReminderOrder } from './order.ts';

/**
 * Who of these people of an order needed no message when it was their turn: nobody waits for them, so no plan of theirs says
 * what became of them. An earlier version kept them with the order itself.
 */
export async function passedOf(
  reads: Pick<StoreReads, 'passedAmong'>,
  { id, passed }: ReminderOrder,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, Passed>> {
  const { registered = [], left = [] } = passed ?? {};
  return new Map([
    ...registered.map((person) => [person, 'registered'] as const),
    ...left.map((person) => [person, 'left'] as const),
    ...(await reads.passedAmong(id, people)),
  ]);
}
