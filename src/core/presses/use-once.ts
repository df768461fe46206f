import type { StoreTransaction } from '../ports/store.ts';
import type { World } from '../world.ts';
import type { Press } from './press.ts';

/** Under the lock of the pressed id: false when somebody was quicker, or it is none of ours. */
export async function useOnce(
  world: World,
  tx: StoreTransaction,
  { id }: Pick<Press, 'id'>,
): Promise<boolean> {
  const record = await tx.lockAction(id);
  if (!record || record.usedAt !== undefined) return false;
  await tx.markActionUsed(id, world.clock.now().toISOString());
  return true;
}
