import type { Locale } from '../../core/locale.ts';
import { keepFrenchMarks } from '../i18n/keep-french-marks.ts';
import { createTranslation } from '../i18n/translate.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { nl } from './nl.ts';

/** Every text of the notices by name, as `i18n/texts.ts` has it for the rest: what is missing does not compile. */
export type NoticeTexts = Readonly<Record<PlainNoticeText | keyof NoticeTextValues, string>>;

/** Texts that take values, and which. */
export interface NoticeTextValues {
  greeting: { name: string };
  'reminder.subject-by': { day: string };
  'reminder.count': { count: number };
  'reminder.by': { day: string };
  'deadline.subject': { day: string };
  'manager-copy.subject': { name: string };
  'manager-copy.lead': { name: string; count: number };
  'manager-copy.by': { name: string; day: string };
  'manager-copy.next': { name: string };
  'manager-list.subject': { count: number };
  'manager-list.lead': { count: number };
  'manager-list.by': { day: string };
  'decided.subject': { request: string; verdict: string };
  'decided.lead': { verdict: string };
  'decided.lead-review': { verdict: string };
  'decided.by': { verdict: string; name: string };
  'not-me.subject': { name: string };
  'not-me.lead': { name: string };
  'not-me.about': { subject: string; code: string };
  'not-me.requester': { name: string };
  'not-me.approver': { name: string };
  'not-me.next': { name: string };
  'returning.lead': { when: string };
  'undelivered.subject': { name: string };
  'undelivered.lead': { name: string };
  'planned.next': { when: string };
  'next.disabled-until': { when: string };
  'check.how': { code: string };
  contact: { contact: string };
  'changed-at': { when: string };
  'as-of': { when: string };
  code: { code: string };
  'checked.genuine': { code: string };
  'checked.unknown': { code: string };
  'checked.not-yours': { code: string };
  'checked.yours': { when: string; subject: string };
  'checked.other': { when: string };
  'checked.somebody': { name: string; when: string; subject: string };
  told: { subject: string; fates: string };
  'mail.subject': { subject: string; reference: string };
  'mail.footer': { organisation: string };
}

/** Texts that stand as they are. */
export type PlainNoticeText =
  | `${'enabled' | 'enforced' | 'disabled' | 'moved' | 'restored' | 're-register' | 'registered'}.${'subject' | 'lead'}`
  | `${'disabled-until' | 'reminder' | 'deadline'}.lead`
  | `${'next' | 'at-hand' | 'old-apps' | 'help' | 'decided' | 'not-me' | 'check'}.title`
  | `next.${'register' | 'register-or-not' | 'registered' | 'enforced' | 'enforced-unregistered' | 'disabled' | 'moved'}`
  | `longer.${'subject' | 'lead'}`
  | `planned.${'subject' | 'lead' | 'stop'}`
  | `cancelled.${'subject' | 'lead' | 'next'}`
  | `reminder.${'subject' | 'ends'}`
  | `manager-list.${'title' | 'next'}`
  | `registered.${'done' | 'more'}`
  | `revoked.${'subject' | 'lead' | 'next'}`
  | `not-me.${'cancelled' | 'stands'}`
  | `at-hand.${'app' | 'no-sms' | 'guide' | 'ready'}`
  | `old-apps.${'enabled' | 'enforced'}`
  | 'returning.subject'
  | 'asked-often'
  | 'disabled.methods'
  | 'no-link'
  | 'check.not-me'
  | 'button.not-me'
  | 'disowned'
  | `noted.${'heading' | 'lead' | 'again' | 'next'}`
  | `unfounded.${'heading' | 'lead'}`
  | `checked.${'forged' | 'report' | 'copied' | 'compare' | 'sent-title'}`
  | 'mail.footer-plain';

export const NOTICE_TEXTS: Record<Locale, NoticeTexts> = { en, nl, de, fr: keepFrenchMarks(fr), es };

export const translateNotice = createTranslation<PlainNoticeText, NoticeTextValues>(NOTICE_TEXTS);
