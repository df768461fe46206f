import type { Locale } from '../../core/locale.ts';
import { keepFrenchMarks } from '../i18n/keep-french-marks.ts';
import { createTranslation } from '../i18n/translate.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** Every text about the tenant and its lists, as `i18n/texts.ts` has it for the rest: what is missing does not compile. */
export type AnswerTexts = Readonly<Record<PlainAnswerText | keyof AnswerTextValues, string>>;

/** Texts that take values, and which. */
export interface AnswerTextValues {
  'reading.line': { people: number };
  'list.heading': { filter: string; total: number };
  'list.page': { from: number; to: number; total: number };
  'people.page': { from: number; to: number; total: number };
  'list.state': { state: string };
  'list.changed': { state: string };
  'list.stuck-since': { when: string };
  'list.act': { filter: string };
  'stuck.everybody': { count: number };
  'snapshot.age': { when: string };
  'snapshot.report': { report: string };
  'page.until': { when: string };
  'why.heading': { count: number; name: string; state: string };
  'why.outside': { state: string };
  'report.heading': { people: number };
  'posture.heading': { people: number };
  'posture.trend': { when: string };
  'posture.number': { of: string; count: number; change: string };
}

/** Texts that stand as they are. */
export type PlainAnswerText =
  | 'reading.heading'
  | 'reading.next'
  | 'list.confirmed'
  | 'list.unread'
  | 'list.unregistered'
  | 'snapshot.renewing'
  | 'page.renewed'
  | 'button.previous'
  | 'button.next'
  | 'stuck.hint'
  | 'stuck.whom'
  | 'stuck.choose'
  | 'button.enforce'
  | 'button.reset'
  | 'button.refresh'
  | 'button.look'
  | 'why.default'
  | 'why.elsewhere'
  | 'why.unreadable'
  | 'why.beside'
  | 'report.lead'
  | 'posture.no-trend'
  | 'posture.states'
  | 'posture.registration'
  | 'posture.admins'
  | 'posture.admins-by-report'
  | 'posture.others'
  | 'posture.advice'
  | 'posture.defaults-on'
  | 'posture.advice-premium'
  | 'posture.advice-free';

export const ANSWER_TEXTS: Record<Locale, AnswerTexts> = { en, nl, de, fr: keepFrenchMarks(fr), es };

export const translateAnswers = createTranslation<PlainAnswerText, AnswerTextValues>(ANSWER_TEXTS);
