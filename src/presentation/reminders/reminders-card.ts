import type { Reply } from '../../core/reply.ts';
import type { RemindersReply } from '../../core/reminders/reminders-reply.ts';
import type { CardView, Section, Tone } from '../card-view.ts';
import type { Words } from '../words.ts';
import { describeCalendar } from './describe-calendar.ts';
import { describeOrder } from './describe-order.ts';
import { describeHalt, describeNoMoment, describeOwn, describeSnooze } from './describe-own.ts';
import { describeStanding } from './describe-standing.ts';
import { translateReminders } from './reminder-texts.ts';

/** What differs from answer to answer. */
export interface ReminderWords {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly sections?: readonly Section[];
  readonly hint?: string;
  readonly tone?: Tone;
}

/** One card for everything about reminders: some sentences, some lists, at most two buttons. */
export function remindersCard({ about }: Extract<Reply, { kind: 'reminders' }>, words: Words): CardView {
  const { heading, lines, sections = [], hint = '', tone = 'default' } = describe(about, words);
  return {
    template: 'reminders',
    summary: lines[0] === undefined ? heading : `${heading}. ${lines[0]}`,
    content: { heading, lines, sections, hint },
    controls: { tone, ...controlsOf(about, words) },
  };
}

function describe(about: RemindersReply, words: Words): ReminderWords {
  switch (about.kind) {
    case 'calendar':
      return describeCalendar(about.view, words);
    case 'order': {
      const { standing } = about.view;
      if (standing) return describeStanding(standing, about.view, words);
      const described = describeOrder(about.view, words);
      return about.again
        ? { ...described, lines: [words.t('approve.again'), ...described.lines] }
        : described;
    }
    case 'halted':
      return describeHalt(about, words);
    case 'own':
      return describeOwn(about, words);
    case 'snoozed':
      return describeSnooze(about, words);
    case 'no-moment':
      return describeNoMoment(words);
  }
}

function controlsOf(about: RemindersReply, words: Words): CardView['controls'] {
  const r = translateReminders(words.locale);
  const buttons = about.kind === 'order' ? about.buttons : 'none';
  const decide = buttons === 'decide';
  return {
    mayConfirm: buttons === 'confirm',
    mayDecide: decide,
    asFile: buttons === 'file',
    file: words.t('button.as-file'),
    action: about.kind === 'order' ? (about.action ?? '') : '',
    yes: r(decide ? 'button.approve' : 'button.send'),
    no: r(decide ? 'button.reject' : 'button.cancel'),
  };
}
