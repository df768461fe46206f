import type { PersonId } from '../ids.ts';
import type { World } from '../world.ts';
import { isTooLateToWrite, WRITE_MS } from './claim-wave.ts';
import type { Wave } from './wave.ts';

const NOBODY: ReadonlySet<PersonId> = new Set();

/**
 * Whose claim is still ours, and for long enough. The moment of a write is on record before it leaves: whoever comes after
 * a crash, or after an answer that never came, must not take a reading that lags for a write that was not made.
 */
export async function beginWrites(
  world: World,
  wave: Wave,
  people: readonly PersonId[],
): Promise<ReadonlySet<PersonId>> {
  if (isTooLateToWrite(world, wave)) return NOBODY;
  const { request, fence } = wave;
  const ours = await world.store.transaction((tx) =>
    tx.beginWrites({ request: request.id, fence, people, leftMs: WRITE_MS }),
  );
  // The store may have let us wait, or the whole process may have stood still.
  return isTooLateToWrite(world, wave) ? NOBODY : ours;
}
