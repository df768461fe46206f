import type { RequestIn } from '../requests/change-request.ts';
import { readBrakes } from '../requests/seal-brake.ts';
import { brakeIn, closedBecause } from '../requests/weakening-refusal.ts';
import type { World } from '../world.ts';

/**
 * `writes`: what was begun is still looked at, and what was ended is closed. `all`: the bot trusts its own clock or record
 * no more, by which claims and approvals end, so that nothing is done with it.
 */
export type Hold = 'writes' | 'all';

/** Asked before each wave: a brake that is set in the middle of a bulk stops the rest of it, on every replica. */
export async function heldByBrake(world: World, request: RequestIn<'running'>): Promise<Hold | undefined> {
  const isWeakening = request.requirement.facts.direction === 'weakening';
  if (isWeakening && world.brakes.weakeningClosed()) return 'all';
  const brakes = await readBrakes(world, world.store.reads);
  if (brakeIn(brakes, 'freeze')) return 'writes';
  return isWeakening && closedBecause(world, brakes) ? 'writes' : undefined;
}
