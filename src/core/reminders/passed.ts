import type { PersonId } from '../ids.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { Passed, ReminderOrder } from './order.ts';

/** Kept with the order: nobody waits for these people, so no plan of theirs says what became of them. */
export async function notePassed(
  tx: StoreTransaction,
  id: string,
  passed: readonly (readonly [PersonId, Passed])[],
): Promise<void> {
  const order = passed.length > 0 ? await tx.lockReminderOrder(id) : undefined;
  if (!order) return;
  const all = new Map([...passedIn(order), ...passed]);
  const of = (why: Passed): readonly PersonId[] =>
    [...all].flatMap(([person, each]) => (each === why ? [person] : []));
  await tx.saveReminderOrder({ ...order, passed: { registered: of('registered'), left: of('left') } });
}

export function passedIn({ passed }: ReminderOrder): ReadonlyMap<PersonId, Passed> {
  const { registered = [], left = [] } = passed ?? {};
  return new Map([
    ...registered.map((person) => [person, 'registered'] as const),
    ...left.map((person) => [person, 'left'] as const),
  ]);
}
