import type { World } from '../world.ts';
import { boxToMove } from './move-end.ts';
import type { Result } from './outcome-of.ts';
import { settleIn } from './settle-people.ts';
import type { Later, Ready } from './waiting.ts';
import type { Wave } from './wave.ts';

/** In place of a write: the box is looked at and moved in the transaction that settles the person. */
export async function extendTime(
  world: World,
  wave: Wave,
  ready: readonly Ready[],
): Promise<readonly Later[]> {
  for (const { entry } of ready)
    await world.store.transaction(async (tx) => {
      const box = await boxToMove(world, tx, { request: wave.request, entry });
      const result: Result = box
        ? { kind: 'already', observed: box.weakened }
        : { kind: 'failed', code: 'time-over' };
      await settleIn(world, tx, { wave, people: [{ entry, result }] });
    });
  return [];
}
