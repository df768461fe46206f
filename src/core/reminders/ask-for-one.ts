import type { PersonId } from '../ids.ts';
import type { World } from '../world.ts';
import type { ReminderSeries } from './series.ts';

/**
 * One more message from then on, beside those of the policy. Somebody without a series (switched on elsewhere, or left
 * and back again) gets this one, and no others by themselves.
 */
export function askForOne(
  world: World,
  known: ReminderSeries | undefined,
  { person, at }: { readonly person: PersonId; readonly at: string },
): ReminderSeries {
  const now = world.clock.now().toISOString();
  if (known && !known.ended) return { ...known, askedAt: at, nextAt: now };
  return {
    person,
    ...begunWith(known, at < now ? at : now),
    step: world.policy.reminders.afterDays.length,
    sent: 0,
    askedAt: at,
    nextAt: now,
    ...(known?.lastAt ? { lastAt: known.lastAt } : {}),
  };
}

/** Whoever was through with it and lost it since is still of the request that switched them on, and of its deadline. */
function begunWith(
  known: ReminderSeries | undefined,
  now: string,
): Pick<ReminderSeries, 'cohort' | 'startedAt'> {
  const because = known?.ended?.because;
  const isThrough = because === 'registered' || because === 'enforced';
  return known?.cohort && isThrough
    ? { cohort: known.cohort, startedAt: known.startedAt }
    : { startedAt: now };
}
