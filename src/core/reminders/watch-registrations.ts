import type { PersonId } from '../ids.ts';
import { addMilliseconds } from '../instants.ts';
import type { JobResult } from '../jobs/job.ts';
import type { World } from '../world.ts';
import { wakeCopies } from './copy-due.ts';
import { readStandings, type ReaderNow } from './read-standings.ts';
import { recoverDropped } from './recover-dropped.ts';
import { daysOfPolicy, nextReminderAt } from './plan-reminder.ts';
import { planningFor, thankAt } from './remind-due.ts';
import { REMIND_DUE, REPORT, WATCH } from './reminder-jobs.ts';
import { planDigest } from './send-digest.ts';
import type { ReminderSeries } from './series.ts';
import { settleStanding } from './settle-standing.ts';
import { standingIn } from './standing.ts';

export const AT_ONCE = 20;
/** Between two looks at Graph, and between the end of one round and the start of the next. */
export const PAGE_MS = 2_000;
const ROUND_MS = 4 * 3_600_000;
const DAY_MS = 86_400_000;
/** Days by which weekends and public holidays put a message off. */
const USUAL_DELAY = 7;

/** Who has registered since? Asked of everybody in turn, slowly, so that a thank-you does not wait for the next reminder. */
export async function watchRegistrations(world: World, after?: PersonId): Promise<JobResult> {
  const page = await world.store.reads.watchedSeries({ limit: AT_ONCE, ...(after ? { after } : {}) });
  await lookAt(world, page);
  const last = page.at(-1);
  if (!last && after === undefined) return { kind: 'done' };
  const isEnd = page.length < AT_ONCE || !last;
  await world.store.transaction(async (tx) => {
    const startAfter = addMilliseconds(world.clock.now(), isEnd ? ROUND_MS : PAGE_MS);
    const [job, options] = WATCH;
    const next = isEnd ? job : { kind: 'watch-registrations' as const, after: last.person };
    await tx.send(next, { ...options, startAfter });
    // The round of reminders ends by itself when all are halted; a halt that was lifted by a restored backup must not end it for good.
    if (isEnd) await tx.send(...REMIND_DUE);
    if (isEnd) await wakeCopies(world, tx);
    if (isEnd) await planDigest(world, tx);
    // So many that a round takes a while: the report names whoever has registered sooner.
    if (!isEnd && after === undefined) await tx.send(...REPORT);
  });
  return { kind: 'done' };
}

/**
 * Whom the report of registrations named: read like everybody else, only sooner. Enforced and named by it too is registered,
 * also where the method itself is not in view yet.
 */
export async function lookAtRegistered(world: World, people: readonly PersonId[]): Promise<JobResult> {
  const all = await world.store.reads.seriesOf(people);
  await lookAt(
    world,
    all.filter(({ ended }) => !ended),
    true,
  );
  return { kind: 'done' };
}

async function lookAt(world: World, page: readonly ReminderSeries[], isNamed = false): Promise<void> {
  const people = await readStandings(
    world,
    page.map(({ person }) => person),
  );
  for (const seen of page) {
    const now = people.get(seen.person);
    if (!now) continue;
    const { facts } = now;
    const standing = isNamed && now.standing === 'enforced' ? 'flipped' : now.standing;
    await settleStanding(world, {
      ...{ seen, standing, account: facts.account, next: sooner(world, seen, now) },
      thankAt: () => thankAt(world, now),
    });
    if (standingIn(seen, standing) === 'unregistered') await recoverDropped(world, seen);
  }
}

/**
 * The policy may have changed since their next message was planned: reminders were switched on, or there are more of them.
 * Whom nobody switched on through the bot gets what was asked for alone.
 */
function sooner(world: World, seen: ReminderSeries, reader: ReaderNow): Date | undefined {
  if (!mayBeSooner(world, seen) || standingIn(seen, reader.standing) !== 'unregistered') return undefined;
  const wanted = nextReminderAt(seen, planningFor(world, reader), world.clock.now());
  return wanted && wanted.toISOString() < (seen.nextAt ?? '9') ? wanted : undefined;
}

/** Without the calendar: to work it out for everybody at every round would cost far more than it finds. */
function mayBeSooner({ policy }: World, { cohort, ended, step, startedAt, nextAt }: ReminderSeries): boolean {
  const days = daysOfPolicy(policy.reminders).afterDays[step];
  if (!cohort || ended || days === undefined) return false;
  return nextAt === undefined || Date.parse(nextAt) > Date.parse(startedAt) + (days + USUAL_DELAY) * DAY_MS;
}
