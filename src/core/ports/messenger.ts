import type { ChannelId } from '../channels.ts';
import type { ConversationReference } from '../incoming.ts';
import type { ConversationId, PersonId } from '../ids.ts';
import type { Locale } from '../locale.ts';
import type { Reply } from '../reply.ts';
import type { UnreachableReason } from '../requests/change-request.ts';

export interface OutgoingMessage {
  readonly reply: Reply;
  readonly locale: Locale;
}

export type PostResult =
  | { readonly kind: 'sent'; readonly activityId: string }
  /** Answered oddly or not at all after it was sent off: it may have arrived. */
  | { readonly kind: 'uncertain' }
  /** `ours`: held back by our own pace, not refused by anybody; however often, that is no failed try. */
  | { readonly kind: 'busy'; readonly retryAfterMs?: number; readonly ours?: true }
  | { readonly kind: 'unreachable'; readonly reason: UnreachableReason }
  | { readonly kind: 'too-big' }
  | { readonly kind: 'failed' };

export type OpenResult =
  | { readonly kind: 'open'; readonly conversation: ConversationReference }
  | Exclude<PostResult, { kind: 'sent' }>;

/** Writing into Teams outside of a turn. Own time limit of 15 s, no retry of its own, never throws for an answer of Teams. */
export interface Messenger {
  /** How many notices the limits of Teams let through in a minute. */
  readonly noticesPerMinute: number;
  post(conversation: ConversationReference, message: OutgoingMessage): Promise<PostResult>;
  update(
    conversation: ConversationReference,
    activityId: string,
    message: OutgoingMessage,
  ): Promise<PostResult>;
  /** A 1:1 chat with a person who has the app but never wrote to it. For a notice it takes its turn among all notices. */
  openPersonalChat(person: PersonId, what: 'card' | 'notice'): Promise<OpenResult>;
  /** Where a new message begins a thread of that channel. Whether the bot is a member there shows when it writes. */
  channel(id: ChannelId): OpenResult;
  /** The Entra object id behind a mention's Teams id, from the conversation's roster; undefined when it cannot be told. */
  personBehind(conversation: ConversationReference, teamsId: string): Promise<PersonId | undefined>;
}

export interface PostedCard {
  readonly conversation: ConversationReference;
  readonly activityId: string;
}
export type { ConversationId };
