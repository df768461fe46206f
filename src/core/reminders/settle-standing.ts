import type { NoticeId } from '../ids.ts';
import { queueNotice } from '../notices/queue-notice.ts';
import type { Person } from '../people.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { World } from '../world.ts';
import { awaitMethod, isUnseen } from './moved-on.ts';
import { nextAt } from './send-reminder.ts';
import type { ReminderSeries, SeriesEnd } from './series.ts';
import { standingIn, type Standing, type StandingRead } from './standing.ts';

export interface Seen {
  /** As it was read, before Graph was asked. */
  readonly seen: ReminderSeries;
  readonly standing: StandingRead;
  readonly account?: Person | undefined;
  /** When to look again at somebody who goes on; as it was when absent. */
  readonly next?: Date | 'none' | undefined;
  /** When they may be written to; now when undefined. Asked for whoever has registered alone: it costs more than the look. */
  readonly thankAt?: () => Date | undefined;
}

const ENDS: Partial<Record<Standing, SeriesEnd>> = {
  registered: 'registered',
  stuck: 'registered',
  disabled: 'disabled',
  gone: 'gone',
};

/** What was seen of one person becomes their record: registered, gone, or looked at again later. */
export async function settleStanding(world: World, look: Seen): Promise<void> {
  const { seen, account, next, thankAt } = look;
  const standing = standingIn(seen, look.standing);
  if (isAsBefore(world, seen, standing) && !next) return;
  await world.store.transaction(async (tx) => {
    const series = await tx.lockSeries(seen.person);
    // Switched on again while Graph was asked: what was seen is of the time before.
    if (!series || series.startedAt !== seen.startedAt) return;
    const because = ENDS[standing];
    if (series.ended) return settleStuck(tx, series, standing);
    if (standing === 'enforced') return tx.saveSeries(awaitMethod(world, series));
    if (because) return endSeries(world, tx, { series, standing, because, account, thankAt });
    const { movedAt, ...back } = series;
    const here = standing === 'unknown' ? series : back;
    if (!next || series.nextAt !== seen.nextAt)
      return movedAt === undefined ? undefined : tx.saveSeries(here);
    const { nextAt: _, ...rest } = here;
    await tx.saveSeries({ ...rest, ...nextAt(next === 'none' ? undefined : next) });
  });
}

/** Nearly everybody at nearly every look: not worth a transaction. */
function isAsBefore(world: World, seen: ReminderSeries, standing: Standing): boolean {
  const { ended, movedAt, nextAt } = seen;
  if (!ended && standing === 'enforced') return isUnseen(world, seen) && nextAt === undefined;
  if (movedAt !== undefined && standing !== 'unknown') return false;
  return ended ? standing === 'stuck' || standing === 'unknown' : ENDS[standing] === undefined;
}

interface Ending {
  readonly series: ReminderSeries;
  readonly standing: Standing;
  readonly because: SeriesEnd;
  readonly account: Person | undefined;
  readonly thankAt: (() => Date | undefined) | undefined;
}

async function endSeries(world: World, tx: StoreTransaction, ending: Ending): Promise<void> {
  const { series, because, standing, account } = ending;
  const at = world.clock.now().toISOString();
  const { nextAt: _, movedAt: __, ...rest } = series;
  await tx.saveSeries({
    ...rest,
    ended: { because, at },
    ...(standing === 'stuck' ? { stuckSince: at } : {}),
  });
  await tx.append({
    event: { kind: 'reminders-ended', because, reminders: series.sent },
    subject: series.person,
    ...(series.cohort ? { request: series.cohort } : {}),
  });
  // Whom we neither switched on nor ever reminded would wonder what they are thanked for.
  const known = series.cohort !== undefined || series.sent > 0;
  if (because !== 'registered' || !account || !known) return;
  const notBefore = ending.thankAt?.();
  await queueNotice(world, tx, {
    id: `registered:${series.person}:${Date.parse(at)}` as NoticeId,
    person: account,
    about: { kind: 'registered' },
    plan: 'every-channel',
    at,
    ...(notBefore ? { notBefore: notBefore.toISOString() } : {}),
  });
}

/** Off the stuck list as soon as somebody has acted. */
async function settleStuck(tx: StoreTransaction, series: ReminderSeries, standing: Standing): Promise<void> {
  if (!series.stuckSince || standing === 'stuck' || standing === 'unknown') return;
  const { stuckSince: _, ...rest } = series;
  await tx.saveSeries(rest);
}
