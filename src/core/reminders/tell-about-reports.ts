import type { PersonId } from '../ids.ts';
import { aboutReports, copyNoticeId } from '../notices/about-reports.ts';
import type { LateReport } from '../notices/notice.ts';
import { queueNotice } from '../notices/queue-notice.ts';
import { haltsOf } from '../notifications/may-be-reminded.ts';
import type { Person } from '../people.ts';
import type { ReminderHalt } from '../ports/reminders.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { World } from '../world.ts';
import { deadlineAhead } from './deadline.ts';
import { dayIn, nextReminderAt, type Planning } from './plan-reminder.ts';
import type { ManagerCopy, ReminderSeries } from './series.ts';
import { hadDigest } from './send-reminder.ts';
import { standingIn, type StandingRead } from './standing.ts';

export interface Telling {
  readonly manager: Person;
  /** Of the manager, who may have to register too. */
  readonly standing: StandingRead;
  readonly planning: Planning;
  readonly reports: readonly Person[];
}

/** The message, its record and "told" for each of its people in one transaction; each is looked at again when it is sent. */
export async function tellAboutReports(world: World, telling: Telling): Promise<void> {
  const { manager, planning, reports } = telling;
  const now = world.clock.now();
  const at = now.toISOString();
  await world.store.transaction(async (tx) => {
    const locked = await lockAll(tx, [manager.id, ...reports.map(({ id }) => id)]);
    const halts = await tx.halts();
    if (isRemindedToday(telling, { own: locked.get(manager.id), halts, now })) return;
    const named = reports.flatMap((of) => {
      const series = locked.get(of.id);
      const copy = series && haltsOf(halts, series).length === 0 ? copyFor(manager.id, series) : undefined;
      return series && copy ? [{ of, series, copy }] : [];
    });
    const [first, ...others] = named.map(({ of, series }) => lateReport(world, of, series)).sort(byName);
    if (!first) return;
    const id = copyNoticeId(manager.id, dayIn(planning, now));
    const about = aboutReports([first, ...others]);
    if (!(await queueNotice(world, tx, { id, person: manager, about, plan: 'first-channel', at }))) return;
    for (const { series, copy } of named)
      await tx.saveSeries({ ...series, managerToldAt: at, copy: { ...copy, notice: id } });
    const people = named.map(({ of }) => of.id);
    await tx.append({ event: { kind: 'manager-copied', people }, subject: manager.id });
  });
}

/** In the order of their ids, whoever locks them. */
async function lockAll(
  tx: StoreTransaction,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, ReminderSeries>> {
  const locked = new Map<PersonId, ReminderSeries>();
  for (const person of [...new Set(people)].sort()) {
    const series = await tx.lockSeries(person);
    if (series) locked.set(person, series);
  }
  return locked;
}

/** Another worker may have named them since they were read. */
function copyFor(manager: PersonId, { copy, ended }: ReminderSeries): ManagerCopy | undefined {
  return !ended && copy?.manager === manager && !copy.notice ? copy : undefined;
}

interface Own {
  readonly own: ReminderSeries | undefined;
  readonly halts: readonly ReminderHalt[];
  readonly now: Date;
}

/** Managers have to register too: on a day of their own reminder they hear of nobody else. */
function isRemindedToday({ standing, planning }: Telling, { own, halts, now }: Own): boolean {
  if (!own) return false;
  const isToday = (at: Date): boolean => dayIn(planning, at) === dayIn(planning, now);
  if ((own.lastAt && isToday(new Date(own.lastAt))) || hadDigest(own, planning, now)) return true;
  if (own.ended || standingIn(own, standing) !== 'unregistered' || haltsOf(halts, own).length > 0)
    return false;
  const next = nextReminderAt(own, planning, now);
  return next !== undefined && isToday(next);
}

function lateReport(world: World, of: Person, series: ReminderSeries): LateReport {
  return { of, count: series.sent, ...deadlineAhead(world, series) };
}

function byName({ of: one }: LateReport, { of: other }: LateReport): number {
  return one.displayName.localeCompare(other.displayName);
}
