import { ANYBODY_ENTITLED, WHOLE_CHANNEL } from '../channels.ts';
import type { RequestIn } from '../requests/change-request.ts';
import type { World } from '../world.ts';
import { hasCard, notAsked, postApprovalCard, type Asked } from './post-approval-card.ts';

/**
 * The approval card into the channel that the policy names, unless it is there already. Everybody there sees it; whoever
 * presses is judged at that moment, like on a card of one's own. `none` where no channel is named.
 */
export async function askChannel(
  world: World,
  request: RequestIn<'awaiting-approval'>,
  again?: number,
): Promise<Asked | 'none'> {
  const { approvals } = world.policy.channels ?? {};
  if (approvals === undefined) return 'none';
  if (await hasCard(world, request, { person: WHOLE_CHANNEL, again })) return 'asked';
  const channel = world.messenger.channel(approvals);
  if (channel.kind !== 'open') return notAsked(channel);
  return postApprovalCard(world, request, {
    ...{ person: WHOLE_CHANNEL, holder: ANYBODY_ENTITLED, again },
    conversation: channel.conversation,
    // A channel has no language of its own; the requester is the one person of it that is known.
    locale: request.requesterLocale,
  });
}
