import type { SnoozeIntent } from '../intents/intent.ts';
import { haltsOf } from '../notifications/may-be-reminded.ts';
import { deadlineAhead } from '../reminders/deadline.ts';
import { askForOne } from '../reminders/ask-for-one.ts';
import { nextReminderAt, type Planning } from '../reminders/plan-reminder.ts';
import { readStandings, type ReaderNow } from '../reminders/read-standings.ts';
import { planningFor } from '../reminders/remind-due.ts';
import { REMIND_DUE, WATCH } from '../reminders/reminder-jobs.ts';
import type { RemindersReply } from '../reminders/reminders-reply.ts';
import { readRecentRights } from '../recent-rights.ts';
import { resolveMoment } from '../notices/resolve-moment.ts';
import type { ReminderSeries } from '../reminders/series.ts';
import { settleStanding } from '../reminders/settle-standing.ts';
import { standingIn } from '../reminders/standing.ts';
import type { World } from '../world.ts';
import { answerOwnStatus } from './answer-status.ts';
import { answerPaged } from './answer-tenant.ts';
import {
  admitAsker,
  answerOnce,
  isRefusal,
  readRights,
  refuse,
  type Answer,
  type Asker,
  type Command,
} from './command.ts';

const DAY_MS = 86_400_000;
const LATER_TODAY_MS = 3 * 3_600_000;

/** The sender, read now, and what is planned for them. Nobody ever asks about anybody else here. */
interface Self {
  readonly asker: Asker;
  readonly reader: ReaderNow;
  readonly series: ReminderSeries | undefined;
  /** The helpdesk has halted their reminders. */
  readonly held: boolean;
}

async function readSelf(world: World, command: Command): Promise<Self | Awaited<Answer>> {
  const rights = await readRights(world, command);
  const asker = admitAsker(world, command, { rights, needs: [] });
  if (isRefusal(asker)) return refuse(world, command, { refusal: asker });
  const { id } = asker.person;
  const reader = (await readStandings(world, [id])).get(id) ?? { facts: {}, standing: 'unknown' };
  const series = await world.store.reads.series(id);
  const halts = await world.store.reads.halts();
  return { asker, reader, series, held: haltsOf(halts, { person: id, cohort: series?.cohort }).length > 0 };
}

function isSelf(self: Self | Awaited<Answer>): self is Self {
  return self !== undefined && 'asker' in self;
}

/**
 * "todo", "what do I have to do?": approvers are shown what waits for a decision, unless they are being reminded of
 * their own registration. Which of the two it is may be a minute old; the answer itself reads the rights anew.
 */
export async function answerTodo(world: World, command: Command): Answer {
  const asker = admitAsker(world, command, {
    rights: await readRecentRights(world, command.sender),
    needs: [],
  });
  const decides = !isRefusal(asker) && asker.roles.includes('approver');
  if (!decides || (await isReminded(world, asker))) return answerOwn(world, command, 'todo');
  return answerPaged(world, command, { what: 'requests', page: 0 });
}

async function isReminded(world: World, { person }: Asker): Promise<boolean> {
  const series = await world.store.reads.series(person.id);
  return series !== undefined && !series.ended;
}

/** "what do I have to do?", and "done": which is looked up, not believed. */
export async function answerOwn(world: World, command: Command, asked: 'todo' | 'done'): Answer {
  const self = await readSelf(world, command);
  if (!isSelf(self)) return self;
  const { asker, reader, series } = self;
  const { standing, facts } = reader;
  // "Am I registered?" has an answer too where the bot asks nothing of this person.
  if (asked === 'done' && standing === 'disabled' && !isRunning(series))
    return answerOwnStatus(world, command);
  // Whoever says "done" is thanked and left alone at once, not at the next round.
  if (series) await settleStanding(world, { seen: series, standing, account: facts.account });
  // Which may have ended with that: no next message is named any more.
  const settled = series && (await world.store.reads.series(series.person));
  const about = ownReply(world, self, { asked, settled });
  return answerOnce(world, command, () =>
    Promise.resolve({ reply: { kind: 'reminders', about }, locale: asker.locale }),
  );
}

function isRunning(series: ReminderSeries | undefined): boolean {
  return series !== undefined && !series.ended;
}

interface Own {
  readonly asked: 'todo' | 'done';
  /** As it is after what was read of them is on record; their standing is by what they were waited for before. */
  readonly settled: ReminderSeries | undefined;
}

function ownReply(world: World, { reader, series, held }: Self, { asked, settled }: Own): RemindersReply {
  const standing = standingIn(series?.ended ? undefined : series, reader.standing);
  // Whoever is enforced gets no more, also while it is not known yet what they registered.
  const running = settled && !settled.ended && standing !== 'enforced' ? settled : undefined;
  const planning = planningFor(world, reader);
  const at = running && nextReminderAt(running, planning, world.clock.now());
  return {
    kind: 'own',
    asked,
    standing,
    contact: world.policy.helpdeskContact,
    timeZone: planning.times.timeZone,
    ...(running ? deadlineAhead(world, running) : {}),
    ...(at && running.nextAt ? { next: at.toISOString(), ...(held ? { held } : {}) } : {}),
  };
}

/**
 * "remind me on Thursday": one message then, also where the policy's last one has gone out; its other ones stay. Never
 * further away than the policy lets it, and no message comes before.
 */
export async function answerSnooze(world: World, command: Command, intent: SnoozeIntent): Answer {
  const self = await readSelf(world, command);
  if (!isSelf(self)) return self;
  const { asker, reader, series, held } = self;
  const { locale } = asker;
  const planning = planningFor(world, reader);
  const now = world.clock.now();
  const wish = wishedMoment(intent, planning, now);
  // Whoever has nothing to do is told so, whatever moment they named.
  if (!isWaitedFor(self)) return answerOwn(world, command, 'todo');
  if (!wish)
    return answerOnce(world, command, () =>
      Promise.resolve({ reply: { kind: 'reminders', about: { kind: 'no-moment' } }, locale }),
    );
  const days = world.policy.reminders.maxSnoozeDays;
  const furthest = new Date(now.getTime() + days * DAY_MS);
  const shortened = wish > furthest;
  const until = (shortened ? furthest : wish).toISOString();
  return answerOnce(world, command, async (tx) => {
    const person = asker.person.id;
    const known = (await tx.lockSeries(person)) ?? series;
    const snoozed = { ...askForOne(world, known, { person, at: until }), snoozedUntil: until };
    const next = (nextReminderAt(snoozed, planning, now) ?? new Date(until)).toISOString();
    // Found registered while this was being worked out: that stays so.
    if (!known?.ended || series?.ended) await tx.saveSeries({ ...snoozed, nextAt: next });
    // The rounds may have ended: nobody else had a message to come.
    await tx.send(...REMIND_DUE);
    await tx.send(...WATCH);
    await tx.append({ event: { kind: 'reminder-snoozed', until }, actor: person, subject: person });
    const { timeZone } = planning.times;
    const about = { kind: 'snoozed', next, shortened, days, timeZone, ...(held ? { held } : {}) } as const;
    return { reply: { kind: 'reminders', about }, locale };
  });
}

/** "Later today" names no time: in some hours, and in working hours as ever. */
function wishedMoment({ until }: SnoozeIntent, { calendar, times }: Planning, now: Date): Date | undefined {
  if (until === 'P0D') return new Date(now.getTime() + LATER_TODAY_MS);
  return resolveMoment(until, now, { calendar, timeZone: times.timeZone });
}

/** Whether anything is left to remind of; what could not be read just now is looked at again before it is sent. */
function isWaitedFor({ reader, series }: Self): boolean {
  const running = series?.ended ? undefined : series;
  const standing = standingIn(running, reader.standing);
  return standing === 'unregistered' || (running !== undefined && standing === 'unknown');
}
