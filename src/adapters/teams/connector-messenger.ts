import type { ConversationReference } from '../../core/incoming.ts';
import { parsePersonId } from '../../core/ids.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Messenger, OpenResult, OutgoingMessage, PostResult } from '../../core/ports/messenger.ts';
import type { ConnectorWriter } from './connector-writer.ts';
import type { Rendering } from './rendering.ts';

/** The core's way into Teams: replies put into words, then written by the connector. */
export class ConnectorMessenger implements Messenger {
  private readonly writer: ConnectorWriter;
  private readonly rendering: Rendering;

  constructor(parts: { readonly writer: ConnectorWriter; readonly rendering: Rendering }) {
    this.writer = parts.writer;
    this.rendering = parts.rendering;
  }

  post(conversation: ConversationReference, { reply, locale }: OutgoingMessage): Promise<PostResult> {
    return this.writer.post(conversation, this.rendering.reply(reply, locale));
  }

  update(
    conversation: ConversationReference,
    activityId: string,
    { reply, locale }: OutgoingMessage,
  ): Promise<PostResult> {
    return this.writer.update(conversation, activityId, this.rendering.reply(reply, locale));
  }

  openPersonalChat(person: PersonId): Promise<OpenResult> {
    return this.writer.open(person);
  }

  async personBehind(conversation: ConversationReference, teamsId: string): Promise<PersonId | undefined> {
    return parsePersonId(teamsId) ?? (await this.writer.memberId(conversation, teamsId));
  }
}
