import type { PersonId } from '../ids.ts';
import type { JobResult } from '../jobs/job.ts';
import type { StoreTransaction } from '../ports/store.ts';
import type { World } from '../world.ts';
import { askForOne } from './ask-for-one.ts';
import { noteCourse } from './order-course.ts';
import type { Passed, ReminderOrder } from './order.ts';
import { readStandings } from './read-standings.ts';
import { REMIND_DUE, WATCH } from './reminder-jobs.ts';
import { sendOrderJob } from './send-order-job.ts';
import type { ReminderSeries } from './series.ts';
import { standingIn, type StandingRead } from './standing.ts';

/** People of one job: a group of thousands is read for longer than a job may take. */
const AT_ONCE = 100;
/** As many as Graph is asked about in one go. */
const READ = 20;

/**
 * One more message for each from this place of the order on. Only the first ones were looked at for its card, and a group
 * is full of people who have registered or were never switched on: those are left as they are, and noted.
 */
export async function askForPeople(world: World, order: ReminderOrder, from: number): Promise<JobResult> {
  const people = order.people.slice(from, from + AT_ONCE);
  const read = await readOthers(world, people);
  await world.store.transaction(async (tx) => {
    const passed: [PersonId, Passed][] = [];
    for (const person of people) {
      const why = await askFor(world, tx, { person, at: order.createdAt, read: read.get(person) });
      if (why) passed.push([person, why]);
    }
    await tx.notePassed(order.id, passed);
    await tx.send(...REMIND_DUE);
    await tx.send(...WATCH);
    const next = from + AT_ONCE;
    if (next < order.people.length) await sendOrderJob(tx, order.id, next);
    else await noteCourse(tx, order.id, (course) => ({ ...course, through: true }));
  });
  return { kind: 'done' };
}

/** Whoever is waited for is read right before their message. */
async function readOthers(
  world: World,
  people: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, StandingRead>> {
  const waitedFor = new Set(await world.store.reads.runningAmong(people));
  const others = people.filter((person) => !waitedFor.has(person));
  const read = new Map<PersonId, StandingRead>();
  for (let from = 0; from < others.length; from += READ)
    for (const [person, { standing }] of await readStandings(world, others.slice(from, from + READ)))
      read.set(person, standing);
  return read;
}

interface Asked {
  readonly person: PersonId;
  readonly at: string;
  /** Absent for whom somebody waited a moment ago. */
  readonly read: StandingRead | undefined;
}

/** Why nobody has to be written to; undefined when they are, or were. */
async function askFor(
  world: World,
  tx: StoreTransaction,
  { person, at, read = 'unknown' }: Asked,
): Promise<Passed | undefined> {
  const known = await tx.lockSeries(person);
  // The job may run twice: what was sent since the order was made is what was ordered.
  if (known && !known.ended && (known.lastAt ?? '') > at) return undefined;
  // Who registered before may have lost it since: they were shown as waited for.
  if (known?.ended?.because === 'registered' && known.ended.at > at) return undefined;
  const passed = passedBy(known, read);
  if (passed === undefined) await tx.saveSeries(askForOne(world, known, { person, at }));
  return passed === 'unread' ? undefined : passed;
}

/** Nobody's end is taken back because Graph cannot tell; whom nobody knows yet is looked at again until it can. */
function passedBy(known: ReminderSeries | undefined, read: StandingRead): Passed | 'unread' | undefined {
  if (known && !known.ended) return undefined;
  if (read === 'flipped') return 'left';
  const standing = standingIn(undefined, read);
  if (standing === 'unregistered' || standing === 'blocked') return undefined;
  if (standing === 'unknown') return known ? 'unread' : undefined;
  return standing === 'registered' || standing === 'stuck' ? 'registered' : 'left';
}
