import type { JobResult } from '../jobs/job.ts';
import { addDays, weekdayOf } from '../notices/days.ts';
import { digestNoticeId } from '../notices/digest.ts';
import type { NoticeAbout } from '../notices/notice.ts';
import type { NoticeToQueue } from '../notices/queue-notice.ts';
import { queueNotices } from '../notices/queue-notices.ts';
import type { Person } from '../people.ts';
import type { Day } from '../ports/calendar.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { World } from '../world.ts';
import { viewCalendar, type CalendarView } from './calendar-view.ts';
import { deadlineOf } from './deadline.ts';
import { namesOfFirst } from './first-names.ts';
import { DIGEST } from './reminder-jobs.ts';
import type { ReminderSeries } from './series.ts';

const PAGE = 1_000;
const COHORTS = 50;
const MOST_DAYS_LATE = 3;

/** Once a week the helpdesk hears who is late. Ends when nobody is looked after; the next request starts it again. */
export async function sendDigest(world: World): Promise<JobResult> {
  const view = await viewCalendar(world);
  const next = nextDigestAt(world);
  if (!next || (view.stuck === 0 && view.cohorts.every(({ waiting }) => waiting === 0)))
    return { kind: 'done' };
  // First of all: whatever keeps this one from going out, there is one in a week.
  await world.store.transaction((tx) => tx.send(DIGEST[0], { ...DIGEST[1], startAfter: next.toISOString() }));
  const day = digestDay(world);
  if (day !== undefined) await tellHelpdesk(world, { view, day });
  return { kind: 'done' };
}

/** As notices, each by the first way that works: sent is what has arrived, and what was put off is tried again. */
async function tellHelpdesk(
  world: World,
  { view, day }: { readonly view: CalendarView; readonly day: Day },
): Promise<void> {
  const { clock, directory, policy, store } = world;
  const at = clock.now().toISOString();
  const about: NoticeAbout = { kind: 'digest', view: shorten(view), ...(await readLate(world)) };
  const people = await directory.membersOf(policy.groups.helpdesk);
  const wanted = people.map((person): NoticeToQueue => ({
    // This job may run twice: one a week and person.
    id: digestNoticeId(day, person.id),
    ...{ person, about, plan: 'first-channel', at },
  }));
  await store.transaction((tx) => queueNotices(world, tx, wanted));
}

/** It is kept once for each reader; `reminders` shows all of it at any time. */
function shorten({ cohorts, ...rest }: CalendarView): CalendarView {
  return {
    ...rest,
    cohorts: cohorts.filter(({ waiting, later = 0 }) => waiting + later > 0).slice(0, COHORTS),
  };
}

/** The day of this week's, also some days after it: the bot may have been down. The policy may name another day by now. */
function digestDay(world: World): Day | undefined {
  const late = (weekdayOf(today(world)) - world.policy.reminders.digestOn + 7) % 7;
  return late > MOST_DAYS_LATE ? undefined : addDays(today(world), -late);
}

function today({ calendar, clock, policy }: World): Day {
  return calendar.wallClock(clock.now(), policy.reminders.timeZone).day;
}

/** Set going with the first who is waited for, and looked after with every round: the policy may have got a day for it since. */
export async function planDigest(world: World, tx: StoreTransaction): Promise<void> {
  const startAfter = nextDigestAt(world)?.toISOString();
  if (startAfter) await tx.send(DIGEST[0], { ...DIGEST[1], startAfter });
}

/** The next such weekday at the beginning of work. */
function nextDigestAt(world: World): Date | undefined {
  const { calendar, policy } = world;
  const { digestOn, timeZone, workingHours } = policy.reminders;
  if (digestOn === 0) return undefined;
  const day = today(world);
  const ahead = ((digestOn - weekdayOf(day) + 6) % 7) + 1;
  return calendar.instantAt({ day: addDays(day, ahead), minute: workingHours.from }, timeZone);
}

async function readLate(world: World): Promise<{ late: number; names: readonly string[] }> {
  const now = world.clock.now().toISOString();
  const late = [];
  for (let after: Person['id'] | undefined, more = true; more;) {
    const page = await world.store.reads.runningSeries({ limit: PAGE, ...(after ? { after } : {}) });
    late.push(...page.filter((series) => isLate(world, series, now)).map(({ person }) => person));
    after = page.at(-1)?.person;
    more = page.length === PAGE;
  }
  return { late: late.length, names: await namesOfFirst(world, late) };
}

/** Only who was given a day to register by: whom somebody else switched on has none, and no plan. Nor is enforced late. */
function isLate(world: World, series: ReminderSeries, now: string): boolean {
  return series.cohort !== undefined && series.movedAt === undefined && deadlineOf(world, series) < now;
}
