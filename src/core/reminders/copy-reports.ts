import type { PersonId } from '../ids.ts';
import type { JobResult } from '../jobs/job.ts';
import { digestNoticeId } from '../notices/digest.ts';
import type { World } from '../world.ts';
import { isReadingMoment, nextReadingMoment } from '../notices/reading-times.ts';
import { hasHeardAsManager } from './copy-due.ts';
import { findReports } from './find-reports.ts';
import { dayIn, tomorrow, type Planning } from './plan-reminder.ts';
import { readStandings, type ReaderNow } from './read-standings.ts';
import { planningFor } from './remind-due.ts';
import type { ReminderSeries } from './series.ts';
import { settleCopies } from './settle-copies.ts';
import { tellAboutReports } from './tell-about-reports.ts';

const AT_MOST = 1_000;
/** A mailbox that could not be reached just now. */
const UNKNOWN_MS = 15 * 60_000;
/** The manager's own hours and leave are looked at anew by then. */
const LONGEST_WAIT_MS = 6 * 3_600_000;

/**
 * One manager hears of all of their people who have been reminded so often, in one message a day at most: whoever is due
 * during a working day is named at the beginning of the next one. Plans its own next run, and ends when nobody is left.
 */
export async function copyReports(world: World, manager: PersonId): Promise<JobResult> {
  const known = await world.store.reads.seriesToCopy(manager, AT_MOST);
  if (known.length === 0) return { kind: 'done' };
  const due = await settleCopies(world, known);
  if (world.policy.reminders.copyManagerWith === 0) return endCopies(known);
  const reader = (await readStandings(world, [manager])).get(manager);
  if (!reader || (!reader.facts.account && reader.facts.unread))
    return { kind: 'again', afterMs: UNKNOWN_MS };
  const planning = planningFor(world, reader);
  const now = world.clock.now();
  if (isReadingMoment(planning.times, now, planning.calendar)) {
    const ripe = due.filter(({ copy }) => copy && opening(planning, new Date(copy.since)) <= now);
    await copyAll(world, { manager, reader, planning, ripe });
  }
  return waitUntil(opening(planning, now), now);
}

/** Managers are not told any more: what became of the last message is still written down, and whoever is due stays so. */
function endCopies(known: readonly ReminderSeries[]): JobResult {
  const isSettled = known.every(({ copy }) => copy?.notice === undefined);
  return isSettled ? { kind: 'done' } : { kind: 'again', afterMs: LONGEST_WAIT_MS };
}

interface Copying {
  readonly manager: PersonId;
  readonly reader: ReaderNow;
  readonly planning: Planning;
  readonly ripe: readonly ReminderSeries[];
}

/** Nobody hears of them from a manager who is gone or may not sign in, unless the directory names another one by now. */
async function copyAll(world: World, { manager, reader, planning, ripe }: Copying): Promise<void> {
  if (ripe.length === 0 || (await hasHeardToday(world, { manager, planning }))) return;
  const reports = await findReports(world, manager, ripe);
  const { account } = reader.facts;
  if (reports.length === 0 || !account || account.accountEnabled === false) return;
  await tellAboutReports(world, { manager: account, standing: reader.standing, planning, reports });
}

/** Asked of the store before Graph is asked about a whole team. */
async function hasHeardToday(
  { store, clock }: World,
  { manager, planning }: Pick<Copying, 'manager' | 'planning'>,
): Promise<boolean> {
  const today = dayIn(planning, clock.now());
  // Of the helpdesk too, whose digest is of today.
  if (await store.reads.notice(digestNoticeId(today, manager))) return true;
  return hasHeardAsManager(store.reads, manager, today);
}

/** The first beginning of work from then on. */
function opening(planning: Planning, from: Date): Date {
  const moment = nextReadingMoment(planning.times, from, planning.calendar);
  return moment > from ? moment : tomorrow(planning, from);
}

function waitUntil(moment: Date, now: Date): JobResult {
  const wait = moment.getTime() - now.getTime();
  return { kind: 'again', afterMs: Math.min(Math.max(wait, 1_000), LONGEST_WAIT_MS) };
}
