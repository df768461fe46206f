import type { Notice } from '../core/notifications/notice.ts';
import type { Content, Section } from './card-view.ts';
import { nameOf } from './cards/describe-person.ts';
import type { Words } from './words.ts';

/** What the affected person is told, the same in the mail and in Teams. */
export type NoticeWords = Content & {
  readonly heading: string;
  readonly greeting: string;
  readonly lead: string;
  readonly next: Section;
  readonly atHand: Section;
  readonly oldApps: Section;
  readonly help: Section;
  readonly small: readonly string[];
};

export function describeNotice(notice: Notice, words: Words): NoticeWords {
  const { t } = words;
  const topic = TOPIC[notice.kind];
  return {
    heading: t(`notice.${subjectOf(notice)}.subject`),
    greeting: t('notice.greeting', { name: nameOf(notice.person, words) }),
    lead: t(`notice.${topic}.lead`),
    next: { title: t('notice.next.title'), lines: nextLines(notice, words) },
    atHand: { title: t('notice.at-hand.title'), lines: atHandLines(notice, words) },
    oldApps: { title: t('notice.old-apps.title'), lines: oldAppLines(notice, words) },
    help: { title: t('notice.help.title'), lines: helpLines(notice, words) },
    small: smallPrint(notice, words),
  };
}

const TOPIC = { 'mfa-enabled': 'enabled', 'mfa-enforced': 'enforced', 'mfa-disabled': 'disabled' } as const;

/** Somebody who is registered is asked from the next sign-in on: "soon" would be wrong. */
function subjectOf({ kind, registered }: Notice): 'enabled' | 'enforced' | 'disabled' {
  return kind === 'mfa-enabled' && registered === true ? 'enforced' : TOPIC[kind];
}

function nextLines(notice: Notice, { t }: Words): readonly string[] {
  if (notice.kind === 'mfa-disabled')
    return [
      t('notice.next.disabled'),
      ...(notice.registered === false ? [] : [t('notice.disabled.methods')]),
    ];
  return [t(nextStep(notice)), t('notice.asked-often')];
}

function nextStep({ kind, registered }: Notice): `notice.next.${NextStep}` {
  if (registered === 'unknown') return 'notice.next.register-or-not';
  if (kind === 'mfa-enforced')
    return registered ? 'notice.next.enforced' : 'notice.next.enforced-unregistered';
  return registered ? 'notice.next.registered' : 'notice.next.register';
}
type NextStep = 'register' | 'register-or-not' | 'registered' | 'enforced' | 'enforced-unregistered';

function atHandLines({ kind, registered }: Notice, { t }: Words): readonly string[] {
  if (kind === 'mfa-disabled') return [];
  if (registered === true) return [t('notice.at-hand.ready')];
  return [t('notice.at-hand.app'), t('notice.at-hand.no-sms'), t('notice.at-hand.guide')];
}

/** Old apps stop at *enforced*, which Entra also makes by itself once somebody is registered. */
function oldAppLines({ kind, observed, registered }: Notice, { t }: Words): readonly string[] {
  if (kind === 'mfa-disabled') return [];
  const enforced = observed === 'enforced' || registered === true;
  return [t(enforced ? 'notice.old-apps.enforced' : 'notice.old-apps.enabled')];
}

function helpLines({ contact }: Notice, { t, show }: Words): readonly string[] {
  const ways = [contact.name, contact.mail, contact.phone].filter((way) => way !== undefined && way !== '');
  return [
    t('notice.contact', { contact: ways.map((way) => show(way ?? '')).join(', ') }),
    t('notice.not-expected'),
  ];
}

function smallPrint(notice: Notice, { t, show, when }: Words): readonly string[] {
  return [
    t('notice.no-link'),
    t('notice.changed-at', { when: when(notice.at) }),
    t('reference', { reference: show(notice.reference) }),
  ];
}
