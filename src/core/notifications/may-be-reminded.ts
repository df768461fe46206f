import type { PersonId, RequestId } from '../ids.ts';
import { isReadingMoment, readingTimes } from '../notices/reading-times.ts';
import type { ReminderHalt } from '../ports/reminders.ts';
import type { World } from '../world.ts';

/** After so long a wait it would come in a heap with later ones; it is dropped, and one more is asked for. */
const GOOD_FOR_MS = 60 * 60_000;

/** Not one that waited for too long, and nobody at a bad hour: it may have waited past working hours, or into a leave. */
export async function isGoodMoment(
  world: World,
  { person, at }: { readonly person: PersonId; readonly at: string },
): Promise<boolean> {
  const now = world.clock.now();
  if (now.getTime() - Date.parse(at) > GOOD_FOR_MS) return false;
  const facts = (await world.readers.factsOf([person])).get(person);
  if (facts?.account?.accountEnabled !== true) return false;
  const { calendar, policy } = world;
  const times = readingTimes(facts, policy.reminders, calendar);
  return isReadingMoment(times, now, calendar);
}

/** Who of them is waited for: those whose reminders go on, and those whom the helpdesk took out meanwhile. */
export async function seriesOf({ store }: World, people: readonly PersonId[]) {
  const [all, halts] = await Promise.all([store.reads.seriesOf(people), store.reads.halts()]);
  const running = all.filter(({ ended }) => !ended);
  const held = new Set(running.filter((series) => haltsOf(halts, series).length > 0));
  return { going: running.filter((series) => !held.has(series)), held: [...held] };
}

/** What holds back the reminders of one person: somebody may have halted all of them, those of a request, and theirs. */
export function haltsOf(
  halts: readonly ReminderHalt[],
  { person, cohort }: { readonly person: PersonId; readonly cohort?: RequestId | undefined },
): readonly ReminderHalt[] {
  return halts.filter(({ of }) => of === 'all' || of === cohort || of === person);
}
