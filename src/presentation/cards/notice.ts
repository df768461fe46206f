import type { CodeFound } from '../../core/notices/code-found.ts';
import type { Reply } from '../../core/reply.ts';
import type { CardView, Section } from '../card-view.ts';
import { contactLine, describeNotice } from '../notices/describe-notice.ts';
import { describeAbout } from '../notices/describe-about.ts';
import { translateNotice } from '../notices/notice-texts.ts';
import type { Words } from '../words.ts';
import { deliveryLine } from './describe-outcome.ts';
import { nameOf } from './describe-person.ts';

type Told<Kind extends Reply['kind']> = Extract<Reply, { kind: Kind }>;

/** The Teams message: the same sentences as the mail, no link, and the one button that an honest lure cannot have. */
export function noticeCard({ notice, notMe, disowned }: Told<'notice'>, words: Words): CardView {
  const { heading, greeting, lead, sections, small } = describeNotice(notice, words);
  const status = disowned ? [translateNotice(words.locale)('disowned')] : [];
  return view(
    { heading, status, greeting, lead, sections, small },
    { words, notMe: disowned ? undefined : notMe },
  );
}

/** The truth about a code that somebody read in a message. */
export function codeChecked(reply: Told<'code-checked'>, words: Words): CardView {
  const { found } = reply;
  const n = translateNotice(words.locale);
  const code = words.show(reply.code);
  const help = (line: string): readonly Section[] => [
    { title: n('help.title'), lines: [line, contactLine(reply.contact, words)] },
  ];
  if (found.kind === 'unknown')
    return view(
      {
        heading: n('checked.unknown', { code }),
        lead: n('checked.forged'),
        sections: help(n('checked.report')),
      },
      { words },
    );
  // Never "genuine": a lure may carry the true code of a message that went to whoever made it.
  if (found.kind === 'not-yours')
    return view(
      {
        heading: n('checked.not-yours', { code }),
        lead: n('checked.copied'),
        sections: help(n('checked.other', { when: words.when(found.at) })),
      },
      { words },
    );
  return foundNotice(found, { code, help: help(n('checked.compare')) }, words);
}

type FoundNotice = Extract<CodeFound, { kind: 'yours' | 'to-somebody' }>;

function foundNotice(
  found: FoundNotice,
  { code, help }: { readonly code: string; readonly help: readonly Section[] },
  words: Words,
): CardView {
  const n = translateNotice(words.locale);
  const { notice, deliveries, disowned } = found;
  const what = { when: words.when(notice.at), subject: describeAbout(notice.about, words).subject };
  const yours = found.kind === 'yours';
  const sent: Section = {
    title: n('checked.sent-title'),
    lines: deliveries.map((delivery) => deliveryLine(delivery, words)),
  };
  return view(
    {
      heading: n('checked.genuine', { code }),
      status: disowned && yours ? [n('disowned')] : [],
      lead: yours
        ? n('checked.yours', what)
        : n('checked.somebody', { ...what, name: nameOf(notice.person, words) }),
      sections: [sent, ...help],
      small: notice.request === undefined ? [] : [words.t('request.line', { request: notice.request })],
    },
    { words, notMe: yours && !disowned ? notice.notMe : undefined },
  );
}

/** After the press: what was done with it, and what the reader should do now. */
export function notMeNoted(reply: Told<'not-me-noted'>, words: Words): CardView {
  const n = translateNotice(words.locale);
  const lines = [n('noted.next'), contactLine(reply.contact, words)];
  const content = {
    heading: n('noted.heading'),
    lead: n(reply.again ? 'noted.again' : 'noted.lead'),
    sections: [{ title: n('next.title'), lines }],
  };
  return view(content, { words });
}

/** There may be a forged message, or a sign-in that somebody else began. */
export function notMeUnfounded({ contact }: Told<'not-me-unfounded'>, words: Words): CardView {
  const n = translateNotice(words.locale);
  const sections = [{ title: n('next.title'), lines: [n('noted.next'), contactLine(contact, words)] }];
  return view({ heading: n('unfounded.heading'), lead: n('unfounded.lead'), sections }, { words });
}

interface Said {
  readonly heading: string;
  readonly status?: readonly string[];
  readonly greeting?: string;
  readonly lead: string;
  readonly sections: readonly Section[];
  readonly small?: readonly string[];
}

/** The order here is the order in which the plain text says it. */
function view(
  { heading, status = [], greeting = '', lead, sections, small = [] }: Said,
  { words, notMe }: { readonly words: Words; readonly notMe?: string | undefined },
): CardView {
  const controls = {
    tone: 'attention',
    hasButton: notMe !== undefined,
    action: notMe ?? '',
    notMe: translateNotice(words.locale)('button.not-me'),
  };
  const content = { heading, status, greeting, lead, sections, small };
  return { template: 'notice', summary: heading, content, controls };
}
