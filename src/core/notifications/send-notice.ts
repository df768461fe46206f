import type { ConversationReference } from '../incoming.ts';
import type { ConversationId } from '../ids.ts';
import { chooseLocale } from '../locale.ts';
import type { PostResult } from '../ports/messenger.ts';
import type { UnreachableReason } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import type { Notice } from '../notices/notice.ts';
import { openChat } from './open-chat.ts';
import { addressOf } from './address-of.ts';

export type SendResult = Sending & {
  /** A chat that was opened for it, and can be used: to be kept, or it would be opened anew for each try. */
  readonly opened?: ConversationReference;
};

type Sending =
  | { readonly kind: 'sent' }
  | { readonly kind: 'uncertain' }
  | { readonly kind: 'busy'; readonly retryAfterMs?: number; readonly ours?: true }
  /** `conversation`: the stored one that is of no use any more. */
  | {
      readonly kind: 'unreachable';
      readonly reason: UnreachableReason;
      readonly conversation?: ConversationId;
    }
  | { readonly kind: 'failed' };

/** In the language of the directory; where it names none that we speak, in that of the reader's Teams. */
export async function sendByMail(world: World, notice: Notice): Promise<SendResult> {
  const address = addressOf(notice.person);
  if (!address) return { kind: 'unreachable', reason: 'no-address' };
  const chat = await world.store.reads.conversationOf(notice.person.id);
  const locale = chooseLocale(notice.person.preferredLanguage, chat?.locale);
  const result = await world.mailer.send({
    to: { name: notice.person.displayName, address },
    notice,
    locale,
  });
  return result.kind === 'accepted' ? { kind: 'sent' } : result;
}

/** The stored chat, or a new one opened by object id (which needs the app installed for that person). */
export async function sendByTeams(world: World, notice: Notice): Promise<SendResult> {
  const stored = await world.store.reads.conversationOf(notice.person.id);
  const opened = stored
    ? { kind: 'open' as const, conversation: stored.conversation }
    : await openChat(world, notice.person.id);
  if (opened.kind !== 'open') return fromPost(opened);
  const locale = chooseLocale(stored?.locale, notice.person.preferredLanguage);
  const posted = await world.messenger.post(opened.conversation, {
    reply: { kind: 'notice', notice, ...(notice.notMe && { notMe: notice.notMe }) },
    locale,
  });
  if (posted.kind === 'unreachable' && stored)
    return { ...posted, conversation: stored.conversation.conversationId };
  const isNew = posted.kind !== 'unreachable' && !stored;
  return { ...fromPost(posted), ...(isNew ? { opened: opened.conversation } : {}) };
}

function fromPost(result: PostResult): Sending {
  switch (result.kind) {
    case 'sent':
      return { kind: 'sent' };
    case 'too-big':
      return { kind: 'failed' };
    case 'uncertain':
    case 'busy':
    case 'unreachable':
    case 'failed':
      return result;
  }
}
