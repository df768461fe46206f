import type { World } from '../world.ts';
import type { ReminderSeries } from './series.ts';

const DAY_MS = 86_400_000;

/** By when the person should have registered. Nothing happens to anybody who has not: the helpdesk is told. */
export function deadlineOf(world: World, { startedAt }: Pick<ReminderSeries, 'startedAt'>): string {
  return new Date(Date.parse(startedAt) + world.policy.reminders.deadlineDays * DAY_MS).toISOString();
}

/** The day to name to people: none for whom somebody else switched on, and none that is over. */
export function deadlineAhead(
  world: World,
  series: Pick<ReminderSeries, 'startedAt' | 'cohort'>,
): { readonly deadline?: string } {
  const deadline = deadlineOf(world, series);
  return series.cohort && deadline > world.clock.now().toISOString() ? { deadline } : {};
}
