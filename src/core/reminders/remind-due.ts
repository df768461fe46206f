import { millisecondsUntil } from '../instants.ts';
import type { JobResult } from '../jobs/job.ts';
import type { World } from '../world.ts';
import { daysOfPolicy, nextReminderAt, tomorrow, type Planning } from './plan-reminder.ts';
import { readStandings, type ReaderNow } from './read-standings.ts';
import { nextReadingMoment, readingTimes } from '../notices/reading-times.ts';
import { sendReminder } from './send-reminder.ts';
import type { ReminderSeries } from './series.ts';
import { settleStanding } from './settle-standing.ts';
import { standingIn, type Standing } from './standing.ts';

/** As many as Graph is asked about in one go. */
const AT_ONCE = 20;
/**
 * As fast as the mailboxes or faster, reminders would wait there until working hours are over. The rest is for what
 * comes in between.
 */
const SHARE_OF_MAIL = 0.9;
/** Somebody whom Graph says nothing about is looked at again then. */
const UNKNOWN_MS = 15 * 60_000;
/** Not for ever: a clock that was wrong must not put everybody off for years. */
const LONGEST_WAIT_MS = 6 * 3_600_000;

/**
 * Everybody who is due, a few at a time and paced: after days of downtime ten thousand are due at once, and get one
 * message each over the next hour or two. Plans its own next run.
 */
export async function remindDue(world: World): Promise<JobResult> {
  const { reads } = world.store;
  const due = await reads.dueSeries({ by: world.clock.now().toISOString(), limit: AT_ONCE });
  if (due.length === 0) {
    const next = await reads.nextDue();
    if (next === undefined) return { kind: 'done' };
    const wait = millisecondsUntil(next, world.clock.now());
    return { kind: 'again', afterMs: Math.min(Math.max(wait, 1_000), LONGEST_WAIT_MS) };
  }
  const people = await readStandings(
    world,
    due.map(({ person }) => person),
  );
  let written = 0;
  for (const series of due) {
    const reader = people.get(series.person);
    if (reader && (await lookAt(world, series, reader))) written += 1;
  }
  const perMinute = Math.min(world.policy.reminders.perMinute, world.mailer.perMinute * SHARE_OF_MAIL);
  return { kind: 'again', afterMs: Math.ceil((written * 60_000) / perMinute) };
}

/** True when a message was made. */
async function lookAt(world: World, series: ReminderSeries, reader: ReaderNow): Promise<boolean> {
  const planning = planningFor(world, reader);
  const now = world.clock.now();
  const at = nextReminderAt(series, planning, now);
  const standing = standingIn(series, reader.standing);
  if (standing === 'unregistered' && at && at <= now)
    return sendReminder(world, { series, reader, planning });
  await settleStanding(world, {
    seen: series,
    standing: reader.standing,
    account: reader.facts.account,
    next: nextLook({ at, standing }, planning, now),
    thankAt: () => thankAt(world, reader),
  });
  return false;
}

/** Undefined where they may be written to now. */
export function thankAt(world: World, reader: Pick<ReaderNow, 'facts'>): Date | undefined {
  const { times, calendar } = planningFor(world, reader);
  const now = world.clock.now();
  const moment = nextReadingMoment(times, now, calendar);
  return moment > now ? moment : undefined;
}

export function planningFor(world: World, { facts }: Pick<ReaderNow, 'facts'>): Planning {
  const { policy, calendar } = world;
  const times = readingTimes(facts, policy.reminders, calendar);
  return { policy: daysOfPolicy(policy.reminders), calendar, times };
}

interface Look {
  readonly at: Date | undefined;
  readonly standing: Standing;
}

function nextLook({ at, standing }: Look, planning: Planning, now: Date): Date | 'none' {
  if (at && at > now) return at;
  // The policy wants no more of them than have gone out.
  if (!at && standing === 'unregistered') return 'none';
  // Due already, and yet nothing is known of this person, or they may not sign in.
  return standing === 'blocked' ? tomorrow(planning, now) : new Date(now.getTime() + UNKNOWN_MS);
}
