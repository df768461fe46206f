import { setTimeout as wait } from 'node:timers/promises';
import type { CardToRemember, Conversation, PressAnswer } from '../../core/conversation.ts';
import type { ConversationReference, IncomingCardAction } from '../../core/incoming.ts';
import type { Locale } from '../../core/locale.ts';
import type { Log } from '../../core/ports/log.ts';
import type { PostResult } from '../../core/ports/messenger.ts';
import type { Reply } from '../../core/reply.ts';
import type { ConnectorWriter } from './connector-writer.ts';
import type { RenderedReply, Rendering } from './rendering.ts';

/** All pauses together stay below the 15 s after which Teams delivers the message again. */
const MAX_TRIES = 4;
const USUAL_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 3_000;

export interface SpeakerParts {
  readonly conversation: Pick<Conversation, 'onCardPosted'>;
  readonly rendering: Rendering;
  readonly writer: ConnectorWriter;
  readonly log: Log;
}

export interface Spoken {
  readonly reply: Reply;
  readonly locale: Locale;
  readonly remember?: CardToRemember;
}

/** Says the core's answers in the chat they belong to. What cannot be said is logged: the core's decision stands. */
export class Speaker {
  private readonly parts: SpeakerParts;

  constructor(parts: SpeakerParts) {
    this.parts = parts;
  }

  async say(conversation: ConversationReference, { reply, locale, remember }: Spoken): Promise<void> {
    const result = await this.post(conversation, this.parts.rendering.reply(reply, locale));
    if (result.kind !== 'sent') {
      const { log } = this.parts;
      return log.warn('An answer did not reach its reader', { reply: reply.kind, outcome: result.kind });
    }
    if (remember) await this.remember(remember, result.activityId);
  }

  /** Tried again only where it surely did not arrive: as a summary when too big, after a pause when Teams was too busy. */
  private async post(conversation: ConversationReference, rendered: RenderedReply): Promise<PostResult> {
    const { writer } = this.parts;
    let result = await writer.post(conversation, rendered);
    for (let tries = 1; result.kind === 'busy' && tries < MAX_TRIES; tries += 1) {
      await wait(Math.min(result.retryAfterMs ?? USUAL_PAUSE_MS, LONGEST_PAUSE_MS));
      result = await writer.post(conversation, rendered);
    }
    if (result.kind === 'too-big')
      return writer.post(conversation, { summary: rendered.short ?? rendered.summary });
    return result;
  }

  /** The card is on the screen; that it cannot be brought up to date later is no reason to call the turn failed. */
  private async remember(card: CardToRemember, activityId: string): Promise<void> {
    try {
      await this.parts.conversation.onCardPosted(card, activityId);
    } catch (error) {
      this.parts.log.error('A posted card could not be remembered', error, { request: card.request });
    }
  }

  /** What a press is answered with besides a card. */
  async sayBeside(action: IncomingCardAction, { say, locale, remember }: PressAnswer): Promise<void> {
    if (say) await this.say(action.conversation, { reply: say, locale, ...(remember && { remember }) });
  }

  /** For a pressed card that the answer to the press cannot replace any more, or never could: an update does it. */
  async answerPress(action: IncomingCardAction, answer: PressAnswer): Promise<void> {
    if (answer.card) await this.replaceCard(action, { reply: answer.card, locale: answer.locale });
    await this.sayBeside(action, answer);
  }

  private async replaceCard(action: IncomingCardAction, shown: Spoken): Promise<void> {
    const { conversation, cardActivityId } = action;
    if (cardActivityId === undefined) return this.say(conversation, shown);
    const rendered = this.parts.rendering.reply(shown.reply, shown.locale);
    const result = await this.parts.writer.update(conversation, cardActivityId, rendered);
    // The old card cannot be changed: the reader learns what became of it all the same.
    if (result.kind !== 'sent') await this.say(conversation, shown);
  }
}
