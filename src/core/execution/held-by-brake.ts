import type { RequestIn } from '../requests/change-request.ts';
import { readBrakes } from '../requests/seal-brake.ts';
import { brakeIn, closedBecause } from '../requests/weakening-refusal.ts';
import type { World } from '../world.ts';

/** Asked before each wave: a brake that is set in the middle of a bulk stops the rest of it, on every replica. */
export async function isHeldByBrake(world: World, request: RequestIn<'running'>): Promise<boolean> {
  const brakes = await readBrakes(world, world.store.reads);
  if (brakeIn(brakes, 'freeze')) return true;
  return request.requirement.facts.direction === 'weakening' && closedBecause(world, brakes) !== undefined;
}
