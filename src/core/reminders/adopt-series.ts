import type { ReminderSeries } from './series.ts';

/**
 * Whoever hears during a wave that they were switched on can ask for a message before it is over, and so can the helpdesk
 * for them. They are followed from the switching on all the same; what was asked for, was sent, or has ended stays so.
 */
export function adoptSeries(known: ReminderSeries, followed: ReminderSeries): ReminderSeries {
  if (followed.ended) return followed;
  const { nextAt: asked, ...kept } = known;
  const { nextAt: planned, ...begun } = followed;
  const [nextAt] = [asked, planned].filter((each) => each !== undefined).sort();
  return { ...kept, ...begun, sent: known.sent, ...(nextAt && !known.ended ? { nextAt } : {}) };
}
