import { taggedText } from '../audit/link-record.ts';
import { BrokenInvariant } from '../failures.ts';
import type { BrakeRecord, GuardRailReads } from '../ports/guard-rails.ts';
import type { Seal } from '../ports/seal.ts';
import type { World } from '../world.ts';

/** Whoever can write to the database can lift a brake there, but cannot make this. */
export function sealBrake(seal: Seal, brake: BrakeRecord): BrakeRecord {
  return { ...brake, seal: seal.seal(brakeText(brake)) };
}

export function isBrakeSealed(seal: Seal, brake: BrakeRecord): boolean {
  return brake.seal !== undefined && seal.isSealOf(brakeText(brake), brake.seal);
}

function brakeText({ seal: _, ...brake }: BrakeRecord): string {
  return taggedText('mfa-chatops/brake/1', brake);
}

/**
 * The brakes as they count: a row that this bot did not write is one that is on, and that nobody has begun to lift. The
 * watch over the guard-rails puts it right from the audit log.
 */
export async function readBrakes(
  world: World,
  reads: Pick<GuardRailReads, 'brakes'>,
): Promise<readonly BrakeRecord[]> {
  const rows = await reads.brakes();
  return rows.map((row) => (isBrakeSealed(world.seal, row) ? row : onSince(world, row)));
}

function onSince({ clock, log }: World, { name, at }: BrakeRecord): BrakeRecord {
  const alarm = new BrokenInvariant(`the brake ${name} is not in the database as this bot wrote it`);
  log.error('ALARM: a brake was altered', alarm, { brake: name });
  // Whatever stands there is somebody else's: it goes onto cards.
  const isMoment = typeof at === 'string' && !Number.isNaN(Date.parse(at));
  return { name, at: isMoment ? new Date(at).toISOString() : clock.now().toISOString() };
}
