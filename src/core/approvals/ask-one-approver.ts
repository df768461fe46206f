import { chooseLocale } from '../locale.ts';
import type { Person } from '../people.ts';
import type { RequestIn } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import { hasCard, postApprovalCard, RETRY_MS, type Asked } from './post-approval-card.ts';

export interface Asking {
  readonly approver: Person;
  /** Asked before and has not answered: the number of the stage. A new card comes, at the end of the chat. */
  readonly again?: number;
}

/** The approval card into one approver's personal chat, unless it is there already. */
export async function askOne(
  world: World,
  request: RequestIn<'awaiting-approval'>,
  { approver, again }: Asking,
): Promise<Asked> {
  const { id } = approver;
  if (await hasCard(world, request, { person: id, again })) return 'asked';
  const stored = await world.store.reads.conversationOf(id);
  const locale = chooseLocale(stored?.locale, approver.preferredLanguage);
  const chat = stored
    ? { kind: 'open' as const, conversation: stored.conversation }
    : await world.messenger.openPersonalChat(id);
  if (chat.kind === 'open') {
    const { conversation } = chat;
    return postApprovalCard(world, request, { person: id, holder: id, again, locale, conversation });
  }
  return chat.kind === 'busy' ? { retryAfterMs: chat.retryAfterMs ?? RETRY_MS } : 'unreachable';
}
