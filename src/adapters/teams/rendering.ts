import type { Locale } from '../../core/locale.ts';
import type { Reply } from '../../core/reply.ts';

/** A reply in words: a card with a one-line summary, or plain text. */
export interface RenderedReply {
  /** Shown in notifications, in lists, and alone where a card is too big for Teams. */
  readonly summary: string;
  /** In place of a card that is too big, where one line would say too little. */
  readonly short?: string;
  /** An Adaptive Card 1.5; without it `summary` is the message. */
  readonly card?: Readonly<Record<string, unknown>>;
  /** In place of the card: what Teams itself draws for files. */
  readonly attachment?: FileAttachment;
}

export interface FileAttachment {
  readonly contentType: string;
  readonly name: string;
  readonly contentUrl?: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** Words for everything the bot says, handed in by the presentation. Must not throw: a card it cannot make becomes a summary. */
export interface Rendering {
  reply(reply: Reply, locale: Locale): RenderedReply;
  /** Said when a press takes longer than Teams waits for an answer. */
  stillWorking(locale: Locale): string;
}
