import type { HelpdeskContact, Notice } from '../../core/notices/notice.ts';
import type { Content, Section } from '../card-view.ts';
import { nameOf } from '../cards/describe-person.ts';
import type { Words } from '../words.ts';
import { describeAbout } from './describe-about.ts';
import { translateNotice } from './notice-texts.ts';

/** What somebody is told, the same in the mail and in Teams. */
export type NoticeWords = Content & {
  readonly heading: string;
  readonly greeting: string;
  readonly lead: string;
  readonly sections: readonly Section[];
  readonly small: readonly string[];
};

export function describeNotice(notice: Notice, words: Words): NoticeWords {
  const n = translateNotice(words.locale);
  const { subject, lead, sections } = describeAbout(notice.about, words);
  const help: Section = { title: n('help.title'), lines: [contactLine(notice.contact, words)] };
  return {
    heading: subject,
    greeting: n('greeting', { name: nameOf(notice.person, words) }),
    lead,
    sections: [...sections, checkSection(notice, words), help],
    small: smallPrint(notice, words),
  };
}

/** What a message must hold to be understood and checked, where its card cannot be shown. */
export function noticeInShort(notice: Notice, words: Words): string {
  const { heading, lead } = describeNotice(notice, words);
  const how = translateNotice(words.locale)('check.how', { code: words.show(notice.reference) });
  return [`${heading}.`, lead, how, contactLine(notice.contact, words)].join(' ');
}

/** A mail about MFA is a favourite lure, so ours can be checked, on a way that the reader finds without it. */
function checkSection({ reference, notMe }: Notice, { locale, show }: Words): Section {
  const n = translateNotice(locale);
  const how = n('check.how', { code: show(reference) });
  return { title: n('check.title'), lines: notMe ? [how, n('check.not-me')] : [how] };
}

/** The only contact that we ever give: the one of the policy file. */
export function contactLine(contact: HelpdeskContact, { locale, show }: Words): string {
  const ways = [contact.name, contact.mail, contact.phone].filter((way) => way !== undefined && way !== '');
  return translateNotice(locale)('contact', { contact: ways.map((way) => show(way ?? '')).join(', ') });
}

function smallPrint({ about, at, reference }: Notice, { locale, show, when }: Words): readonly string[] {
  const n = translateNotice(locale);
  // A warning of what is to come is no change.
  const changed = about.kind.startsWith('mfa-') && about.kind !== 'mfa-returning';
  return [
    n('no-link'),
    n(changed ? 'changed-at' : 'as-of', { when: when(at) }),
    n('code', { code: show(reference) }),
  ];
}
