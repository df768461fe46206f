import type { PersonId, RequestId } from '../ids.ts';
import type { Day } from '../ports/calendar.ts';
import type { ReminderHalt } from '../ports/reminders.ts';
import type { World } from '../world.ts';
import { countLater } from './count-later.ts';
import { namesOfFirst } from './first-names.ts';
import { isUnseen } from './moved-on.ts';
import { daysOfPolicy, nextReminderAt, stepAfter, type Planning } from './plan-reminder.ts';
import { readingTimes } from '../notices/reading-times.ts';
import type { ReminderSeries } from './series.ts';

/** So many people get their so-many-th message on that day. */
export interface PlannedDay {
  readonly day: Day;
  readonly number: number;
  readonly people: number;
}

/** People whom one request switched on; without one, those whom the helpdesk had reminded by hand. */
export interface CohortView {
  readonly cohort?: RequestId;
  readonly waiting: number;
  readonly registered: number;
  /** Switched off, enforced or gone since. */
  readonly left: number;
  readonly halt?: ReminderHalt;
  readonly days: readonly PlannedDay[];
  /** All their messages have gone out. */
  readonly silent: number;
  /** In waves that have not begun: nothing is planned for them yet. */
  readonly later?: number;
}

export interface CalendarView {
  readonly cohorts: readonly CohortView[];
  readonly haltOfAll?: ReminderHalt;
  readonly stuck: number;
  /** Enforced for days, and no method in view: somebody should ask them. `names`: the first ones. */
  readonly unseen?: { readonly people: number; readonly names: readonly string[] };
}

const PAGE = 1_000;
const MOST_STUCK = 1_000;

/** What each cohort gets on which day, by the installation's working hours; a reader's own leave and hours can move it. */
export async function viewCalendar(world: World): Promise<CalendarView> {
  const { reads } = world.store;
  const [counts, halts, stuck, later] = await Promise.all([
    reads.cohortCounts(),
    reads.halts(),
    reads.stuckSeries(MOST_STUCK),
    countLater(world),
  ]);
  const { plans, unseen } = await planAll(world);
  const cohorts = [...new Set([...counts.map(({ cohort }) => cohort), ...later.keys()])]
    .sort(byNumber)
    .map((cohort): CohortView => {
      const people = (...standings: readonly string[]): number =>
        counts
          .filter((each) => each.cohort === cohort && standings.includes(each.standing))
          .reduce((sum, each) => sum + each.people, 0);
      const plan = plans.get(cohort) ?? { days: new Map<string, PlannedDay>(), silent: 0 };
      const halt = halts.find(({ of }) => of === cohort);
      const waiting = cohort && later.get(cohort);
      return {
        ...(cohort ? { cohort } : {}),
        waiting: people('running'),
        registered: people('registered'),
        left: people('enforced', 'disabled', 'gone'),
        ...(halt ? { halt } : {}),
        days: [...plan.days.values()].sort((one, other) => (one.day < other.day ? -1 : 1)),
        silent: plan.silent,
        ...(waiting ? { later: waiting } : {}),
      };
    });
  const haltOfAll = halts.find(({ of }) => of === 'all');
  return {
    ...{ cohorts, stuck: stuck.length },
    ...(unseen.length > 0
      ? { unseen: { people: unseen.length, names: await namesOfFirst(world, unseen) } }
      : {}),
    ...(haltOfAll ? { haltOfAll } : {}),
  };
}

function byNumber(one: RequestId | undefined, other: RequestId | undefined): number {
  return Number(other?.slice(4) ?? 0) - Number(one?.slice(4) ?? 0);
}

interface Plan {
  readonly days: Map<string, PlannedDay>;
  silent: number;
}

interface Planned {
  readonly plans: ReadonlyMap<RequestId | undefined, Plan>;
  readonly unseen: readonly PersonId[];
}

/** Page by page; people who stand alike are worked out once. */
async function planAll(world: World): Promise<Planned> {
  const { policy, calendar, store } = world;
  const times = readingTimes({}, policy.reminders, calendar);
  const planning: Planning = { policy: daysOfPolicy(policy.reminders), calendar, times };
  const known = new Map<string, readonly PlannedDay[]>();
  const plans = new Map<RequestId | undefined, Plan>();
  const unseen: PersonId[] = [];
  for (let after: ReminderSeries['person'] | undefined, more = true; more;) {
    const page = await store.reads.runningSeries({ limit: PAGE, ...(after ? { after } : {}) });
    for (const series of page) {
      const { cohort, startedAt, step, sent, nextAt, lastAt, movedAt } = series;
      if (isUnseen(world, series)) unseen.push(series.person);
      // Nobody enforced is reminded.
      if (movedAt !== undefined) continue;
      const key = [startedAt, step, sent, nextAt, lastAt].join();
      const days = known.get(key) ?? daysOf(series, planning, world.clock.now());
      known.set(key, days);
      const plan = plans.get(cohort) ?? { days: new Map<string, PlannedDay>(), silent: 0 };
      plans.set(cohort, plan);
      if (days.length === 0) plan.silent += 1;
      for (const { day, number } of days) {
        const people = (plan.days.get(`${day} ${number}`)?.people ?? 0) + 1;
        plan.days.set(`${day} ${number}`, { day, number, people });
      }
    }
    after = page.at(-1)?.person;
    more = page.length === PAGE;
  }
  return { plans, unseen };
}

/** Plays the series to its end, as if nobody registered. */
export function daysOf(series: ReminderSeries, planning: Planning, from: Date): readonly PlannedDay[] {
  const days: PlannedDay[] = [];
  if (series.nextAt === undefined) return days;
  let at: Date | undefined = nextReminderAt(series, planning, from);
  for (let now = series; at; at = nextReminderAt(now, planning, at)) {
    const { askedAt: _, ...rest } = now;
    now = { ...rest, step: stepAfter(now, planning, at), sent: now.sent + 1, lastAt: at.toISOString() };
    days.push({
      day: planning.calendar.wallClock(at, planning.times.timeZone).day,
      number: now.sent,
      people: 1,
    });
  }
  return days;
}
