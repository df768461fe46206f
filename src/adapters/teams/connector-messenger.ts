import type { ChannelId } from '../../core/channels.ts';
import type { ConversationReference } from '../../core/incoming.ts';
import { parsePersonId } from '../../core/ids.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Messenger, OpenResult, OutgoingMessage, PostResult } from '../../core/ports/messenger.ts';
import type { ConnectorWriter } from './connector-writer.ts';
import { ChatPace } from './chat-pace.ts';
import { NoticePace } from './notice-pace.ts';
import type { RenderedReply, Rendering } from './rendering.ts';

/** The core's way into Teams: replies put into words, then written by the connector. */
export class ConnectorMessenger implements Messenger {
  private readonly writer: ConnectorWriter;
  private readonly rendering: Rendering;

  private readonly pace: NoticePace;
  private readonly chats: ChatPace;

  constructor(parts: {
    readonly writer: ConnectorWriter;
    readonly rendering: Rendering;
    readonly pace?: NoticePace;
    readonly chats?: ChatPace;
  }) {
    this.writer = parts.writer;
    this.rendering = parts.rendering;
    this.pace = parts.pace ?? new NoticePace(Date.now);
    this.chats = parts.chats ?? new ChatPace(Date.now);
  }

  get noticesPerMinute(): number {
    return this.pace.perMinute;
  }

  async post(conversation: ConversationReference, { reply, locale }: OutgoingMessage): Promise<PostResult> {
    // People wait for a card; a campaign of thousands of notices must not take their places.
    const chat = conversation.conversationId;
    const isNotice = reply.kind === 'notice';
    const waitMs = isNotice ? this.chats.waitFor(chat) || this.pace.take() : 0;
    if (waitMs > 0) return { kind: 'busy', retryAfterMs: waitMs, ours: true };
    this.chats.count(chat);
    const result = await this.write(conversation, this.rendering.reply(reply, locale));
    if (isNotice && result.kind === 'busy') this.pace.refused();
    if (isNotice && result.kind === 'sent') this.pace.arrived();
    return result;
  }

  /** Too big is surely not delivered: the short text then says the same, with the code. */
  private async write(conversation: ConversationReference, rendered: RenderedReply): Promise<PostResult> {
    const result = await this.writer.post(conversation, rendered);
    if (result.kind !== 'too-big' || !rendered.card) return result;
    this.chats.count(conversation.conversationId);
    return this.writer.post(conversation, { summary: rendered.short ?? rendered.summary });
  }

  update(
    conversation: ConversationReference,
    activityId: string,
    { reply, locale }: OutgoingMessage,
  ): Promise<PostResult> {
    return this.writer.update(conversation, activityId, this.rendering.reply(reply, locale));
  }

  /** It counts for Teams as a message does: a campaign to people who never wrote is twice as many calls. */
  async openPersonalChat(person: PersonId, what: 'card' | 'notice'): Promise<OpenResult> {
    const isNotice = what === 'notice';
    const waitMs = isNotice ? this.pace.take() : 0;
    if (waitMs > 0) return { kind: 'busy', retryAfterMs: waitMs, ours: true };
    const opened = await this.writer.open(person);
    if (isNotice && opened.kind === 'busy') this.pace.refused();
    return opened;
  }

  channel(id: ChannelId): OpenResult {
    return this.writer.channel(id);
  }

  async personBehind(conversation: ConversationReference, teamsId: string): Promise<PersonId | undefined> {
    return parsePersonId(teamsId) ?? (await this.writer.memberId(conversation, teamsId));
  }
}
