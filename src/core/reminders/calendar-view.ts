import type { PersonId, RequestId } from '../ids.ts';
import type { CohortCount, ReminderHalt } from '../ports/reminders.ts';
import type { World } from '../world.ts';
import { countLater } from './count-later.ts';
import { namesOfFirst } from './first-names.ts';
import { isUnseen } from './moved-on.ts';
import { planAhead, type Ahead } from './plan-ahead.ts';
import { daysOfPolicy, type Planning } from './plan-reminder.ts';
import { daysOf, type PlannedDay } from './planned-days.ts';
import { readingTimes } from '../notices/reading-times.ts';
import type { ReminderSeries } from './series.ts';

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
  /** Nobody has agreed yet: what these people would get if it happened now. */
  readonly ahead?: Ahead;
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
  const planning = planningOf(world);
  const [counts, halts, stuck, later, ahead] = await Promise.all([
    reads.cohortCounts(),
    reads.halts(),
    reads.stuckSeries(MOST_STUCK),
    countLater(world),
    planAhead(world, planning),
  ]);
  const { plans, unseen } = await planAll(world, planning);
  const known = { counts, halts, later, ahead, plans };
  const ids = new Set([...counts.map(({ cohort }) => cohort), ...later.keys(), ...ahead.keys()]);
  const haltOfAll = halts.find(({ of }) => of === 'all');
  return {
    cohorts: [...ids].sort(byNumber).map((cohort) => viewCohort(cohort, known)),
    stuck: stuck.length,
    ...(unseen.length > 0
      ? { unseen: { people: unseen.length, names: await namesOfFirst(world, unseen) } }
      : {}),
    ...(haltOfAll ? { haltOfAll } : {}),
  };
}

interface Known {
  readonly counts: readonly CohortCount[];
  readonly halts: readonly ReminderHalt[];
  readonly later: ReadonlyMap<RequestId, number>;
  readonly ahead: ReadonlyMap<RequestId, Ahead>;
  readonly plans: Planned['plans'];
}

function viewCohort(cohort: RequestId | undefined, known: Known): CohortView {
  const people = (...standings: readonly string[]): number =>
    known.counts
      .filter((each) => each.cohort === cohort && standings.includes(each.standing))
      .reduce((sum, each) => sum + each.people, 0);
  const plan = known.plans.get(cohort) ?? { days: new Map<string, PlannedDay>(), silent: 0 };
  const halt = known.halts.find(({ of }) => of === cohort);
  const [ahead, later] = cohort ? [known.ahead.get(cohort), known.later.get(cohort)] : [];
  return {
    ...(cohort ? { cohort } : {}),
    waiting: people('running'),
    registered: people('registered'),
    left: people('enforced', 'disabled', 'gone'),
    ...(halt ? { halt } : {}),
    days: [...plan.days.values()].sort((one, other) => (one.day < other.day ? -1 : 1)),
    silent: plan.silent,
    ...(later ? { later } : {}),
    ...(ahead ? { ahead } : {}),
  };
}

function planningOf({ policy, calendar }: World): Planning {
  const times = readingTimes({}, policy.reminders, calendar);
  return { policy: daysOfPolicy(policy.reminders), calendar, times };
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
async function planAll(world: World, planning: Planning): Promise<Planned> {
  const { store } = world;
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
