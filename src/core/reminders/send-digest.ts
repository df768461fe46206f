import type { JobResult } from '../jobs/job.ts';
import { chooseLocale } from '../locale.ts';
import type { Person } from '../people.ts';
import type { World } from '../world.ts';
import { viewCalendar } from './calendar-view.ts';
import { addDays, weekdayOf } from '../notices/days.ts';
import { deadlineOf } from './deadline.ts';
import { DIGEST } from './reminder-jobs.ts';
import type { RemindersReply } from './reminders-reply.ts';

const PAGE = 1_000;
const NAMED = 20;

/** Once a week the helpdesk hears who is late. Ends when nobody is looked after; the next request starts it again. */
export async function sendDigest(world: World): Promise<JobResult> {
  const view = await viewCalendar(world);
  const next = nextDigestAt(world);
  if (!next || (view.stuck === 0 && view.cohorts.every(({ waiting }) => waiting === 0)))
    return { kind: 'done' };
  const day = world.clock.now().toISOString().slice(0, 10);
  const first = await world.store.transaction(async (tx) => {
    await tx.send(DIGEST[0], { ...DIGEST[1], startAfter: next.toISOString() });
    return tx.firstSight(`reminder digest of ${day}`);
  });
  if (!first || !isDigestDay(world)) return { kind: 'done' };
  const late = await readLate(world);
  const about: RemindersReply = { kind: 'digest', view, ...late };
  const { groups } = world.policy;
  for (const person of await world.directory.membersOf(groups.helpdesk)) await tell(world, person, about);
  return { kind: 'done' };
}

function isDigestDay(world: World): boolean {
  const { digestOn, timeZone } = world.policy.reminders;
  return weekdayOf(world.calendar.wallClock(world.clock.now(), timeZone).day) === digestOn;
}

/** The next such weekday at the beginning of work. */
export function nextDigestAt(world: World): Date | undefined {
  const { calendar, clock, policy } = world;
  const { digestOn, timeZone, workingHours } = policy.reminders;
  if (digestOn === 0) return undefined;
  const { day } = calendar.wallClock(clock.now(), timeZone);
  const ahead = ((digestOn - weekdayOf(day) + 6) % 7) + 1;
  return calendar.instantAt({ day: addDays(day, ahead), minute: workingHours.from }, timeZone);
}

/** Only who has a chat with the bot: the digest is a courtesy, `reminders` shows the same at any time. */
async function tell(world: World, person: Person, about: RemindersReply): Promise<void> {
  const stored = await world.store.reads.conversationOf(person.id);
  if (!stored) return;
  const locale = chooseLocale(stored.locale, person.preferredLanguage);
  const posted = await world.messenger.post(stored.conversation, {
    reply: { kind: 'reminders', about },
    locale,
  });
  if (posted.kind !== 'sent')
    world.log.warn('a digest could not be posted', { person: person.id, result: posted.kind });
}

async function readLate(world: World): Promise<{ late: number; names: readonly string[] }> {
  const now = world.clock.now().toISOString();
  const late = [];
  for (let after: Person['id'] | undefined, more = true; more;) {
    const page = await world.store.reads.runningSeries({ limit: PAGE, ...(after ? { after } : {}) });
    late.push(...page.filter((series) => deadlineOf(world, series) < now).map(({ person }) => person));
    after = page.at(-1)?.person;
    more = page.length === PAGE;
  }
  const facts = await world.readers.factsOf(late.slice(0, NAMED));
  const names = [...facts.values()].flatMap(({ account }) => (account ? [account.displayName] : []));
  return { late: late.length, names };
}
