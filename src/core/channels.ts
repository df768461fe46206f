import type { ConversationId } from './ids.ts';
import type { ConversationReference } from './incoming.ts';
import type { ActionRecord } from './ports/store.ts';
import type { Policy } from './policy.ts';

/** `19:…@thread.tacv2`: the conversation in which every new message begins a thread. */
export type ChannelId = ConversationId;

export interface ChannelRules {
  /** Commands are taken here too; what is answered is read by everybody in the channel. */
  readonly helpdesk: readonly ChannelId[];
  /** Approval cards go here, and not into the approvers' personal chats. */
  readonly approvals?: ChannelId;
}

/** Holder of a button that stands in the approvals channel: whoever is entitled at the moment of the press. */
export const ANYBODY_ENTITLED = 'anybody-entitled';
/** In place of a person: a card that a whole channel sees. */
export const WHOLE_CHANNEL = 'channel';

export function isHelpdeskChannel({ channels }: Policy, conversation: ConversationReference): boolean {
  return conversation.kind === 'channel' && channels?.helpdesk.some(is(conversation)) === true;
}

/** Anything that is typed or pressed elsewhere is answered with the way to the personal chat, and nothing else. */
export function isPlaceOfWork(policy: Policy, conversation: ConversationReference): boolean {
  return (
    conversation.kind === 'personal' ||
    isHelpdeskChannel(policy, conversation) ||
    isApprovalsChannel(policy, conversation)
  );
}

function isApprovalsChannel({ channels }: Policy, conversation: ConversationReference): boolean {
  return (
    conversation.kind === 'channel' &&
    channels?.approvals !== undefined &&
    is(conversation)(channels.approvals)
  );
}

/** A thread of a channel is a conversation `<channel>;messageid=<its first message>`. */
function is({ conversationId }: ConversationReference): (channel: ChannelId) => boolean {
  return (channel) => conversationId === channel || conversationId.startsWith(`${channel};messageid=`);
}

/** Grants about one's own account, or about a decision; their cards have no place in a helpdesk channel. */
const PERSONAL: ReadonlySet<ActionRecord['grant']['kind']> = new Set([
  'decide',
  'decide-reminders',
  'file',
  'not-me',
]);

/** Whether a button may be pressed there: the answer to a press is read by everybody in the conversation. */
export function isPlaceOf(
  policy: Policy,
  conversation: ConversationReference,
  record: ActionRecord,
): boolean {
  if (record.holder === ANYBODY_ENTITLED) return isApprovalsChannel(policy, conversation);
  if (conversation.kind === 'personal') return true;
  return isHelpdeskChannel(policy, conversation) && !PERSONAL.has(record.grant.kind);
}
