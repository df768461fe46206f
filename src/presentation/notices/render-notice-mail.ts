import type { Locale } from '../../core/locale.ts';
import type { Notice } from '../../core/notices/notice.ts';
import { escapeForHeader, escapeForText, type LengthCap } from '../escape-text.ts';
import { wordsFor } from '../words.ts';
import type { Words } from '../words.ts';
import { describeAbout } from './describe-about.ts';
import { describeNotice, type NoticeWords } from './describe-notice.ts';
import { layOutMail, type MailParts } from './lay-out-mail.ts';
import { translateNotice } from './notice-texts.ts';

export interface MailOptions {
  readonly locale: Locale;
  readonly branding?: Branding;
  /** IANA name of the reader's zone; UTC when it is not known. */
  readonly timeZone?: string;
}

export interface Branding {
  /** Named in the last line; without it the line says "your organisation". */
  readonly organisation?: string;
  /** `#0f6cbd`: a band with the organisation's name on top. */
  readonly colour?: string;
  /** In the band, in place of the name. */
  readonly logo?: Logo;
}

export interface Logo {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

export interface RenderedMail {
  /** One line, safe as a header value. */
  readonly subject: string;
  readonly html: string;
  /** The same sentences as the HTML part. */
  readonly text: string;
  /** Pictures that the HTML names as `cid:…`. */
  readonly inline?: readonly { readonly cid: string; readonly png: Uint8Array }[];
}

/** Outlook and Gmail show no data URI, and a remote picture would report who has read: it travels in the mail (RFC 2392). */
const LOGO_CID = 'logo@mfa-notice';

/**
 * The mail of a notice. It holds no link, loads nothing from elsewhere and reports nothing back: people are
 * told to distrust sign-in links in messages about MFA, so this message must not be one. The only picture is the logo of
 * the settings, which the mail brings along.
 */
export function renderNoticeMail(notice: Notice, options: MailOptions): RenderedMail {
  const words = wordsFor({
    locale: options.locale,
    timeZone: options.timeZone ?? 'UTC',
    escapeFor: 'text',
    peopleShown: 1,
    linesShown: 50,
  });
  const content = describeNotice(notice, words);
  const footer = footerOf(options.branding, words);
  return {
    subject: subjectOf(notice, words),
    html: layOutMail({ locale: options.locale, content, footer, band: bandOf(options.branding, words) }),
    text: asPlainText(content, footer),
    ...inlineOf(options.branding),
  };
}

/** However long a name is, what is said of it and the code stay: in a list of mails there is nothing else to go by. */
const NAME_IN_SUBJECT: LengthCap = { graphemes: 40, units: 100 };
const BEFORE_CODE: LengthCap = { graphemes: 105, units: 285 };

function subjectOf({ about, reference }: Notice, words: Words): string {
  const short: Words = { ...words, show: (text) => words.show(text, NAME_IN_SUBJECT) };
  const subject = escapeForHeader(describeAbout(about, short).subject, BEFORE_CODE);
  const code = escapeForText(reference);
  return escapeForHeader(translateNotice(words.locale)('mail.subject', { subject, reference: code }));
}

function bandOf({ organisation, colour, logo }: Branding = {}, { plain }: Words): MailParts['band'] {
  if (colour === undefined && logo === undefined) return undefined;
  const name = plain(organisation ?? '');
  return { colour: colour ?? '#ffffff', name, ...(logo ? { logo: { ...logo, cid: LOGO_CID } } : {}) };
}

function inlineOf({ logo }: Branding = {}): Pick<RenderedMail, 'inline'> {
  return logo ? { inline: [{ cid: LOGO_CID, png: logo.png }] } : {};
}

function footerOf(branding: Branding | undefined, { locale, plain }: Words): string {
  const n = translateNotice(locale);
  // Of the settings, and so nobody's lure: an organisation may be called Booking.com.
  const organisation = plain(branding?.organisation ?? '');
  return organisation === '' ? n('mail.footer-plain') : n('mail.footer', { organisation });
}

/** Plain text as people write it: titles in their own line, dashes before the points (RFC 3676 clients re-wrap long lines). */
function asPlainText(content: NoticeWords, footer: string): string {
  const blocks = [
    content.greeting,
    content.lead,
    ...content.sections.map(({ title, lines }) => [title, ...lines.map((line) => `- ${line}`)].join('\n')),
    content.small.join('\n'),
    footer,
  ];
  return `${blocks.join('\n\n')}\n`;
}
