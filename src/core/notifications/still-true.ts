import { isRegistered } from '../people.ts';
import { nextReadingMoment, readingTimes } from '../notices/reading-times.ts';
import type { World } from '../world.ts';
import { isGoodMoment, seriesGoingOn } from './may-be-reminded.ts';
import type { NoticeRecord } from '../notices/notice.ts';
import type { PersonId } from '../ids.ts';

/** `unknown` could not be read just now; a moment is when the reader may be written to. */
export type StillTrue = boolean | 'unknown' | Date;

/**
 * Asked right before sending: a notice may have waited for its turn. What happened stays true; that somebody has yet to
 * register may not, and a wrong reminder cannot be taken back.
 */
export async function isStillTrue(world: World, notice: NoticeRecord): Promise<StillTrue> {
  const { about, person, at, notBefore } = notice;
  // Its job may be asked for again before its time, by a look at what is open.
  if (notBefore !== undefined && Date.parse(notBefore) > world.clock.now().getTime())
    return new Date(notBefore);
  if (about.kind === 'manager-copy') return isCopyStillTrue(world, { of: about.of.id, manager: person.id });
  if (about.kind !== 'reminder' && about.kind !== 'deadline-near') return true;
  // What the store knows comes first: a halt of thousands asks Graph nothing.
  const series = await seriesGoingOn(world, person.id);
  if (!series || !(await isGoodMoment(world, { person: person.id, at }))) return false;
  return isWaitedFor(world, series);
}

async function isCopyStillTrue(
  world: World,
  { of, manager }: { readonly of: PersonId; readonly manager: PersonId },
): Promise<StillTrue> {
  const facts = (await world.readers.factsOf([manager])).get(manager) ?? {};
  const { calendar, policy } = world;
  const times = readingTimes(facts, policy.reminders, calendar);
  const now = world.clock.now();
  const moment = nextReadingMoment(times, now, calendar);
  const series = await seriesGoingOn(world, of);
  if (!series) return false;
  return moment > now ? moment : isWaitedFor(world, series);
}

async function isWaitedFor(
  world: World,
  { person, reset }: { readonly person: PersonId; readonly reset?: true },
): Promise<boolean | 'unknown'> {
  const now = (await world.mfa.examine([person])).get(person);
  if (!now || now.methods === 'unknown' || now.state === 'unknown') return 'unknown';
  const isAsked = now.state === 'enabled' || (reset === true && now.state === 'enforced');
  return isAsked && !isRegistered(now.methods);
}
