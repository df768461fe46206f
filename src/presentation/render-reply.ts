import type { Locale } from '../core/locale.ts';
import type { Reply } from '../core/reply.ts';
import { bindCard } from './bind-card.ts';
import type { CardJson, CardView } from './card-view.ts';
import { CARD_OF } from './card-of-reply.ts';
import { attachmentOf, type FileAttachment } from './files/attachment-of.ts';
import { noticeInShort } from './notices/describe-notice.ts';
import { markAnonymous } from './mark-anonymous.ts';
import { renderHelpOnce } from './render-help-once.ts';
import { viewAsText } from './view-as-text.ts';
import { wordsFor } from './words.ts';
import type { Words } from './words.ts';

export interface RenderOptions {
  readonly locale: Locale;
  /** Identity is not checked (loopback rehearsal): every card says so. */
  readonly anonymousMode?: boolean;
  /** IANA name of the reader's zone; UTC when it is not known. */
  readonly timeZone?: string;
  readonly now?: Date;
}

export interface RenderedReply {
  /** Adaptive Card 1.5 of at most 25 KB; absent when it could not be built, then the text says everything. */
  readonly card?: CardJson;
  /** The same facts without any formatting: for clients without cards, fallbacks and transcripts. */
  readonly text: string;
  /** One line for notifications. */
  readonly summary: string;
  /** A few sentences in place of a card that Teams finds too big; only where one line would say too little. */
  readonly short?: string;
  /** What Teams itself draws for files, in place of the card. */
  readonly attachment?: FileAttachment;
}

/** How much of long lists a card shows. A card that is too big is tried again with less, and always counts the rest. */
const LADDER = [
  { peopleShown: 15, linesShown: 10 },
  { peopleShown: 6, linesShown: 4 },
  { peopleShown: 1, linesShown: 1 },
] as const;
const TEXT_SHOWS = { peopleShown: 50, linesShown: 50 } as const;

const renderHelp = renderHelpOnce(renderAnew);

/** Words for what the core wants said. Never throws: a card that cannot be built leaves the plain text. */
export function renderReply(reply: Reply, options: RenderOptions): RenderedReply {
  return reply.kind === 'help' ? renderHelp(reply, options) : renderAnew(reply, options);
}

function renderAnew(reply: Reply, options: RenderOptions): RenderedReply {
  const words = wordsOf(options, { escapeFor: 'text', ...TEXT_SHOWS });
  const view = viewOf(reply, words);
  if (!view) return { text: words.t('unshowable'), summary: words.t('unshowable') };
  const warning = options.anonymousMode ? words.t('anonymous-mode') : '';
  const card = buildCard(reply, options);
  const attachment = attachmentOf(reply, words);
  return {
    ...(card && { card: warning === '' ? card : markAnonymous(card, warning) }),
    // Only asked for where there is no card to show, which is rare: Teams gets the card and the summary.
    get text() {
      return [viewAsText(view), warning].filter(Boolean).join('\n\n');
    },
    summary: view.summary,
    ...(attachment && { attachment }),
    ...(reply.kind === 'notice' && { short: noticeInShort(reply.notice, words) }),
  };
}

function buildCard(reply: Reply, options: RenderOptions): CardJson | undefined {
  for (const shown of LADDER) {
    const view = viewOf(reply, wordsOf(options, { escapeFor: 'card', ...shown }));
    const bound = view ? bindCard(view, options.locale) : undefined;
    if (bound?.kind !== 'too-big') return bound?.kind === 'card' ? bound.card : undefined;
  }
  return undefined;
}

function viewOf(reply: Reply, words: Words): CardView | undefined {
  // The table's type pairs each kind with its own builder; TypeScript cannot follow that through an index.
  const build = CARD_OF[reply.kind] as (reply: Reply, words: Words) => CardView;
  try {
    return build(reply, words);
  } catch {
    // A record of an older version may lack a field; the reader must get an answer all the same.
    return undefined;
  }
}

type Shape = Pick<Parameters<typeof wordsFor>[0], 'escapeFor' | 'peopleShown' | 'linesShown'>;

function wordsOf(options: RenderOptions, shape: Shape): Words {
  return wordsFor({ locale: options.locale, timeZone: options.timeZone ?? 'UTC', ...shape });
}
