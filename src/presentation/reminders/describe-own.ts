import type { RemindersReply } from '../../core/reminders/reminders-reply.ts';
import { nameOf } from '../cards/describe-person.ts';
import { translateNotice } from '../notices/notice-texts.ts';
import type { Words } from '../words.ts';
import { describeHalts } from './describe-halts.ts';
import { translateReminders } from './reminder-texts.ts';
import type { ReminderWords } from './reminders-card.ts';

type About<Kind extends RemindersReply['kind']> = Extract<RemindersReply, { kind: Kind }>;

/** To the person alone: what there is to do, or that there is nothing. */
export function describeOwn(about: About<'own'>, words: Words): ReminderWords {
  const r = translateReminders(words.locale);
  const n = translateNotice(words.locale);
  const { standing, contact } = about;
  const ways = [contact.name, contact.mail, contact.phone].filter((way) => way !== undefined && way !== '');
  const toDo = standing === 'unregistered' || standing === 'enforced';
  return {
    heading: r('own.heading', { standing }),
    lines: ownLines(about, words),
    sections: toDo
      ? [{ title: n('at-hand.title'), lines: [n('at-hand.app'), n('at-hand.no-sms'), n('at-hand.guide')] }]
      : [],
    hint: n('contact', { contact: ways.map((way) => words.show(way ?? '')).join(', ') }),
    tone: standing === 'registered' || standing === 'stuck' ? 'good' : 'default',
  };
}

function ownLines(about: About<'own'>, words: Words): readonly string[] {
  const { asked, standing, deadline, next, held, timeZone } = about;
  const r = translateReminders(words.locale);
  switch (standing) {
    case 'unregistered':
    case 'enforced':
      return [
        ...(asked === 'done' ? [r('own.looked')] : []),
        translateNotice(words.locale)('next.register'),
        ...(deadline === undefined ? [] : [r('own.deadline', { day: words.day(deadline, timeZone) })]),
        ...(next === undefined
          ? []
          : [held ? r('own.held') : r('own.next', { when: words.when(next, timeZone) })]),
        ...(next === undefined ? [] : [translateNotice(words.locale)('reminder.ends')]),
      ];
    case 'registered':
    case 'stuck':
      return [r('own.registered')];
    case 'disabled':
      return [r('own.disabled')];
    case 'blocked':
    case 'gone':
    case 'unknown':
      return [r('own.unknown')];
  }
}

export function describeSnooze(about: About<'snoozed'>, words: Words): ReminderWords {
  const r = translateReminders(words.locale);
  const { next, shortened, days, held, timeZone } = about;
  const lines = [r(held ? 'snoozed.held' : 'snoozed.line', { when: words.when(next, timeZone) })];
  return {
    heading: r('snoozed.heading'),
    lines: shortened ? [...lines, r('snoozed.shortened', { days })] : lines,
  };
}

export function describeNoMoment(words: Words): ReminderWords {
  const r = translateReminders(words.locale);
  return { heading: r('no-moment.heading'), lines: [r('no-moment.line')] };
}

/** To let one person's go on while all of them are held back sends nothing: what does is said with it. */
export function describeHalt({ how, of, still = [] }: About<'halted'>, words: Words): ReminderWords {
  const r = translateReminders(words.locale);
  const whom = typeof of === 'string' ? of : nameOf(of, words);
  const stays = still.length > 0 && (of !== 'all' || how === 'not-halted');
  return {
    heading: r('halted.heading', { how: stays ? 'held' : how }),
    lines: [
      of === 'all' ? r('halted.all') : r('halted.of', { of: whom }),
      ...(how === 'not-halted' || stays ? [] : [r('halted.line', { how })]),
      ...describeHalts(still, words),
    ],
    tone: stays ? 'warning' : how === 'resumed' ? 'good' : 'default',
  };
}
