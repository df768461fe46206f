import type { NoticeId, PersonId } from '../ids.ts';
import type { NoticeAbout } from '../notices/notice.ts';
import { queueNotice } from '../notices/queue-notice.ts';
import { haltsOf } from '../notifications/may-be-reminded.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { World } from '../world.ts';
import { deadlineAhead } from './deadline.ts';
import { copyDue, hasHeardAsManager, wakeCopy } from './copy-due.ts';
import { dayIn, nextReminderAt, stepAfter, tomorrow, type Planning } from './plan-reminder.ts';
import type { ReaderNow } from './read-standings.ts';
import type { ReminderSeries } from './series.ts';

export interface Reminding {
  /** As it was read, before Graph was asked. */
  readonly series: ReminderSeries;
  readonly reader: ReaderNow;
  readonly planning: Planning;
}

/** The message, its record and the plan of the next one in one transaction; whether it is still wanted is asked again when it is sent. */
export async function sendReminder(world: World, reminding: Reminding): Promise<boolean> {
  const { account } = reminding.reader.facts;
  if (!account) return false;
  return world.store.transaction(async (tx) => {
    const series = await tx.lockSeries(reminding.series.person);
    const now = world.clock.now();
    if (!series || !(await isWanted(tx, series, { ...reminding, now }))) return false;
    const { planning, reader } = reminding;
    if (
      hadDigest(series, planning, now) ||
      (await hasHeardAsManager(tx, series.person, dayIn(planning, now)))
    ) {
      await tx.saveSeries({ ...series, ...nextAt(tomorrow(planning, now)) });
      return false;
    }
    const moved = {
      ...move(series, planning, now),
      lastNotice: noticeIdOf(series.person, now.toISOString()),
    };
    const next = nextReminderAt(moved, planning, now);
    await queueNotice(world, tx, {
      id: moved.lastNotice,
      person: account,
      about: aboutReminder(world, moved, series.step),
      plan: 'every-channel',
      at: now.toISOString(),
    });
    await tx.append({
      event: { kind: 'reminder-made', count: moved.sent },
      subject: series.person,
      ...(series.cohort ? { request: series.cohort } : {}),
    });
    const copy = copyDue(world, moved, reader.facts.manager);
    if (copy) await wakeCopy(world, tx, copy.manager);
    await tx.saveSeries({ ...moved, ...(copy ? { copy } : {}), ...nextAt(next) });
    return true;
  });
}

/** Of the helpdesk, and told of everybody today. */
export function hadDigest({ digestAt }: ReminderSeries, planning: Planning, now: Date): boolean {
  return digestAt !== undefined && dayIn(planning, new Date(digestAt)) === dayIn(planning, now);
}

/** Paused, moved on by another worker, or written to today already: all of it decided under the lock of the person. */
async function isWanted(
  tx: StoreTransaction,
  series: ReminderSeries,
  { planning, now }: Reminding & { readonly now: Date },
): Promise<boolean> {
  if (haltsOf(await tx.halts(), series).length > 0) return false;
  const at = nextReminderAt(series, planning, now);
  return at !== undefined && at <= now;
}

/** Made once: the lock of the person and the plan of the next one see to that. */
export function noticeIdOf(person: PersonId, at: string): NoticeId {
  return `reminder:${person}:${Date.parse(at)}` as NoticeId;
}

function move(series: ReminderSeries, planning: Planning, now: Date): ReminderSeries {
  const { askedAt: _, snoozedUntil: __, nextAt: ___, movedAt: ____, ...rest } = series;
  return {
    ...rest,
    step: stepAfter(series, planning, now),
    sent: series.sent + 1,
    lastAt: now.toISOString(),
  };
}

export function nextAt(next: Date | undefined): { nextAt?: string } {
  return next ? { nextAt: next.toISOString() } : {};
}

/** The last one of the list says that the time is nearly over; one that comes after it does not. */
function aboutReminder(world: World, series: ReminderSeries, stepBefore: number): NoticeAbout {
  const { deadline } = deadlineAhead(world, series);
  if (deadline === undefined) return { kind: 'reminder', count: series.sent };
  const isLast = stepBefore < series.step && series.step >= world.policy.reminders.afterDays.length;
  return isLast ? { kind: 'deadline-near', deadline } : { kind: 'reminder', count: series.sent, deadline };
}
