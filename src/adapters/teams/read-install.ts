import type { Activity } from 'botframework-schema';
import type { IncomingInstall } from '../../core/incoming.ts';
import type { Sender } from './read-sender.ts';

/**
 * The app came to a chat or left it, told as `installationUpdate` or as a `conversationUpdate` about the bot itself.
 * Undefined for other people's coming and going.
 */
export function readInstall(activity: Activity, sender: Sender): IncomingInstall | undefined {
  const botId = activity.recipient.id;
  const installed =
    activity.type === 'installationUpdate'
      ? byAction[activity.action ?? '']
      : byMembership(activity.membersAdded, activity.membersRemoved, botId);
  return installed === undefined ? undefined : { ...sender, installed };
}

const byAction: Readonly<Record<string, boolean>> = {
  add: true,
  'add-upgrade': true,
  remove: false,
  'remove-upgrade': false,
};

type Accounts = Activity['membersAdded'];

function byMembership(added: Accounts, removed: Accounts, botId: string): boolean | undefined {
  if (added?.some(({ id }) => id === botId)) return true;
  return removed?.some(({ id }) => id === botId) ? false : undefined;
}
