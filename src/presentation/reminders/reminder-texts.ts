import type { Locale } from '../../core/locale.ts';
import { keepFrenchMarks } from '../i18n/keep-french-marks.ts';
import { createTranslation } from '../i18n/translate.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** Every text about reminders by name, as `i18n/texts.ts` has it for the rest: what is missing does not compile. */
export type ReminderTexts = Readonly<Record<PlainReminderText | keyof ReminderTextValues, string>>;

/** Texts that take values, and which. */
export interface ReminderTextValues {
  'calendar.stuck': { count: number };
  'calendar.unseen': { count: number };
  'calendar.halted': { how: string; when: string };
  'cohort.title': { request: string };
  'cohort.people': { waiting: number; registered: number; left: number };
  'cohort.day': { day: string; number: number; people: number };
  'cohort.silent': { count: number };
  'cohort.ahead': { count: number };
  'cohort.later': { count: number };
  'cohort.halted': { how: string; when: string };
  'digest.late': { count: number };
  'order.heading': { status: string; count: number };
  'order.number': { id: string; count: number };
  'order.state': { status: string };
  'order.follow': { id: string };
  'order.asked-at': { name: string; when: string };
  'order.channel': { channel: string; sent: number; waiting: number; failed: number; unreachable: number };
  'order.asked-by': { name: string };
  'order.decided-by': { name: string };
  'order.unasked': { more: string };
  'order.cancelled': { because: string };
  'order.minutes': { minutes: number; slowest: string };
  'order.person': { name: string; number: number; when: string };
  'order.person-held': { name: string };
  'order.sent': { count: number };
  'order.registered': { count: number };
  'order.left': { count: number };
  'order.open': { count: number };
  'order.nowhere': { count: number };
  'order.held': { all: string; count: number };
  'order.halt': {
    scope: string;
    how: string;
    of: string;
    typed: string;
    when: string;
    known: string;
    by: string;
  };
  'order.because': { name: string; because: string };
  'halted.heading': { how: string };
  'halted.line': { how: string };
  'halted.of': { of: string };
  'own.heading': { standing: string };
  'own.deadline': { day: string };
  'own.next': { when: string };
  'snoozed.line': { when: string };
  'snoozed.held': { when: string };
  'snoozed.shortened': { days: number };
}

/** Texts that stand as they are. */
export type PlainReminderText =
  | 'calendar.heading'
  | 'calendar.none'
  | 'calendar.unseen-title'
  | 'calendar.hint'
  | 'cohort.by-hand'
  | 'digest.heading'
  | 'digest.title'
  | 'order.waits'
  | 'order.escalated'
  | 'order.will-wait'
  | 'order.safe'
  | 'order.who'
  | 'order.channels-title'
  | 'order.open-title'
  | 'order.nowhere-title'
  | 'order.left-out'
  | 'order.nobody'
  | 'button.send'
  | 'button.cancel'
  | 'button.approve'
  | 'button.reject'
  | 'halted.all'
  | 'own.looked'
  | 'own.held'
  | 'own.registered'
  | 'own.disabled'
  | 'own.unknown'
  | 'snoozed.heading'
  | `no-moment.${'heading' | 'line'}`;

export const REMINDER_TEXTS: Record<Locale, ReminderTexts> = { en, nl, de, fr: keepFrenchMarks(fr), es };

export const translateReminders = createTranslation<PlainReminderText, ReminderTextValues>(REMINDER_TEXTS);
