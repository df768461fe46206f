import type { Person } from '../people.ts';
import type { RequestIn } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import { findChat } from './find-chat.ts';
import { hasCard, notAsked, postApprovalCard, type Asked } from './post-approval-card.ts';

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
  const chat = await findChat(world, approver);
  if (chat.kind !== 'open') return notAsked(chat);
  const { conversation, locale } = chat;
  return postApprovalCard(world, request, { person: id, holder: id, again, locale, conversation });
}
