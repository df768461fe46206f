import type { Activity } from 'botframework-schema';
import { parsePersonId } from '../../core/ids.ts';
import type { ConversationId, PersonId } from '../../core/ids.ts';
import type { ConversationReference } from '../../core/incoming.ts';

/** What every activity brings along, read once it has passed the gate. */
export interface Sender {
  readonly activityId: string;
  readonly conversation: ConversationReference;
  readonly sender: PersonId;
  readonly senderTeamsId: string;
  readonly locale?: string;
}

/** Anything but these is a group: only a chat that says it is personal may show private things. */
const KINDS: Readonly<Record<string, ConversationReference['kind']>> = {
  personal: 'personal',
  channel: 'channel',
};

/** Undefined when something is missing without which nobody could be answered. */
export function readSender(activity: Activity, tenantId: string): Sender | undefined {
  const sender = parsePersonId(activity.from?.aadObjectId);
  const { id: conversationId, conversationType } = activity.conversation ?? {};
  const [activityId, botId, senderTeamsId] = [activity.id, activity.recipient?.id, activity.from?.id];
  if (!sender || !activityId || !conversationId || !botId || !senderTeamsId) return undefined;
  return {
    activityId,
    sender,
    senderTeamsId,
    ...(activity.locale && { locale: activity.locale }),
    conversation: {
      conversationId: conversationId as ConversationId,
      kind: KINDS[String(conversationType)] ?? 'group',
      serviceUrl: activity.serviceUrl,
      channelId: activity.channelId,
      tenantId,
      botId,
    },
  };
}
