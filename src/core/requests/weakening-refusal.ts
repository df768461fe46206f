import type { BrakeName, BrakeRecord, GuardRailReads } from '../ports/guard-rails.ts';
import type { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';
import { readBrakes } from './seal-brake.ts';
import type { RiskFacts } from './requirement.ts';

export function brakeIn(brakes: readonly BrakeRecord[], wanted: BrakeName): BrakeRecord | undefined {
  return brakes.find(({ name, liftedAt }) => name === wanted && liftedAt === undefined);
}

/**
 * Under freeze nothing is changed; under any other brake nothing is weakened. A request that waits is kept and can be
 * decided later. The brakes are read where they are used: they are shared by all replicas and outlive a restart.
 */
export async function weakeningRefusal(
  world: World,
  reads: Pick<GuardRailReads, 'brakes'>,
  direction: RiskFacts['direction'],
): Promise<Extract<Refusal, { kind: 'weakening-closed' | 'frozen' }> | undefined> {
  const brakes = await readBrakes(world, reads);
  const freeze = brakeIn(brakes, 'freeze');
  if (freeze) return { kind: 'frozen', at: freeze.at, ...(freeze.by ? { by: freeze.by.displayName } : {}) };
  const because = closedBecause(world, brakes);
  if (!because || direction !== 'weakening') return undefined;
  return { kind: 'weakening-closed', because };
}

/** Why nothing is weakened for anybody; undefined when weakening is open. */
export function closedBecause(
  world: World,
  brakes: readonly BrakeRecord[],
): Extract<Refusal, { kind: 'weakening-closed' }>['because'] | undefined {
  const own = world.brakes.weakeningClosed();
  if (own) return own;
  if (brakeIn(brakes, 'threat')) return 'threat-mode';
  return brakeIn(brakes, 'breaker') ? 'breaker' : undefined;
}
