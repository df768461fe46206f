import type { PersonId } from '../ids.ts';
import type { World } from '../world.ts';
import type { Wave } from './wave.ts';

/**
 * The moment of a write is on record before it leaves: whoever comes after a crash, or after an answer that never came, must
 * not take a reading that lags for a write that was not made. Says for whom the claim is still ours.
 */
export function beginWrites(
  world: World,
  { request, fence }: Pick<Wave, 'request' | 'fence'>,
  people: readonly PersonId[],
): Promise<ReadonlySet<PersonId>> {
  const at = world.clock.now().toISOString();
  return world.store.transaction((tx) => tx.beginWrites({ request: request.id, fence, people, at }));
}
