import { EventEmitter } from 'node:events';
import { randomUUID } from 'node:crypto';
import { cardOf } from './activity.ts';
import type { CardNode, WireActivity, WireAttachment } from './activity.ts';

export type ConversationKind = 'personal' | 'groupChat' | 'channel';

export interface Conversation {
  readonly id: string;
  readonly kind: ConversationKind;
  /** Entra object ids of the people in it. */
  readonly members: readonly string[];
}

/** A message of the bot as a person sees it now: updates applied, deleted ones gone. */
export interface SeenMessage {
  readonly activityId: string;
  readonly conversationId: string;
  readonly text: string;
  readonly summary: string;
  readonly card?: CardNode;
  readonly attachments?: readonly WireAttachment[];
  readonly postedAt: number;
  /** How often it was updated since. */
  readonly updates: number;
}

/** One effect that reached Teams. What was refused is not an effect. */
export interface ConnectorEffect {
  readonly at: number;
  readonly effect: 'create' | 'post' | 'update' | 'delete';
  readonly conversationId: string;
  readonly activityId?: string;
  readonly activity?: WireActivity;
}

/** Everything that was ever sent, and what is on the screens now. */
export class ChatLog {
  readonly effects: ConnectorEffect[] = [];
  readonly conversations = new Map<string, Conversation>();
  private readonly screen = new Map<string, SeenMessage>();
  private readonly changes = new EventEmitter().setMaxListeners(0);

  open(kind: ConversationKind, members: readonly string[], id = conversationId(kind)): Conversation {
    const conversation = { id, kind, members };
    this.conversations.set(id, conversation);
    return conversation;
  }

  post(conversation: string, activity: WireActivity): string {
    const activityId = String(Date.now() * 1000 + this.effects.length);
    this.screen.set(activityId, {
      ...contentOf(activity),
      activityId,
      conversationId: conversation,
      postedAt: Date.now(),
      updates: 0,
    });
    this.record({ effect: 'post', conversationId: conversation, activityId, activity });
    return activityId;
  }

  /** False when there is no such message. */
  update(conversation: string, activityId: string, activity: WireActivity): boolean {
    const shown = this.screen.get(activityId);
    if (shown?.conversationId !== conversation) return false;
    const { postedAt, updates } = shown;
    this.screen.set(activityId, {
      ...contentOf(activity),
      activityId,
      conversationId: conversation,
      postedAt,
      updates: updates + 1,
    });
    this.record({ effect: 'update', conversationId: conversation, activityId, activity });
    return true;
  }

  remove(conversation: string, activityId: string): boolean {
    if (this.screen.get(activityId)?.conversationId !== conversation) return false;
    this.screen.delete(activityId);
    this.record({ effect: 'delete', conversationId: conversation, activityId });
    return true;
  }

  noteCreated(conversation: string): void {
    this.record({ effect: 'create', conversationId: conversation });
  }

  messagesIn(conversation: string): SeenMessage[] {
    return [...this.screen.values()].filter((message) => message.conversationId === conversation);
  }

  /** Called after every effect, until the returned function is called. */
  onChange(listener: () => void): () => void {
    this.changes.on('change', listener);
    return () => this.changes.off('change', listener);
  }

  private record(effect: Omit<ConnectorEffect, 'at'>): void {
    this.effects.push({ at: Date.now(), ...effect });
    this.changes.emit('change');
  }
}

function contentOf(activity: WireActivity): Pick<SeenMessage, 'text' | 'summary' | 'card' | 'attachments'> {
  const card = cardOf(activity);
  const { attachments } = activity;
  return {
    text: activity.text ?? '',
    summary: activity.summary ?? '',
    ...(card && { card }),
    ...(!card && attachments && { attachments }),
  };
}

function conversationId(kind: ConversationKind): string {
  return kind === 'personal'
    ? `a:${randomUUID()}`
    : `19:${randomUUID()}@thread.${kind === 'channel' ? 'tacv2' : 'v2'}`;
}
