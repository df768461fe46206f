import { addMilliseconds, millisecondsUntil } from '../instants.ts';
import type { StoreReads } from '../ports/store.ts';
import type { World } from '../world.ts';
import type { ReminderSeries } from './series.ts';

/** Over a weekend: a new method, and the report that counts it, may be in view late. */
const IN_VIEW_MS = 3 * 86_400_000;
const LOOK_MS = 15 * 60_000;

/**
 * Enforced, and no method to be seen. Entra moves whoever registers on from `enabled`, and what they registered may come
 * into view later than that; an administrator who enforces somebody unregistered leaves the same picture, and it stays. Our
 * own change says at once which of the two it is, time says it of everybody else.
 */
export async function mayBeRegistered(
  { clock }: World,
  reads: Pick<StoreReads, 'stateChangeOf'>,
  { person, startedAt, movedAt }: ReminderSeries,
): Promise<boolean> {
  if (movedAt !== undefined && -millisecondsUntil(movedAt, clock.now()) >= IN_VIEW_MS) return false;
  const newest = await reads.stateChangeOf(person);
  const outcome = newest?.item.outcome;
  return !(newest?.request.to === 'enforced' && outcome?.kind === 'done' && outcome.at >= startedAt);
}

/** Nobody enforced is reminded; they are looked at again and again, and thanked as soon as it can be seen for what. */
export function awaitMethod({ clock }: World, series: ReminderSeries): ReminderSeries {
  const now = clock.now();
  return { movedAt: now.toISOString(), ...series, nextAt: addMilliseconds(now, LOOK_MS) };
}
