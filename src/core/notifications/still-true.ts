import type { NoticeId, PersonId } from '../ids.ts';
import { isRegistered } from '../people.ts';
import type { PersonMfa } from '../ports/mfa.ts';
import { aboutReports, isOfOneDay, reportsIn } from '../notices/about-reports.ts';
import type { LateReport, NoticeAbout, NoticeRecord } from '../notices/notice.ts';
import { nextReadingMoment, readingTimes } from '../notices/reading-times.ts';
import type { World } from '../world.ts';
import { isListStillSo, isOfList } from './list-stands-still.ts';
import { claimDigestDay } from './claim-digest-day.ts';
import { isGoodMoment, seriesOf } from './may-be-reminded.ts';

/** Six days: there is one a week. */
const DIGEST_GOOD_FOR_MS = 6 * 24 * 3_600_000;

/** What of it is still true, and who is left out only because their reminders are held back just now. */
interface StillPart {
  readonly about: NoticeAbout;
  readonly held: readonly PersonId[];
}

/** `unknown` could not be read just now; a moment is when the reader may be written to. */
export type StillTrue = boolean | 'unknown' | Date | StillPart;

/**
 * Asked right before sending: a notice may have waited for its turn. What happened stays true; that somebody has yet to
 * register may not, and a wrong reminder cannot be taken back.
 */
export async function isStillTrue(world: World, notice: NoticeRecord): Promise<StillTrue> {
  const { about, person, at, notBefore } = notice;
  // Its job may be asked for again before its time, by a look at what is open.
  if (notBefore !== undefined && Date.parse(notBefore) > world.clock.now().getTime())
    return new Date(notBefore);
  const reports = reportsIn(about);
  if (reports) return isCopyStillTrue(world, notice, reports);
  if (isOfList(notice)) return isListStillSo(world, notice);
  if (about.kind === 'digest') return isDigestWanted(world, notice);
  if (about.kind !== 'reminder' && about.kind !== 'deadline-near') return true;
  // What the store knows comes first: a halt of thousands asks Graph nothing.
  const [series] = (await seriesOf(world, [person.id])).going;
  if (!series || !(await isGoodMoment(world, { person: person.id, at }))) return false;
  const [waited] = await waitedFor(world, [series]);
  return waited?.now ?? false;
}

/**
 * Whoever has registered since is not named. What could not be sent on its day is dropped: whom it named is named with
 * everybody else in the message of another day, and the manager hears once on each. What an earlier version made for one
 * person is made by nobody anew: it waits.
 */
async function isCopyStillTrue(
  world: World,
  notice: NoticeRecord,
  reports: readonly LateReport[],
): Promise<StillTrue> {
  const { going, held } = await whoIsNamed(world, notice, reports);
  if (going.length === 0) return false;
  const moment = await momentToday(world, notice);
  if (moment !== true) return moment;
  const people = await waitedFor(world, going);
  if (people.some(({ now }) => now === 'unknown')) return 'unknown';
  const left = new Set(people.filter(({ now }) => now === true).map(({ person }) => person));
  const [first, ...others] = reports.filter(({ of }) => left.has(of.id));
  return first ? { about: aboutReports([first, ...others]), held } : false;
}

/** Whom an earlier try left out has been put back by it, for a message of another day, and is not named in both. */
async function whoIsNamed(world: World, notice: NoticeRecord, reports: readonly LateReport[]) {
  const people = reports.map(({ of }) => of.id);
  const { going, held } = await seriesOf(world, people);
  const isNamed = (by: NoticeId | undefined): boolean => !isOfOneDay(notice) || by === notice.id;
  return {
    going: going.filter(({ copy }) => isNamed(copy?.notice)),
    held: held.flatMap(({ person, copy }) => (isNamed(copy?.notice) ? [person] : [])),
  };
}

/** True where the reader may be written to now; false once the day of a message of one day is over. */
async function momentToday(world: World, notice: NoticeRecord): Promise<boolean | Date> {
  const { moment, times } = await momentOf(world, notice.person.id);
  const dayOf = (instant: Date): string => world.calendar.wallClock(instant, times.timeZone).day;
  if (isOfOneDay(notice) && dayOf(moment) !== dayOf(new Date(notice.at))) return false;
  return moment > world.clock.now() ? moment : true;
}

/** In the reader's own hours, on a day of its own, and not to somebody who is back only when the next one is out. */
async function isDigestWanted(world: World, { person, at }: NoticeRecord): Promise<boolean | Date> {
  const { moment, times } = await momentOf(world, person.id);
  const isTooLate = (when: Date): boolean => when.getTime() - Date.parse(at) > DIGEST_GOOD_FOR_MS;
  if (isTooLate(moment)) return false;
  if (moment > world.clock.now()) return moment;
  const later = await claimDigestDay(world, person.id, times);
  return later === undefined || (isTooLate(later) ? false : later);
}

/** From when on they may be written to, and by which clock. */
async function momentOf(world: World, reader: PersonId) {
  const facts = (await world.readers.factsOf([reader])).get(reader) ?? {};
  const { calendar, clock, policy } = world;
  const times = readingTimes(facts, policy.reminders, calendar);
  return { moment: nextReadingMoment(times, clock.now(), calendar), times };
}

interface Waited {
  readonly person: PersonId;
  readonly now: boolean | 'unknown';
}

async function waitedFor(
  world: World,
  people: readonly { readonly person: PersonId; readonly reset?: true }[],
): Promise<readonly Waited[]> {
  const ids = people.map(({ person }) => person);
  // A whole team leaves the quota to whoever waits for an answer.
  const facts = await world.mfa.examine(ids, ids.length > 1 ? 'bulk' : 'urgent');
  return people.map(({ person, reset }) => ({ person, now: isWaitedFor(facts.get(person), reset) }));
}

function isWaitedFor(now: PersonMfa | undefined, reset: true | undefined): boolean | 'unknown' {
  if (!now || now.methods === 'unknown' || now.state === 'unknown') return 'unknown';
  const isAsked = now.state === 'enabled' || (reset === true && now.state === 'enforced');
  return isAsked && !isRegistered(now.methods);
}
