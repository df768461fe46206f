import { addMilliseconds, millisecondsUntil } from '../instants.ts';
import type { World } from '../world.ts';
import type { ReminderSeries } from './series.ts';

/** Over a weekend: a new method, and the report that counts it, may be in view late. */
const IN_VIEW_MS = 3 * 86_400_000;
const LOOK_MS = 15 * 60_000;

/**
 * Enforced, and no method to be seen. Entra moves whoever registers on from `enabled`, and what they registered may come
 * into view later than that; an administrator who enforces somebody unregistered leaves the same picture, and it stays until
 * their next sign-in. Nobody enforced is reminded; they are looked at again and again, and thanked as soon as it can be seen
 * for what.
 */
export function awaitMethod(world: World, series: ReminderSeries): ReminderSeries {
  const now = world.clock.now();
  const { nextAt: _, ...rest } = series;
  const waiting = { movedAt: now.toISOString(), ...rest };
  // By then the round over everybody who is waited for is often enough.
  return isUnseen(world, waiting) ? waiting : { ...waiting, nextAt: addMilliseconds(now, LOOK_MS) };
}

/** For so long that somebody of the helpdesk should ask them: they may have registered nothing, and their old apps are off. */
export function isUnseen({ clock }: World, { movedAt, ended }: ReminderSeries): boolean {
  return !ended && movedAt !== undefined && -millisecondsUntil(movedAt, clock.now()) >= IN_VIEW_MS;
}
